import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { Assignment } from '#shared/document/assignment.ts';
import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import { showItem } from '#renderer/actions/showItem.ts';
import { PartChoice } from '#renderer/fields/PartChoice.tsx';
import { classNames } from '#renderer/ui/classNames.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { AssignmentFields } from './AssignmentFields.tsx';
import styles from './Inspector.module.css';

export interface RoleRowProps {
  readonly leader: Leader;
  readonly areaId: Id;
  readonly assignment: Assignment | undefined;
}

/** One leader's part in the area; what hangs on it unfolds. */
export function RoleRow({ leader, areaId, assignment }: RoleRowProps) {
  const [isOpen, setOpen] = useState(false);
  const isUnfolded = isOpen && assignment !== undefined;
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <button
          type="button"
          className={classNames(styles.rowName, !assignment && styles.noPart)}
          onClick={() => showItem({ kind: 'leader', id: leader.id })}
        >
          {leader.title}
        </button>
        <PartChoice leader={leader} areaId={areaId} assignment={assignment} />
        <IconButton
          size="small"
          label={isUnfolded ? `Fold ${leader.title}` : `More about ${leader.title} here`}
          icon={isUnfolded ? <ChevronDown /> : <ChevronRight />}
          aria-expanded={isUnfolded}
          disabled={!assignment}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isUnfolded && (
        <div className={styles.rowDetails}>
          <AssignmentFields assignment={assignment} />
        </div>
      )}
    </li>
  );
}
