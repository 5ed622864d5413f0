import type { Handler } from './Handler.ts';

/** Opens the facilitator's window; on its own accord only where the room does not see it. */
export const notesOpen: Handler<'notes.open'> = ({ notes }, { isUnasked }) => {
  if (!isUnasked || notes.hasOtherDisplay()) notes.open(isUnasked);
};
