import type { Handler } from './Handler.ts';

/** The facilitator's window is there and listens: what main keeps for it, and the owner tells the rest. */
export const notesStart: Handler<'notes.start'> = ({ app, settings, notes }) => {
  notes.askOwnerForWhole();
  return { info: app.info(), settings: settings.get() };
};
