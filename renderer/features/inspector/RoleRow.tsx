import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { Assignment } from '#shared/document/assignment.ts';
import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import { showItem } from '#renderer/actions/showItem.ts';
import { PartChoice } from '#renderer/fields/PartChoice.tsx';
import { classNames } from '#renderer/ui/classNames.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import type { GridStop } from '#renderer/ui/useRovingGrid.ts';
import { AssignmentFields } from './AssignmentFields.tsx';
import styles from './Inspector.module.css';

export interface RoleRowProps {
  readonly leader: Leader;
  readonly areaId: Id;
  readonly assignment: Assignment | undefined;
  /** Where the row's controls stand in the grid: name, part, more. */
  readonly stopAt: (index: number) => GridStop;
}

/** Which of a row's controls chooses the part. */
export const PART_STOP = 1;

/** How many controls of a row can be stood on: without a part there is no more to say. */
export const stopsOfRow = (assignment: Assignment | undefined) => (assignment ? 3 : 2);

/** One leader's part in the area, a row of the grid; what hangs on it unfolds as a row below. */
export function RoleRow({ leader, areaId, assignment, stopAt }: RoleRowProps) {
  const [isOpen, setOpen] = useState(false);
  const isUnfolded = isOpen && assignment !== undefined;
  return (
    <div className={styles.row}>
      <div role="row" className={styles.rowHead}>
        <div role="rowheader">
          <button
            type="button"
            className={classNames(styles.rowName, !assignment && styles.noPart)}
            onClick={() => showItem({ kind: 'leader', id: leader.id })}
            {...stopAt(0)}
          >
            {leader.title}
          </button>
        </div>
        <div role="gridcell">
          <PartChoice
            leader={leader}
            areaId={areaId}
            assignment={assignment}
            stop={stopAt(PART_STOP)}
          />
        </div>
        <div role="gridcell">
          <IconButton
            size="small"
            label={isUnfolded ? `Fold ${leader.title}` : `More about ${leader.title} here`}
            icon={isUnfolded ? <ChevronDown /> : <ChevronRight />}
            aria-expanded={isUnfolded}
            disabled={!assignment}
            onClick={() => setOpen(!isOpen)}
            {...stopAt(2)}
          />
        </div>
      </div>
      {isUnfolded && (
        <div role="row">
          <div role="gridcell" aria-colspan={3} className={styles.rowDetails}>
            <AssignmentFields assignment={assignment} />
          </div>
        </div>
      )}
    </div>
  );
}
