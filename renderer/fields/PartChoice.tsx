import type { Assignment } from '#shared/document/assignment.ts';
import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import { PART_OPTIONS, partOf, setPart } from '#renderer/store/part.ts';
import { Select } from '#renderer/ui/Select.tsx';

export interface PartChoiceProps {
  readonly leader: Leader;
  readonly areaId: Id;
  /** What the leader has there now. */
  readonly assignment: Assignment | undefined;
}

/** The part of a leader in an area, in a row of many. */
export function PartChoice({ leader, areaId, assignment }: PartChoiceProps) {
  return (
    <Select
      label={`Part of ${leader.title}`}
      isLabelHidden
      isQuiet
      value={partOf(assignment)}
      options={PART_OPTIONS}
      onChange={(part) => setPart(leader.id, areaId, assignment, part)}
    />
  );
}
