import type { SampleInfo } from '#shared/ipc/channels.ts';
import styles from './FileList.module.css';

export interface SampleListProps {
  readonly samples: readonly SampleInfo[];
  readonly onOpen: (name: string) => void;
}

/** Complete maps of four kinds of team, to see what one looks like. */
export function SampleList({ samples, onOpen }: SampleListProps) {
  if (samples.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="sample-maps">
      <h2 id="sample-maps" className={styles.title}>
        Samples to look at
      </h2>
      <ul className={styles.list}>
        {samples.map((sample) => (
          <li key={sample.name} className={styles.row}>
            <button type="button" className={styles.open} onClick={() => onOpen(sample.name)}>
              <span className={styles.name}>{sample.title}</span>
              <span className={styles.fact}>
                {sample.leaders} leaders · {sample.areas} areas
              </span>
              <span className={styles.detail}>{sample.summary}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
