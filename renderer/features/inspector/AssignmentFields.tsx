import { GROUNDS, type Assignment, type Ground } from '#shared/document/assignment.ts';
import { APPETITE_SCALE, GROUND_WORDS } from '#shared/model/partWords.ts';
import { editOf } from '#renderer/store/editOf.ts';
import { ScaleField } from '#renderer/ui/ScaleField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';

const GROUND_OPTIONS: readonly { readonly value: Ground | null; readonly label: string }[] = [
  { value: null, label: 'Not said' },
  ...GROUNDS.map((value) => ({ value, label: GROUND_WORDS[value] })),
];

/** What hangs on an edge besides the role: ground, appetite, note. */
export function AssignmentFields({ assignment }: { readonly assignment: Assignment }) {
  const edit = editOf('assignment.edit', { assignmentId: assignment.id });
  return (
    <>
      {assignment.role === 'coordinator' && (
        <Select
          label="Brought in because of"
          value={assignment.ground}
          options={GROUND_OPTIONS}
          onChange={(ground) => edit({ ground })}
        />
      )}
      <ScaleField
        label="Risk appetite here"
        value={assignment.appetite}
        words={APPETITE_SCALE}
        unsaid="As elsewhere"
        onChange={(appetite) => edit({ appetite })}
      />
      <TextArea
        label="Note"
        value={assignment.note}
        rows={1}
        onCommit={(note, visit) => edit({ note }, visit)}
      />
    </>
  );
}
