import { useRef, type KeyboardEvent } from 'react';
import { areaName } from '#shared/audit/names.ts';
import type { Id } from '#shared/document/fields.ts';
import { MODE_LETTERS } from '#shared/model/partWords.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { placeOf } from '../parts/place.ts';
import { useModel } from '../parts/useModel.ts';
import styles from './Lanes.module.css';
import { TOGETHER, type Stop } from './stop.ts';
import { walkState, WALK_WORDS } from './walkOrder.ts';

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
  const stops: readonly Stop[] = [TOGETHER, ...order];
  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = stops.indexOf(current);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      Home: 0,
      End: stops.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const to = Math.min(Math.max(target, 0), stops.length - 1);
    list.current?.querySelectorAll('button')[to]?.focus();
  };
  const stopProps = (stop: Stop) => ({
    type: 'button' as const,
    className: styles['area'],
    'aria-current': stop === current ? ('step' as const) : undefined,
    tabIndex: stop === current ? 0 : -1,
    onClick: () => onGo(stop),
    onKeyDown: walk,
    onFocus: () => stop !== current && onGo(stop),
  });
  return (
    <nav aria-label="Decision areas">
      <ul className={styles['areas']} ref={list}>
        <li>
          <button {...stopProps(TOGETHER)}>
            <span className={styles['letter']} aria-hidden>
              ✓
            </span>
            <span className={styles['areaName']}>Adopt together</span>
            <span className={styles['count']}>{together}</span>
          </button>
        </li>
        {order.map((id) => {
          const state = walkState(model, id, unfit);
          const mode = model.area(id)?.mode ?? 'undecided';
          return (
            <li key={id} {...placeOf('area', id)}>
              <button {...stopProps(id)} data-state={state}>
                <span className={styles['letter']} aria-hidden>
                  {state === 'disputed' ? '≠' : MODE_LETTERS[mode]}
                </span>
                <span className={styles['areaName']}>{areaName(model, id)}</span>
                <span className={styles['flag']} aria-hidden>
                  {state === 'unfit' ? '!' : ''}
                </span>
                <VisuallyHidden>{`, ${WALK_WORDS[state].toLowerCase()}`}</VisuallyHidden>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
