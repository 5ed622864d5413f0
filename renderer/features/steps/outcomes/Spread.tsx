import { AGREEMENT_SCALE } from '#shared/model/partWords.ts';
import { counted, joinWords } from '#shared/lib/sentence.ts';
import styles from './Spread.module.css';

export interface SpreadProps {
  /** 0 to 5, one for each leader who has spoken, in any order. */
  readonly levels: readonly number[];
  /** How many could speak. */
  readonly of: number;
}

/** How far apart the team is: how many stand at each level, and nobody by name. */
export function Spread({ levels, of }: SpreadProps) {
  const counts = AGREEMENT_SCALE.map((_, level) => levels.filter((one) => one === level).length);
  const said = joinWords(
    counts.flatMap((count, level) => (count === 0 ? [] : [`${count} at ${level}`])),
  );
  const unsaid = of - levels.length;
  return (
    <figure className={styles['spread']}>
      <div
        className={styles['bars']}
        role="img"
        aria-label={levels.length === 0 ? 'Nobody has spoken yet' : `Spread: ${said}`}
      >
        {counts.map((count, level) => (
          <span key={level} className={styles['level']} data-below={level < 3 || undefined}>
            <span className={styles['count']}>{count === 0 ? '' : count}</span>
            {count > 0 && (
              <span className={styles['bar']} style={{ blockSize: `${(count / of) * 3}rem` }} />
            )}
            <span className={styles['digit']}>{level}</span>
          </span>
        ))}
      </div>
      <figcaption className={styles['caption']}>
        {unsaid === 0 ? 'All have spoken' : `${counted(unsaid, 'leader')} not heard`}
      </figcaption>
    </figure>
  );
}
