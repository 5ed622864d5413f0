import type { MeetingTold, PresentTold, RoomTold } from '#shared/ipc/notesMessages.ts';
import type { AppState } from '../appState.ts';
import type { Meeting } from '../meeting.ts';
import type { Present } from '../present.ts';

let last: { readonly inputs: readonly unknown[]; readonly room: RoomTold } | null = null;

/**
 * How the room stands, as plain data. The same object for the same state of things, so that what does not
 * concern the room (a selection, an open dialog) is never told.
 */
export function roomTold({ map, session }: AppState): RoomTold {
  const { meeting, present } = session;
  const undoLabel = map?.undoLabel ?? null;
  const redoLabel = map?.redoLabel ?? null;
  const isDirty = map?.isDirty ?? false;
  const isHeld = session.overlay?.kind === 'ballot';
  const inputs = [meeting, present, undoLabel, redoLabel, isDirty, isHeld];
  if (last && inputs.every((input, index) => input === last?.inputs[index])) return last.room;
  const room: RoomTold = {
    meeting: meetingTold(meeting),
    present: present && presentTold(present),
    undoLabel,
    redoLabel,
    isDirty,
    isHeld,
  };
  last = { inputs, room };
  return room;
}

function meetingTold({ absentIds, ...meeting }: Meeting): MeetingTold {
  return { ...meeting, absentIds: [...absentIds] };
}

/** Named field by field: what else a window keeps of its presenting is its own. */
function presentTold({ walk, index, key, isBlank, startedAt, lifted }: Present): PresentTold {
  return { walk, index, key, isBlank, startedAt, lifted: [...lifted] };
}

/** The meeting as the mirroring window keeps it. */
export function meetingHeard({ absentIds, ...meeting }: MeetingTold): Meeting {
  return { ...meeting, absentIds: new Set(absentIds) };
}
