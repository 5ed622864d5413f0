import { useMemo } from 'react';
import { LANE_MODES, type LaneMode } from '#shared/document/area.ts';
import { modeCounts } from '#shared/model/modeCounts.ts';
import { MODE_LETTERS } from '#shared/model/partWords.ts';
import { useApp } from '#renderer/store/store.ts';
import styles from './Toolbar.module.css';

const WORDS: Readonly<Record<LaneMode, string>> = {
  sovereign: 'alone',
  coordinated: 'coordinated',
  shared: 'shared',
  undecided: 'not settled',
};

const NONE: readonly never[] = [];

/** "8 alone · 12 coordinated · 2 shared · 1 not settled". */
export function ModeTally() {
  const areas = useApp((state) => state.map?.document.areas ?? NONE);
  const counts = useMemo(() => modeCounts(areas), [areas]);
  const said = LANE_MODES.filter((mode) => mode !== 'undecided' || counts.undecided > 0);
  return (
    <span className={styles.counts}>
      <span className={styles.countList}>
        {areas.length === 0 && 'No decision areas yet'}
        {areas.length > 0 &&
          said.map((mode) => (
            <span key={mode} className={styles.count}>
              <span className={styles.letter} data-mode={mode} aria-hidden>
                {MODE_LETTERS[mode]}
              </span>
              <span aria-label={`${counts[mode]} ${WORDS[mode]}`} role="img">
                {counts[mode]}
                <span className={styles.word}>{WORDS[mode]}</span>
              </span>
            </span>
          ))}
      </span>
    </span>
  );
}
