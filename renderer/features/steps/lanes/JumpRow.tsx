import { memo, type KeyboardEvent } from 'react';
import { classNames } from '#renderer/ui/classNames.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { placeOf } from '../parts/place.ts';
import lanes from './Lanes.module.css';
import styles from './JumpList.module.css';
import { TOGETHER, type Stop } from './stop.ts';
import { WALK_WORDS, type WalkState } from './walkOrder.ts';

export interface JumpRowProps {
  readonly stop: Stop;
  readonly letter: string;
  readonly name: string;
  /** Of an area. */
  readonly state?: WalkState;
  /** At the right edge. */
  readonly count?: number;
  readonly isCurrent: boolean;
  readonly onGo: (stop: Stop) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One stop of the walk, drawn again only when something about it changed. */
export const JumpRow = memo(function JumpRow(props: JumpRowProps) {
  const { stop, letter, name, state, count, isCurrent, onGo, onKeyDown } = props;
  return (
    <li {...(stop === TOGETHER ? {} : placeOf('area', stop))}>
      <button
        type="button"
        className={styles['area']}
        data-state={state}
        aria-current={isCurrent ? 'step' : undefined}
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => onGo(stop)}
        onFocus={() => onGo(stop)}
        onKeyDown={onKeyDown}
      >
        <span className={classNames(lanes['letter'], styles['letter'])} aria-hidden>
          {letter}
        </span>
        <span className={styles['areaName']}>{name}</span>
        {count !== undefined && <span className={styles['count']}>{count}</span>}
        {state !== undefined && (
          <>
            <span className={styles['flag']} aria-hidden>
              {state === 'unfit' ? '!' : ''}
            </span>
            <VisuallyHidden>{`, ${WALK_WORDS[state].toLowerCase()}`}</VisuallyHidden>
          </>
        )}
      </button>
    </li>
  );
});
