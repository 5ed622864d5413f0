import type { MapDocument } from '../document/document.ts';
import type { ExportFormat, ExportOptions } from './exportOptions.ts';
import type { NotesRequest, NotesTold } from './notesMessages.ts';
import type { RecoveryList, WorkTold } from './recoveryMessages.ts';

/**
 * Everything that crosses between a window and main, by name and type. Opaque handles only: the
 * window never names a path (main owns them, from dialogs, arguments, drops and recents).
 */

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
}

/** Trouble with a file, told in one sentence that names file, cause and next step. */
export interface FileTrouble {
  /** Stable name: E_DAMAGED, E_TOO_NEW, E_NOT_OURS, E_EMPTY, E_TOO_LARGE, E_MISSING, E_DENIED, E_DISK_FULL, E_CHANGED_OUTSIDE, ... */
  readonly code: string;
  readonly message: string;
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

export interface RecentFile {
  readonly recentId: string;
  readonly fileName: string;
  /** The folder as a person reads it ("Documents/Board"), for telling two files apart. */
  readonly folder: string;
  readonly title: string;
  /** ISO instant of the last opening or saving. */
  readonly openedAt: string;
  readonly isMissing: boolean;
}

/** A version of a map's file that a later save replaced. */
export interface EarlierVersion {
  readonly versionId: string;
  /** ISO instant at which it was replaced. */
  readonly replacedAt: string;
  readonly bytes: number;
}

export interface SampleInfo {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly leaders: number;
  readonly areas: number;
}

export interface ExportRequest {
  readonly docId: DocId;
  readonly document: MapDocument;
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  /** A preview of exactly this: its bytes are written, where main still has them. */
  readonly previewId?: string;
}

export interface PreviewRequest {
  readonly docId: DocId;
  readonly document: MapDocument;
  readonly format: ExportFormat;
  readonly options: ExportOptions;
}

/** A slide or a sheet of a file, for who cannot look at it before it is saved. */
export interface FilePart {
  readonly title: string;
  /** How much it holds: "23 rows, 11 columns"; '' where the title says enough. */
  readonly holds: string;
}

/** The whole file, before it is saved. */
export interface Preview {
  readonly previewId: string;
  readonly bytes: Uint8Array;
  /** What is in it, in order; none where it can be looked at. */
  readonly parts: readonly FilePart[];
}

export const THEMES = ['system', 'light', 'dark', 'projector'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** Smallest and largest interface scale. */
export const ZOOM_RANGE = { least: 0.8, most: 2 } as const;

export interface AppSettings {
  readonly theme: ThemeChoice;
  /** Interface scale, within `ZOOM_RANGE`. */
  readonly zoom: number;
  readonly isInspectorOpen: boolean;
  readonly isMinimapShown: boolean;
  readonly isAppetiteShown: boolean;
}

export interface AppInfo {
  readonly version: string;
  readonly platform: 'darwin' | 'win32' | 'linux';
  /** Whether the system draws the menu (macOS); otherwise the window draws its own menu bar. */
  readonly hasNativeMenu: boolean;
}

/** What the window tells main about its document: title bar, dirty mark, the close question. */
export interface DocumentState {
  readonly docId: DocId | null;
  readonly title: string;
  readonly isDirty: boolean;
}

/** Whether each action of the catalog can run now, for the native menu. */
export type MenuState = Readonly<
  Record<
    string,
    { readonly isEnabled: boolean; readonly isChecked?: boolean; readonly label?: string }
  >
>;

/** Window asks, main answers. Key = channel; value = argument and reply. */
export interface Requests {
  'app.info': { argument: undefined; reply: AppInfo };
  'file.new': { argument: undefined; reply: { readonly docId: DocId } };
  'file.open': { argument: undefined; reply: FileReply<OpenedFile> };
  'file.openRecent': { argument: { readonly recentId: string }; reply: FileReply<OpenedFile> };
  'file.openSample': { argument: { readonly name: string }; reply: FileReply<OpenedFile> };
  /** The path comes from the preload, which reads it off a dropped File; main opens `.remit` only. */
  'file.openDropped': { argument: { readonly path: string }; reply: FileReply<OpenedFile> };
  'file.save': { argument: SaveRequest; reply: FileReply<Saved> };
  'file.saveAs': { argument: SaveRequest; reply: FileReply<Saved> };
  'file.revert': { argument: { readonly docId: DocId }; reply: FileReply<OpenedFile> };
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
  /** A file handed over at the start (argument, association) or by a second instance, once each. */
  'file.takePending': { argument: undefined; reply: FileReply<OpenedFile> };
  'file.export': { argument: ExportRequest; reply: FileReply<{ readonly fileName: string }> };
  'file.cancelExport': { argument: undefined; reply: undefined };
  /** Makes the file in memory, to be looked at; a newer preview ends the one under way. */
  'file.preview': { argument: PreviewRequest; reply: FileReply<Preview> };
  /** Nobody looks any more: what is under way ends, and what is kept is forgotten. */
  'file.endPreview': { argument: undefined; reply: undefined };
  /** "Save changes?": asked natively by main. */
  'file.askToSave': { argument: { readonly title: string }; reply: 'save' | 'discard' | 'cancel' };
  'document.state': { argument: DocumentState; reply: undefined };
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
  'recents.list': { argument: undefined; reply: readonly RecentFile[] };
  'recents.forget': { argument: { readonly recentId: string }; reply: readonly RecentFile[] };
  'recents.clear': { argument: undefined; reply: readonly RecentFile[] };
  /** Forgets the recents and every earlier version that the app keeps, once the person has confirmed. */
  'history.clear': { argument: undefined; reply: { readonly isCleared: boolean } };
  'samples.list': { argument: undefined; reply: readonly SampleInfo[] };
  'settings.get': { argument: undefined; reply: AppSettings };
  'settings.set': { argument: Partial<AppSettings>; reply: AppSettings };
  'menu.state': { argument: MenuState; reply: undefined };
  /** The window may close now: nothing unsaved, or the person said so. */
  'window.close': { argument: { readonly isQuitting: boolean }; reply: undefined };
  /** The window asks the person something before it may close; it has heard, and stays open for now. */
  'window.stayOpen': { argument: undefined; reply: undefined };
  'window.toggleFullScreen': { argument: undefined; reply: undefined };
  /** Whether it was full before: what presenting has to give back. */
  'window.setFullScreen': {
    argument: { readonly isFull: boolean };
    reply: { readonly wasFull: boolean };
  };
  'app.quit': { argument: undefined; reply: undefined };
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

/** What main gives the facilitator's window at its start. */
export interface NotesStart {
  readonly info: AppInfo;
  readonly settings: AppSettings;
}

/** Main tells, the window listens. */
export interface Notices {
  /** A menu item or its accelerator: the id of an action of the catalog. */
  'menu.action': { readonly actionId: string };
  /** A file was handed over (second instance, association): ask `file.takePending`. */
  'file.pending': undefined;
  /** The person wants to close the window or quit; the window answers with `window.close` or not at all. */
  'window.closing': { readonly isQuitting: boolean };
  'recents.changed': readonly RecentFile[];
  /** Unsaved work cannot be kept against a crash, and why; `null`: it can be again. */
  'recovery.trouble': FileTrouble | null;
  'settings.changed': AppSettings;
  'export.progress': { readonly done: number; readonly total: number; readonly what: string };
  /** The facilitator's window wants the whole, and what changes from then on. */
  'notes.wanted': undefined;
  /** The facilitator's window is gone: nobody listens. */
  'notes.closed': undefined;
  /** What the facilitator's window asks of the owner. */
  'notes.requested': NotesRequest;
  /** To the facilitator's window: what the owner told. */
  'notes.told': NotesTold;
}

export type RequestChannel = keyof Requests;
export type NoticeChannel = keyof Notices;

/** The window that owns the live map, and the facilitator's, which mirrors it. */
export type WindowKind = 'map' | 'notes';

/** Which window may ask on a channel: the other one is refused. */
const requestChannels = {
  'app.info': 'map',
  'file.new': 'map',
  'file.open': 'map',
  'file.openRecent': 'map',
  'file.openSample': 'map',
  'file.openDropped': 'map',
  'file.save': 'map',
  'file.saveAs': 'map',
  'file.revert': 'map',
  'file.versions': 'map',
  'file.openVersion': 'map',
  'file.takePending': 'map',
  'file.export': 'map',
  'file.cancelExport': 'map',
  'file.preview': 'map',
  'file.endPreview': 'map',
  'file.askToSave': 'map',
  'document.state': 'map',
  'recovery.tell': 'map',
  'recovery.list': 'map',
  'recovery.open': 'map',
  'recovery.discard': 'map',
  'recents.list': 'map',
  'recents.forget': 'map',
  'recents.clear': 'map',
  'history.clear': 'map',
  'samples.list': 'map',
  'settings.get': 'map',
  'settings.set': 'map',
  'menu.state': 'map',
  'window.close': 'map',
  'window.stayOpen': 'map',
  'window.toggleFullScreen': 'map',
  'window.setFullScreen': 'map',
  'app.quit': 'map',
  'notes.open': 'map',
  'notes.isOpen': 'map',
  'notes.tell': 'map',
  'notes.start': 'notes',
  'notes.askWhole': 'notes',
  'notes.request': 'notes',
  'notes.close': 'notes',
} as const satisfies Readonly<Record<RequestChannel, WindowKind>>;

/** Every channel on which main answers: tests enumerate it, the compiler keeps it complete. */
export const REQUEST_CHANNELS = Object.keys(requestChannels) as readonly RequestChannel[];

/** The one window that may ask on a channel. */
export function windowOf(channel: RequestChannel): WindowKind {
  return requestChannels[channel];
}

type ChannelOf<Kind extends WindowKind> = {
  [C in RequestChannel]: (typeof requestChannels)[C] extends Kind ? C : never;
}[RequestChannel];

/** What the facilitator's window may ask, and nothing else. */
export type NotesChannel = ChannelOf<'notes'>;
/** What the facilitator's window hears. */
export type NotesNoticeChannel = 'notes.told' | 'settings.changed';
/** What the map's window hears. */
export type MapNoticeChannel = Exclude<NoticeChannel, 'notes.told'>;

/** What travels back: the reply, or a refusal that names no content. */
export type IpcAnswer<C extends RequestChannel> =
  { readonly ok: true; readonly value: Requests[C]['reply'] } | IpcRefusal;

/** Main answered no: bad sender, bad payload or a defect. Never content, only a code. */
export interface IpcRefusal {
  readonly ok: false;
  readonly code: 'E_SENDER' | 'E_PAYLOAD' | 'E_INTERNAL';
}

type Arguments<C extends RequestChannel> = Requests[C]['argument'] extends undefined
  ? []
  : [argument: Requests[C]['argument']];

/**
 * `window.api`: one named function per channel. A promise rejects only on a refusal (an Error whose
 * message is its code), which is a defect of ours: expected trouble comes as a reply.
 */
export type RemitApi = {
  readonly [C in Exclude<ChannelOf<'map'>, 'file.openDropped'>]: (
    ...args: Arguments<C>
  ) => Promise<Requests[C]['reply']>;
} & {
  /** A File that was dropped on the window; the preload reads its path, the window never sees it. */
  readonly 'file.openDropped': (file: unknown) => Promise<Requests['file.openDropped']['reply']>;
  /** Listens to one notice; returns the function that stops listening. */
  readonly on: Listen<MapNoticeChannel>;
};

type Listen<Channel extends NoticeChannel> = <C extends Channel>(
  channel: C,
  listener: (notice: Notices[C]) => void,
) => () => void;

/** `window.notesApi`: all that the facilitator's window has of main. */
export type NotesApi = {
  readonly [C in NotesChannel]: (...args: Arguments<C>) => Promise<Requests[C]['reply']>;
} & {
  readonly on: Listen<NotesNoticeChannel>;
};
