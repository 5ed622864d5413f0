import type { NoticeChannel, Notices, RequestChannel, Requests } from './channels.ts';

/** Main answered no: bad sender, bad payload or a defect. Never content, only a code. */
export interface IpcRefusal {
  readonly ok: false;
  readonly code: string;
}

type Arguments<C extends RequestChannel> = Requests[C]['argument'] extends undefined
  ? []
  : [argument: Requests[C]['argument']];

/** `file.openSample` is `openSample` of `file`: the named functions that the preload exposes. */
export type RemitApi = {
  readonly [C in Exclude<RequestChannel, 'file.openDropped'>]: (
    ...args: Arguments<C>
  ) => Promise<Requests[C]['reply']>;
} & {
  /** A File that was dropped on the window; the preload reads its path, the window never sees it. */
  readonly 'file.openDropped': (file: unknown) => Promise<Requests['file.openDropped']['reply']>;
  /** Listens to one notice; returns the function that stops listening. */
  readonly on: <C extends NoticeChannel>(
    channel: C,
    listener: (notice: Notices[C]) => void,
  ) => () => void;
};
