import { showItem } from '#renderer/actions/showItem.ts';
import type { ReactNode } from 'react';
import type { ItemRef } from '#renderer/store/selection.ts';
import styles from './Inspector.module.css';

export interface ItemLineProps {
  readonly item: ItemRef;
  /** A letter before it. */
  readonly mark?: string;
  readonly children: ReactNode;
  /** A word or two behind it. */
  readonly fact?: ReactNode;
}

/** One line that leads to what it names. */
export function ItemLine({ item, mark = '', children, fact }: ItemLineProps) {
  return (
    <li>
      <button type="button" className={styles.line} onClick={() => showItem(item)}>
        <span className={styles.mark}>{mark}</span>
        <span className={styles.text}>{children}</span>
        <span className={styles.fact}>{fact}</span>
      </button>
    </li>
  );
}
