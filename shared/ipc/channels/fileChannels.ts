import type { MapDocument } from '../../document/document.ts';
import type { Askers } from './windowKind.ts';

/** One open file, or a map that was never saved. Made by main, meaningless elsewhere. */
export type DocId = string;

export interface OpenedFile {
  readonly docId: DocId;
  /** File name to show, without folder; `null` for a map never saved. */
  readonly fileName: string | null;
  readonly document: MapDocument;
  /** What opening had to mend, one plain sentence each. A repaired or migrated map opens dirty. */
  readonly repairs: readonly string[];
  readonly isDirty: boolean;
  /** Somebody else has it open: saving asks for another file. */
  readonly isReadOnly?: true;
  /** How it was opened, where that is not how a file opens: one plain sentence. */
  readonly notice?: string;
}

/** The file of an open map as it is now, read to be shown in place of what is open. */
export interface Reread extends OpenedFile {
  /** Names this reading when the window says that it shows it (`file.took`). */
  readonly readId: string;
}

/**
 * How the file of the open map stands to what was last read from it or written to it: as it was left, changed
 * by somebody else, no longer in its folder, or in a folder that is gone or does not answer.
 */
export type FileOutside = 'same' | 'changed' | 'gone' | 'away';

/** Trouble with a file, told in one sentence that names file, cause and next step. */
export interface FileTrouble {
  /** Stable name: E_DAMAGED, E_TOO_NEW, E_NOT_OURS, E_EMPTY, E_TOO_LARGE, E_MISSING, E_DENIED, E_DISK_FULL, E_CHANGED_OUTSIDE, ... */
  readonly code: string;
  readonly message: string;
  /** The file is damaged, and main keeps a good version of it: `file.openOffered` opens that. */
  readonly offerId?: string;
}

/** `cancelled`: the person closed the dialog; nothing happened and nothing is said. */
export type FileReply<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'trouble'; readonly trouble: FileTrouble };

export interface Saved {
  readonly docId: DocId;
  readonly fileName: string;
  /** The map is safe, but something beside it was not done (no backup copy): one plain sentence. */
  readonly notice?: string;
}

export interface SaveRequest {
  readonly docId: DocId;
  readonly document: MapDocument;
  /** Set after the person chose to replace a file that changed outside (E_CHANGED_OUTSIDE). */
  readonly overwrite?: boolean;
}

/** A version of a map's file that a later save replaced. */
export interface EarlierVersion {
  readonly versionId: string;
  /** ISO instant at which it was saved. */
  readonly savedAt: string;
  readonly bytes: number;
  /** `null` where it cannot be told at once. */
  readonly holds: Holdings | null;
}

/** How much a map holds. */
export interface Holdings {
  readonly leaders: number;
  readonly areas: number;
}

/** Opening and saving: the files of maps. The window asks, main answers. */
export interface FileRequests {
  'file.new': { argument: undefined; reply: { readonly docId: DocId } };
  'file.open': { argument: undefined; reply: FileReply<OpenedFile> };
  'file.openRecent': { argument: { readonly recentId: string }; reply: FileReply<OpenedFile> };
  'file.openSample': { argument: { readonly name: string }; reply: FileReply<OpenedFile> };
  /** The path comes from the preload, which reads it off a dropped File; main opens `.remit` only. */
  'file.openDropped': { argument: { readonly path: string }; reply: FileReply<OpenedFile> };
  'file.save': { argument: SaveRequest; reply: FileReply<Saved> };
  'file.saveAs': { argument: SaveRequest; reply: FileReply<Saved> };
  'file.revert': { argument: { readonly docId: DocId }; reply: FileReply<OpenedFile> };
  /** Reads the file as somebody else left it. Nothing follows from it before `file.took`. */
  'file.reread': { argument: { readonly docId: DocId }; reply: FileReply<Reread> };
  /** The window shows what was read: saves compare with it from now on. */
  'file.took': {
    argument: { readonly docId: DocId; readonly readId: string };
    reply: undefined;
  };
  /** What somebody else left in the file is seen, and may be replaced by a save, which keeps it as a version. */
  'file.keepMine': { argument: { readonly docId: DocId }; reply: undefined };
  /** What saves of this document replaced, newest first; empty for a map without a file. */
  'file.versions': {
    argument: { readonly docId: DocId };
    reply: readonly EarlierVersion[];
  };
  /** Opens one of them as a new map without a file; the file itself stays as it is. */
  'file.openVersion': {
    argument: { readonly docId: DocId; readonly versionId: string };
    reply: FileReply<OpenedFile>;
  };
  /** Opens the version that was offered for a damaged file, as its unsaved state; the file stays as it is. */
  'file.openOffered': { argument: { readonly offerId: string }; reply: FileReply<OpenedFile> };
  /** A file handed over at the start (argument, association) or by a second instance, once each. */
  'file.takePending': { argument: undefined; reply: FileReply<OpenedFile> };
  /** "Save changes?": asked natively by main. */
  'file.askToSave': { argument: { readonly title: string }; reply: 'save' | 'discard' | 'cancel' };
}

/** Main tells, the window listens. */
export interface FileNotices {
  /** A file was handed over (second instance, association): ask `file.takePending`. */
  'file.pending': undefined;
  /** The file of the open map is not what it was, or is that again. */
  'file.outside': { readonly docId: DocId; readonly outside: FileOutside };
}

export const fileAskers = {
  'file.new': 'map',
  'file.open': 'map',
  'file.openRecent': 'map',
  'file.openSample': 'map',
  'file.openDropped': 'map',
  'file.save': 'map',
  'file.saveAs': 'map',
  'file.revert': 'map',
  'file.reread': 'map',
  'file.took': 'map',
  'file.keepMine': 'map',
  'file.versions': 'map',
  'file.openVersion': 'map',
  'file.openOffered': 'map',
  'file.takePending': 'map',
  'file.askToSave': 'map',
} as const satisfies Askers<FileRequests>;
