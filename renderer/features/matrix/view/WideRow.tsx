import type { ReactNode } from 'react';
import { Row } from './Row.tsx';
import styles from './WideRow.module.css';

/** What a line over all columns is given, whatever it says. */
export interface WideRowPlace {
  readonly gridId: string;
  readonly rowIndex: number;
  readonly columns: number;
  readonly top: number;
  readonly width: number;
  readonly isCursor: boolean;
}

export interface WideRowProps {
  readonly place: WideRowPlace;
  readonly height: number;
  readonly role: 'rowheader' | 'gridcell';
  /** Where it folds something away. */
  readonly isExpanded?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A line over all columns, with one button. The keyboard presses it by the grid's own keys. */
export function WideRow({ place, height, role, isExpanded, onPress, children }: WideRowProps) {
  const { gridId, rowIndex, columns, top, width, isCursor } = place;
  return (
    <Row index={rowIndex} top={top} width={width} height={height} className={styles.wide}>
      <div
        id={`${gridId}-${rowIndex}-0`}
        role={role}
        aria-colindex={1}
        aria-colspan={columns}
        aria-expanded={isExpanded}
        className={styles.across}
        data-cursor={isCursor || undefined}
      >
        <button type="button" tabIndex={-1} className={styles.button} onClick={onPress}>
          {children}
        </button>
      </div>
    </Row>
  );
}
