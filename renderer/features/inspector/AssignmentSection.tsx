import type { Id } from '#shared/document/fields.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { AssignmentFields } from './AssignmentFields.tsx';
import styles from './Inspector.module.css';
import { ItemLine } from './ItemLine.tsx';
import { NoteLines } from './NoteLines.tsx';
import { PART_OPTIONS, partOf, setPart } from '#renderer/store/part.ts';

/** The edge where a leader and an area meet. */
export function AssignmentSection({ assignmentId }: { readonly assignmentId: Id }) {
  const model = useModel();
  const assignment = model.document.assignments.find((one) => one.id === assignmentId);
  if (!assignment) return null;
  const { leaderId, areaId } = assignment;
  const edge = model.edge(leaderId, areaId);
  return (
    <>
      <ul className={styles.list}>
        <ItemLine item={{ kind: 'leader', id: leaderId }}>
          <strong>{model.leader(leaderId)?.title}</strong>
        </ItemLine>
        <ItemLine item={{ kind: 'area', id: areaId }} mark="on">
          <strong>{model.area(areaId)?.name}</strong>
        </ItemLine>
      </ul>
      <Select
        label="Part"
        value={partOf(assignment)}
        options={PART_OPTIONS}
        onChange={(part) => setPart(leaderId, areaId, assignment, part)}
      />
      <AssignmentFields assignment={assignment} />
      <NoteLines
        risks={edge.risks}
        redLines={edge.redLines}
        shows="neither"
        place={{ leaderId, areaId }}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void runAction('edit.delete')}>
          Delete this role
        </Button>
      </div>
    </>
  );
}
