import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';

type Focusable = Element & HTMLOrSVGElement;

/** What a bar of menus listens to, so that the keyboard is only lent to it. */
export interface KeyboardBack {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** A menu of the bar has opened, or closed for this reason. */
  readonly noteOpen: (isOpen: boolean, reason: string) => void;
}

/** What an entry may open; when it closes, the keyboard is on its way back. */
const OPENED = '[role=menu], [role=dialog], [role=alertdialog]';

const isWithin = (target: EventTarget | null, selector: string) =>
  target instanceof Element && target.closest(selector) !== null;

/**
 * A bar of menus takes the keyboard from what one works on, and gives it back: once an entry has been
 * chosen and what it may have opened is closed, and on Escape when no menu is open. Otherwise the next
 * key would be meant for the map and land on the bar. An entry that puts the keyboard somewhere else
 * (rename) is left alone.
 */
export function useKeyboardBack(): KeyboardBack {
  const cameFrom = useRef<Focusable | null>(null);
  const waiting = useRef<AbortController | null>(null);
  useEffect(() => () => waiting.current?.abort(), []);
  const giveBack = (from: EventTarget) => {
    const place = cameFrom.current;
    if (place?.isConnected) place.focus({ preventScroll: true });
    else (from as HTMLElement).blur();
  };
  /** The keyboard comes back to the bar by itself, unless somebody puts it to use before. */
  const waitForIt = () => {
    const controller = new AbortController();
    waiting.current = controller;
    const options = { capture: true, signal: controller.signal };
    const use = ({ target }: Event) => {
      if (!isWithin(target, OPENED)) controller.abort();
    };
    // It is back, and nothing is open that would give it to the bar again: whoever goes there now means it.
    const endIfBack = () => {
      const place = cameFrom.current;
      const home = place?.isConnected ? place : document.body;
      if (document.activeElement === home && !document.querySelector(OPENED)) controller.abort();
    };
    const move = ({ target }: Event) => {
      if (isWithin(target, OPENED) || isWithin(target, '[role=menubar]')) return;
      if (target === cameFrom.current) endIfBack();
      else controller.abort();
    };
    // What goes away gives the keyboard back a moment later, mostly to the bar.
    const gone = new MutationObserver(() =>
      requestAnimationFrame(() => requestAnimationFrame(endIfBack)),
    );
    gone.observe(document.body, { childList: true });
    controller.signal.addEventListener('abort', () => gone.disconnect());
    document.addEventListener('keydown', use, options);
    document.addEventListener('pointerdown', use, options);
    document.addEventListener('focusin', move, options);
  };
  return {
    onFocus({ currentTarget, target, relatedTarget }) {
      // What stands in a menu's portal is the bar's child for React alone.
      if (!currentTarget.contains(target)) return;
      if (waiting.current?.signal.aborted === false) return giveBack(target);
      // From nowhere: a menu has closed, and what had the keyboard in it is gone.
      if (relatedTarget === null || currentTarget.contains(relatedTarget)) return;
      if (relatedTarget.closest('[role=menu]') === null)
        cameFrom.current = relatedTarget as Focusable;
    },
    onKeyDown(event) {
      const { currentTarget, target, key } = event;
      if (key !== 'Escape' || !currentTarget.contains(target as Node)) return;
      if ((target as Element).getAttribute('aria-expanded') === 'true') return;
      event.preventDefault();
      event.stopPropagation();
      giveBack(target);
    },
    noteOpen(isOpen, reason) {
      waiting.current?.abort();
      if (!isOpen && reason === 'item-press') waitForIt();
    },
  };
}
