import type { Assignment } from '#shared/document/assignment.ts';
import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import { PART_OPTIONS, partOf, setPart } from '#renderer/store/part.ts';
import { Select } from '#renderer/ui/Select.tsx';
import type { GridStop } from '#renderer/ui/useRovingGrid.ts';

export interface PartChoiceProps {
  readonly leader: Leader;
  readonly areaId: Id;
  /** What the leader has there now. */
  readonly assignment: Assignment | undefined;
  /** Where it stands among the rows. */
  readonly stop?: GridStop;
}

/** The part of a leader in an area, in a row of many. */
export function PartChoice({ leader, areaId, assignment, stop }: PartChoiceProps) {
  return (
    <Select
      label={`Part of ${leader.title}`}
      isLabelHidden
      isQuiet
      stop={stop}
      value={partOf(assignment)}
      options={PART_OPTIONS}
      onChange={(part) => setPart(leader.id, areaId, assignment, part)}
    />
  );
}
