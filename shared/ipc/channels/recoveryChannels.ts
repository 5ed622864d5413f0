import type { RecoveryList, WorkTold } from '../recoveryMessages.ts';
import type { FileReply, FileTrouble, OpenedFile } from './fileChannels.ts';
import type { Askers } from './windowKind.ts';

/** Unsaved work, kept against a crash. The window asks, main answers. */
export interface RecoveryRequests {
  /** What has changed in the open map, to be kept against a crash. Not fitting: the whole is wanted. */
  'recovery.tell': { argument: WorkTold; reply: { readonly isFitting: boolean } };
  /**
   * Unsaved work of earlier runs, and what has to be said of what cannot be offered. The first thing that a
   * page asks: what a page before it had open is unsaved work too.
   */
  'recovery.list': { argument: undefined; reply: RecoveryList };
  /** Opens it as the unsaved state of its map, or as a map without a file where that is gone. */
  'recovery.open': { argument: { readonly recoveryId: string }; reply: FileReply<OpenedFile> };
  /** Throws it away, once the person has confirmed. */
  'recovery.discard': {
    argument: { readonly recoveryId: string };
    reply: { readonly isDiscarded: boolean };
  };
}

/** Main tells, the window listens. */
export interface RecoveryNotices {
  /** Unsaved work cannot be kept against a crash, and why; `null`: it can be again. */
  'recovery.trouble': FileTrouble | null;
}

export const recoveryAskers = {
  'recovery.tell': 'map',
  'recovery.list': 'map',
  'recovery.open': 'map',
  'recovery.discard': 'map',
} as const satisfies Askers<RecoveryRequests>;
