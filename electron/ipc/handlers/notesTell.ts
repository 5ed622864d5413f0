import type { Handler } from './Handler.ts';

/** Passed on, and not kept. */
export const notesTell: Handler<'notes.tell'> = ({ notes }, told) => notes.tell(told);
