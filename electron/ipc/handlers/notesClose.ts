import type { Handler } from './Handler.ts';

/** The facilitator's window closes itself; the owner is told by its closing. */
export const notesClose: Handler<'notes.close'> = ({ notes }) => notes.close();
