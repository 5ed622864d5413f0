import type { Handler } from './Handler.ts';

/** A message is missing: the owner tells everything once more. */
export const notesAskWhole: Handler<'notes.askWhole'> = ({ notes }) => notes.askOwnerForWhole();
