import { useEffect, type RefObject } from 'react';
import type { Present } from '#renderer/store/present.ts';
import { store } from '#renderer/store/store.ts';
import styles from './FlowCanvas.module.css';

/** How long one stop gives way to the next, in milliseconds. */
const DISSOLVE = 200;
/** A picture of more elements is not copied: it changes at once. */
const MOST_ELEMENTS = 6_000;

/**
 * From stop to stop of a presentation the picture of before dissolves over the next one, in which everything
 * stands in its place from the first moment: nothing is shuffled about in front of a room.
 */
export function useDissolve(host: RefObject<HTMLElement | null>): void {
  useEffect(
    () =>
      // The store tells before React draws: what is copied is the stop that is left.
      store.subscribe(({ session }, before) => {
        const [from, to] = [before.session.present, session.present];
        if (from && to && stopOf(from) !== stopOf(to) && host.current) dissolve(host.current);
      }),
    [host],
  );
}

const stopOf = ({ walk, key }: Present) => `${walk} ${key}`;

function dissolve(host: HTMLElement): void {
  const picture = host.querySelector<HTMLElement>('.react-flow__viewport');
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!picture || isCalm || host.querySelector('canvas')) return;
  if (picture.getElementsByTagName('*').length > MOST_ELEMENTS) return;
  for (const old of host.querySelectorAll(`.${styles['leaving']}`)) old.remove();
  const leaving = picture.cloneNode(true) as HTMLElement;
  leaving.classList.add(styles['leaving'] ?? '');
  leaving.inert = true;
  leaving.ariaHidden = 'true';
  // It is a picture: nobody looks for an item in it.
  for (const element of leaving.querySelectorAll('[data-id], [id]')) {
    element.removeAttribute('data-id');
    element.removeAttribute('id');
  }
  host.append(leaving);
  const timing = { duration: DISSOLVE, easing: 'ease-out' };
  void leaving
    .animate([{ opacity: 1 }, { opacity: 0 }], timing)
    .finished.catch(() => undefined)
    .then(() => leaving.remove());
  picture.animate([{ opacity: 0 }, { opacity: 1 }], timing);
}
