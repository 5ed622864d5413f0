import { memo } from 'react';
import type { Standing } from '../grid/keyAct.ts';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import styles from './Foot.module.css';

export interface FootProps {
  /** What the cursor stands on, in full: names in the grid may be cut. */
  readonly where: string;
  readonly what: string;
  /** The finding that presses most there. */
  readonly finding: string | null;
  readonly row: Standing['row'];
  readonly column: Standing['column'];
}

type Hint = readonly [accelerator: string, means: string];

const CELL: readonly Hint[] = [
  ['O', 'owner'],
  ['A', 'must agree'],
  ['C', 'consulted'],
  ['I', 'informed'],
  ['Delete', 'clears'],
  ['R', 'risk'],
  ['X', 'red line'],
];
const LANE: readonly Hint[] = [
  ['S', 'sovereign'],
  ['C', 'coordinated'],
  ['H', 'shared'],
  ['U', 'not settled'],
];
const HEADER: readonly Hint[] = [
  ['F2', 'rename'],
  ['Delete', 'delete'],
];
const GROUP: readonly Hint[] = [['Enter', 'folds and unfolds']];
const ADD: readonly Hint[] = [['Enter', 'adds an area']];

function hints({ row, column }: Pick<FootProps, 'row' | 'column'>): readonly Hint[] {
  if (row === 'group') return GROUP;
  if (row === 'add') return ADD;
  if (row === 'head') return column === 'leader' ? HEADER : [];
  if (column === 'lane') return LANE;
  return column === 'leader' ? CELL : column === 'name' ? HEADER : [];
}

/** What one stands on, said in full, and the keys that mean something there. */
export const Foot = memo(function Foot({ where, what, finding, row, column }: FootProps) {
  return (
    <footer className={styles.foot}>
      <p className={styles.where}>
        <b>{where}</b>
        {what !== '' && <span>{what}</span>}
        {finding !== null && <span className={styles.said}>{finding}</span>}
      </p>
      <p className={styles.hints}>
        {hints({ row, column }).map(([accelerator, means]) => (
          <span key={accelerator}>
            <Kbd accelerator={accelerator} /> {means}
          </span>
        ))}
      </p>
    </footer>
  );
});
