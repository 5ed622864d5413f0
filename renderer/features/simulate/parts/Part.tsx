import { useId, type ReactNode } from 'react';
import simulate from '../Simulate.module.css';
import styles from './Part.module.css';

export interface PartProps {
  readonly title: string;
  /** At the right edge: a number, mostly. */
  readonly count?: ReactNode;
  readonly children: ReactNode;
}

/** A part of an answer under its heading. */
export function Part({ title, count, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 className={styles.partTitle}>
        <span id={id}>{title}</span>
        {count !== undefined && <span className={simulate.count}>{count}</span>}
      </h3>
      {children}
    </section>
  );
}
