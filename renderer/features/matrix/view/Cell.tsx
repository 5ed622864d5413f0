import { memo } from 'react';
import type { FindingMark } from '#shared/audit/findingMarks.ts';
import type { Part } from '#renderer/store/part.ts';
import { classNames } from '#renderer/ui/classNames.ts';
import redLine from '#renderer/ui/redLineBar.module.css';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { PART_LETTERS, RACI_LETTERS } from '../facts/words.ts';
import styles from './Cell.module.css';
import { MarkShape } from './MarkShape.tsx';

export interface CellProps {
  readonly id: string;
  readonly columnIndex: number;
  readonly width: number;
  readonly label: string;
  readonly part: Part;
  readonly isJoint: boolean;
  readonly risks: number;
  readonly redLines: string;
  readonly mark: FindingMark | null;
  readonly isRaciShown: boolean;
  readonly isPicked: boolean;
  readonly isCursor: boolean;
}

/** Where one leader and one area meet. What is drawn is said by the label; a click is the grid's. */
export const Cell = memo(function Cell(props: CellProps) {
  const { part, risks, redLines, mark, isJoint } = props;
  return (
    <div
      id={props.id}
      role="gridcell"
      aria-colindex={props.columnIndex + 1}
      aria-selected={props.isPicked}
      className={styles.cell}
      data-cursor={props.isCursor || undefined}
      style={{ inlineSize: props.width }}
    >
      {props.label !== '' && <VisuallyHidden>{props.label}</VisuallyHidden>}
      {mark && (
        <span aria-hidden className={styles.finding} data-open="findings">
          <MarkShape mark={mark} />
        </span>
      )}
      {props.isRaciShown && part !== 'none' && (
        <span aria-hidden className={styles.raci} data-joint={isJoint || undefined}>
          {RACI_LETTERS[part]}
        </span>
      )}
      {part !== 'none' && (
        <span
          aria-hidden
          className={styles.part}
          data-part={part}
          data-joint={isJoint || undefined}
        >
          {PART_LETTERS[part]}
        </span>
      )}
      {(risks > 0 || redLines !== '') && (
        <span aria-hidden className={styles.notes}>
          {risks > 0 && (
            <span className={styles.risk} data-open="risk">
              <svg viewBox="0 0 24 22" aria-hidden>
                <path d="M12 2 22.5 20H1.5Z" strokeLinejoin="round" />
              </svg>
              {risks > 1 && <span>{risks}</span>}
            </span>
          )}
          {redLines !== '' && (
            <span className={classNames(redLine.bar, styles.redLine)} data-open="redLine">
              {redLines}
            </span>
          )}
        </span>
      )}
    </div>
  );
});
