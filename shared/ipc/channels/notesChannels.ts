import type { NotesRequest, NotesTold } from '../notesMessages.ts';
import type { AppSettings } from './settingsChannels.ts';
import type { AppInfo } from './windowChannels.ts';
import type { Askers } from './windowKind.ts';

/** What main gives the facilitator's window at its start. */
export interface NotesStart {
  readonly info: AppInfo;
  readonly settings: AppSettings;
}

/** The facilitator's window. The window asks, main answers. */
export interface NotesRequests {
  /** Opens the facilitator's window; unasked, only where a display is there that the room does not see. */
  'notes.open': { argument: { readonly isUnasked: boolean }; reply: undefined };
  'notes.isOpen': { argument: undefined; reply: boolean };
  /** The owner of the map tells the facilitator's window how things stand; main keeps nothing of it. */
  'notes.tell': { argument: NotesTold; reply: undefined };
  /** The facilitator's window is loaded and listens; the owner is asked to tell it everything. */
  'notes.start': { argument: undefined; reply: NotesStart };
  /** A message is missing: the owner is asked to tell everything once more. */
  'notes.askWhole': { argument: undefined; reply: undefined };
  /** Something for the owner to carry out. */
  'notes.request': { argument: NotesRequest; reply: undefined };
  'notes.close': { argument: undefined; reply: undefined };
}

/** Main tells, the window listens. */
export interface NotesNotices {
  /** The facilitator's window wants the whole, and what changes from then on. */
  'notes.wanted': undefined;
  /** The facilitator's window is gone: nobody listens. */
  'notes.closed': undefined;
  /** What the facilitator's window asks of the owner. */
  'notes.requested': NotesRequest;
  /** To the facilitator's window: what the owner told. */
  'notes.told': NotesTold;
}

export const notesAskers = {
  'notes.open': 'map',
  'notes.isOpen': 'map',
  'notes.tell': 'map',
  'notes.start': 'notes',
  'notes.askWhole': 'notes',
  'notes.request': 'notes',
  'notes.close': 'notes',
} as const satisfies Askers<NotesRequests>;
