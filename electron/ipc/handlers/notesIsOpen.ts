import type { Handler } from './Handler.ts';

/** A map's window that was just loaded asks whether somebody listens. */
export const notesIsOpen: Handler<'notes.isOpen'> = ({ notes }) => notes.isOpen();
