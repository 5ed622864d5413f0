import { WALK_NAMES, type Walk } from '#shared/present/presentStop.ts';
import styles from './OnWall.module.css';
import type { Stage } from './stage.ts';

export interface NextStopProps {
  readonly next: Stage['next'];
  /** The walk on the wall: another one is named. */
  readonly walk: Walk;
}

/** What comes after a press on Next. */
export function NextStop({ next, walk }: NextStopProps) {
  return (
    <div className={styles.next}>
      <h2 className={styles.label}>
        Next
        {next && next.walk !== walk && (
          <span className={styles.place}>{WALK_NAMES[next.walk]}</span>
        )}
      </h2>
      {next ? (
        next.words.severity ? (
          // What it says of these leaders and areas, not what its kind is called.
          <p className={styles.nextFinding}>{next.words.sentence}</p>
        ) : (
          <>
            <p className={styles.nextTitle}>{next.words.title}</p>
            <p className={styles.nextSentence}>{next.words.sentence}</p>
          </>
        )
      ) : (
        <p className={styles.nextSentence}>This is the end of the walk.</p>
      )}
    </div>
  );
}
