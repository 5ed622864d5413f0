import {
  exportAskers,
  type ExportNotices,
  type ExportRequests,
} from './channels/exportChannels.ts';
import { fileAskers, type FileNotices, type FileRequests } from './channels/fileChannels.ts';
import { notesAskers, type NotesNotices, type NotesRequests } from './channels/notesChannels.ts';
import {
  recentAskers,
  type RecentNotices,
  type RecentRequests,
} from './channels/recentChannels.ts';
import {
  recoveryAskers,
  type RecoveryNotices,
  type RecoveryRequests,
} from './channels/recoveryChannels.ts';
import {
  settingsAskers,
  type SettingsNotices,
  type SettingsRequests,
} from './channels/settingsChannels.ts';
import {
  windowAskers,
  type WindowNotices,
  type WindowRequests,
} from './channels/windowChannels.ts';
import type { Askers, WindowKind } from './channels/windowKind.ts';

/**
 * Everything that crosses between a window and main, by name and type: a file for each family of channels in
 * `channels/`, put together here. Opaque handles only: the window never names a path (main owns them, from
 * dialogs, arguments, drops and recents).
 */
export type * from './channels/fileChannels.ts';
export type * from './channels/exportChannels.ts';
export type * from './channels/recoveryChannels.ts';
export type * from './channels/recentChannels.ts';
export type * from './channels/settingsChannels.ts';
export type * from './channels/windowChannels.ts';
export type * from './channels/notesChannels.ts';
export type { WindowKind } from './channels/windowKind.ts';
export { THEMES, ZOOM_RANGE } from './channels/settingsChannels.ts';

/** Window asks, main answers. Key = channel; value = argument and reply. */
export interface Requests
  extends
    FileRequests,
    ExportRequests,
    RecoveryRequests,
    RecentRequests,
    SettingsRequests,
    WindowRequests,
    NotesRequests {}

/** Main tells, the window listens. */
export interface Notices
  extends
    FileNotices,
    ExportNotices,
    RecoveryNotices,
    RecentNotices,
    SettingsNotices,
    WindowNotices,
    NotesNotices {}

export type RequestChannel = keyof Requests;
export type NoticeChannel = keyof Notices;

const requestChannels = {
  ...fileAskers,
  ...exportAskers,
  ...recoveryAskers,
  ...recentAskers,
  ...settingsAskers,
  ...windowAskers,
  ...notesAskers,
} as const satisfies Askers<Requests>;

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
