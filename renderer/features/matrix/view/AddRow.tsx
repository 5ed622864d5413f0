import { Plus } from 'lucide-react';
import { memo } from 'react';
import { addArea } from '../acts/addArea.ts';
import type { Sizes } from '../grid/sizes.ts';
import styles from './Grid.module.css';

export interface AddRowProps {
  readonly gridId: string;
  readonly rowIndex: number;
  readonly columns: number;
  readonly top: number;
  readonly width: number;
  readonly sizes: Sizes;
  readonly isCursor: boolean;
}

/** The last line: one more decision area. */
export const AddRow = memo(function AddRow(props: AddRowProps) {
  return (
    <div
      role="row"
      aria-rowindex={props.rowIndex + 2}
      className={styles.row}
      style={{
        inlineSize: props.width,
        blockSize: props.sizes.area,
        transform: `translateY(${props.top}px)`,
      }}
    >
      <div
        id={`${props.gridId}-${props.rowIndex}-0`}
        role="gridcell"
        aria-colindex={1}
        aria-colspan={props.columns}
        className={styles.group}
        data-cursor={props.isCursor || undefined}
      >
        <button type="button" tabIndex={-1} className={styles.groupButton} onClick={addArea}>
          <Plus aria-hidden />
          <span>Add a decision area</span>
        </button>
      </div>
    </div>
  );
});
