import type { SampleInfo } from '#shared/ipc/channels.ts';
import { classNames } from '#renderer/ui/classNames.ts';
import list from '#renderer/ui/list.module.css';
import styles from './FileList.module.css';

export interface SampleListProps {
  readonly samples: readonly SampleInfo[];
  readonly onOpen: (name: string) => void;
}

/** Complete maps of four kinds of team, to see what one looks like. */
export function SampleList({ samples, onOpen }: SampleListProps) {
  if (samples.length === 0) return null;
  return (
    <section className={list.section} aria-labelledby="sample-maps">
      <h2 id="sample-maps" className={list.title}>
        Samples to look at
      </h2>
      <ul className={styles.list}>
        {samples.map((sample) => (
          <li key={sample.name} className={styles.row}>
            <button type="button" className={styles.open} onClick={() => onOpen(sample.name)}>
              <span className={classNames(list.name, styles.name)}>{sample.title}</span>
              <span className={list.fact}>
                {sample.leaders} leaders · {sample.areas} areas
              </span>
              <span className={list.detail}>{sample.summary}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
