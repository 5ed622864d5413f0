import type { Handler } from './Handler.ts';

/** What the facilitator wants done is done by the window that owns the map. */
export const notesRequest: Handler<'notes.request'> = ({ notes }, request) =>
  notes.passRequest(request);
