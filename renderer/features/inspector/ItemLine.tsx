import { showItem } from '#renderer/actions/showItem.ts';
import type { ReactNode } from 'react';
import type { ItemRef } from '#renderer/store/selection.ts';
import type { GridStop } from '#renderer/ui/useRovingGrid.ts';
import styles from './Inspector.module.css';

export interface ItemLineProps {
  readonly item: ItemRef;
  /** A letter before it. */
  readonly mark?: string;
  readonly children: ReactNode;
  /** A word or two behind it. */
  readonly fact?: ReactNode;
}

/** One line of two or three that lead to what they name; for more see `ItemList`. */
export function ItemLine(props: ItemLineProps) {
  return (
    <li>
      <ItemButton {...props} />
    </li>
  );
}

/** The line itself. */
export function ItemButton(props: ItemLineProps & { readonly stop?: GridStop }) {
  const { item, mark = '', children, fact, stop } = props;
  return (
    <button type="button" className={styles.line} onClick={() => showItem(item)} {...stop}>
      <span className={styles.mark}>{mark}</span>
      <span className={styles.text}>{children}</span>
      <span className={styles.fact}>{fact}</span>
    </button>
  );
}
