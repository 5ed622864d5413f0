import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react';
import { areaName } from '#shared/audit/names.ts';
import type { Id } from '#shared/document/fields.ts';
import { MODE_LETTERS } from '#shared/model/partWords.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { JumpRow } from './JumpRow.tsx';
import styles from './JumpList.module.css';
import { TOGETHER, type Stop } from './stop.ts';
import { walkState } from './walkOrder.ts';

export interface JumpListProps {
  readonly order: readonly Id[];
  readonly current: Stop;
  readonly unfit: ReadonlySet<Id>;
  /** How many areas nobody contests. */
  readonly together: number;
  readonly onGo: (stop: Stop) => void;
}

/**
 * Every stop of the walk: one stop of the Tab key, arrows go from area to area. Focus goes there, so that
 * whatever leads to an area (a finding, a search) opens it.
 */
export function JumpList({ order, current, unfit, together, onGo }: JumpListProps) {
  const model = useModel();
  const list = useRef<HTMLUListElement>(null);
  const live = useRef<Pick<JumpListProps, 'order' | 'current' | 'onGo'>>({ order, current, onGo });
  live.current = { order, current, onGo };
  // Stable, so that of a thousand rows only those are drawn again in which something changed.
  const go = useCallback((stop: Stop) => {
    if (stop !== live.current.current) live.current.onGo(stop);
  }, []);
  const walk = useCallback((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stops: readonly Stop[] = [TOGETHER, ...live.current.order];
    const to = targetOf(event.key, stops.indexOf(live.current.current), stops.length);
    if (to === null) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[to]?.focus();
  }, []);
  useEffect(() => {
    if (list.current) bringIntoView(list.current);
  }, [current]);
  return (
    <nav aria-label="Decision areas">
      <ul className={styles['areas']} ref={list}>
        <JumpRow
          stop={TOGETHER}
          letter="✓"
          name="Adopt together"
          count={together}
          isCurrent={current === TOGETHER}
          onGo={go}
          onKeyDown={walk}
        />
        {order.map((id) => {
          const state = walkState(model, id, unfit);
          const mode = model.area(id)?.mode ?? 'undecided';
          return (
            <JumpRow
              key={id}
              stop={id}
              letter={state === 'disputed' ? '≠' : MODE_LETTERS[mode]}
              name={areaName(model, id)}
              state={state}
              isCurrent={id === current}
              onGo={go}
              onKeyDown={walk}
            />
          );
        })}
      </ul>
    </nav>
  );
}

/** Scrolls the list alone: the room around it keeps its place. */
function bringIntoView(list: HTMLElement): void {
  const row = list.querySelector('[aria-current]')?.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (!row) return;
  if (row.top < frame.top) list.scrollTop += row.top - frame.top;
  else if (row.bottom > frame.bottom) list.scrollTop += row.bottom - frame.bottom;
}

/** The row to which a key leads, `null` for a key that walks nowhere. */
function targetOf(key: string, index: number, count: number): number | null {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(index + 1, count - 1),
    ArrowUp: Math.max(index - 1, 0),
    Home: 0,
    End: count - 1,
  };
  return targets[key] ?? null;
}
