import type { ReactNode } from 'react';
import styles from './ListHeading.module.css';

export interface ListHeadingProps {
  /** Of the words alone, for what is named by them. */
  readonly id?: string;
  readonly children: ReactNode;
  /** At the right edge: how many there are, mostly. */
  readonly count?: ReactNode;
}

/** The heading of a list in a panel, over a rule as wide as the list. */
export function ListHeading({ id, children, count }: ListHeadingProps) {
  return (
    <h3 className={styles.heading}>
      <span id={id}>{children}</span>
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </h3>
  );
}
