import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { findInMap, type Hit } from '#shared/model/findInMap.ts';
import { canvas } from '#renderer/store/canvasHandle.ts';
import { getState, useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { excerpt } from './excerpt.ts';
import { goToHit } from './goToHit.ts';
import styles from './SearchBar.module.css';

/** More hits than this are counted and walked, not listed. */
const LISTED = 200;

function setSearch(change: { isOpen?: boolean; query?: string; current?: number }): void {
  verbs.setSession({ search: { ...getState().session.search, ...change } });
}

/** Finds words in everything that is written: Enter goes on, Shift+Enter back, Escape closes. */
export function SearchBar() {
  const model = useApp((state) => state.map?.model);
  const { query, current } = useApp((state) => state.session.search);
  const asked = useDeferredValue(query);
  const hits = useMemo(() => (model ? findInMap(model, asked) : []), [model, asked]);
  const field = useRef<HTMLInputElement>(null);
  /** The query for which a hit has been gone to: the first Enter goes to the first hit, not the next. */
  const visited = useRef<string | null>(null);

  /** Where the keyboard was: in the six steps there is no canvas to give it back to. */
  const before = useRef<HTMLElement>(null);

  useEffect(() => {
    if (document.activeElement instanceof HTMLElement) before.current = document.activeElement;
    field.current?.focus();
    field.current?.select();
  }, []);

  const close = () => {
    setSearch({ isOpen: false });
    const view = canvas();
    if (view) view.focus();
    else if (before.current?.isConnected) before.current.focus();
    else document.querySelector<HTMLElement>('main [tabindex="-1"]')?.focus();
  };

  const goTo = (index: number) => {
    // Enter right after the last letter is about that letter, whether or not the list is drawn.
    const found = asked === query || !model ? hits : findInMap(model, query);
    if (found.length === 0) return;
    const next = ((index % found.length) + found.length) % found.length;
    visited.current = query;
    setSearch({ current: next });
    const hit = found[next];
    if (hit) goToHit(hit);
  };
  const step = (by: 1 | -1) => goTo(visited.current === query ? current + by : by === 1 ? 0 : -1);

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1);
    else if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const isAt = visited.current === asked && hits.length > 0;
  const count =
    query.trim() === ''
      ? ''
      : hits.length === 0
        ? 'nothing'
        : isAt
          ? `${current + 1} of ${hits.length}`
          : `${hits.length} found`;
  return (
    <search className={styles.bar} aria-label="Find in this map" onKeyDownCapture={handleKeyDown}>
      <div className={styles.head}>
        <div className={styles.field}>
          <TextField
            ref={field}
            label="Find"
            isLabelHidden
            placeholder="Find in everything written"
            value={query}
            onType={(typed) => setSearch({ query: typed, current: 0 })}
          />
        </div>
        <span className={styles.count} role="status">
          {count}
        </span>
        <IconButton size="small" label="Previous" icon={<ChevronUp />} onClick={() => step(-1)} />
        <IconButton size="small" label="Next" icon={<ChevronDown />} onClick={() => step(1)} />
        <IconButton size="small" label="Close find" icon={<X />} onClick={close} />
      </div>
      {hits.length > 0 && (
        <ol className={styles.hits}>
          {hits.slice(0, LISTED).map((hit, index) => (
            <li key={`${hit.item?.kind ?? 'map'} ${hit.item?.id ?? ''} ${hit.where} ${index}`}>
              <HitLine
                hit={hit}
                query={asked}
                isCurrent={isAt && index === current}
                onChoose={() => goTo(index)}
              />
            </li>
          ))}
          {hits.length > LISTED && (
            <li className={styles.more}>and {hits.length - LISTED} more: type another word</li>
          )}
        </ol>
      )}
    </search>
  );
}

interface HitLineProps {
  readonly hit: Hit;
  readonly query: string;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

function HitLine({ hit, query, isCurrent, onChoose }: HitLineProps) {
  const { before, match, after } = excerpt(hit.text, query);
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <button
      ref={line}
      type="button"
      className={styles.hit}
      aria-current={isCurrent || undefined}
      onClick={onChoose}
    >
      <span className={styles.text}>
        {before}
        {match !== '' && <mark>{match}</mark>}
        {after}
      </span>
      <span className={styles.where}>{[hit.where, hit.of].filter(Boolean).join(' · ')}</span>
    </button>
  );
}
