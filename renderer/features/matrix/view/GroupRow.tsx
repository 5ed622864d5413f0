import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { counted } from '#shared/lib/sentence.ts';
import type { Sizes } from '../grid/sizes.ts';
import { setFolded } from '../grid/setFolded.ts';
import styles from './Grid.module.css';

export interface GroupRowProps {
  readonly gridId: string;
  readonly rowIndex: number;
  readonly domain: string;
  readonly count: number;
  readonly isFolded: boolean;
  readonly columns: number;
  readonly top: number;
  readonly width: number;
  readonly sizes: Sizes;
  readonly isCursor: boolean;
}

/** The title of a domain; its areas fold away under it. */
export const GroupRow = memo(function GroupRow(props: GroupRowProps) {
  const { domain, count, isFolded, sizes } = props;
  return (
    <div
      role="row"
      aria-rowindex={props.rowIndex + 2}
      className={styles.row}
      style={{
        inlineSize: props.width,
        blockSize: sizes.group,
        transform: `translateY(${props.top}px)`,
      }}
    >
      <div
        id={`${props.gridId}-${props.rowIndex}-0`}
        role="rowheader"
        aria-colindex={1}
        aria-colspan={props.columns}
        aria-expanded={!isFolded}
        className={styles.group}
        data-cursor={props.isCursor || undefined}
      >
        {/* The keyboard folds by the grid's own keys. */}
        <button
          type="button"
          tabIndex={-1}
          className={styles.groupButton}
          onClick={() => setFolded(domain, !isFolded)}
        >
          {isFolded ? <ChevronRight aria-hidden /> : <ChevronDown aria-hidden />}
          <span className={styles.groupName}>{domain === '' ? 'No domain' : domain}</span>
          <span className={styles.groupCount}>{counted(count, 'area')}</span>
        </button>
      </div>
    </div>
  );
});
