import { contextBridge, ipcRenderer } from 'electron';
import type {
  IpcAnswer,
  NotesApi,
  NotesChannel,
  NotesNoticeChannel,
  Notices,
  Requests,
} from '#shared/ipc/channels.ts';

async function ask<C extends NotesChannel>(
  channel: C,
  argument?: Requests[C]['argument'],
): Promise<Requests[C]['reply']> {
  const answer = (await ipcRenderer.invoke(channel, argument)) as IpcAnswer<C>;
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

const NOTICES: Readonly<Record<NotesNoticeChannel, true>> = {
  'notes.told': true,
  'settings.changed': true,
};

/** All that the facilitator's window can say or hear: nothing of files, nothing of the map's own window. */
const api: NotesApi = {
  'notes.start': () => ask('notes.start'),
  'notes.askWhole': () => ask('notes.askWhole'),
  'notes.request': (argument) => ask('notes.request', argument),
  'notes.close': () => ask('notes.close'),
  on: (channel, listener) => {
    if (!Object.hasOwn(NOTICES, channel)) throw new Error('E_CHANNEL');
    const hear = (_event: unknown, notice: Notices[typeof channel]) => listener(notice);
    ipcRenderer.on(channel, hear);
    return () => {
      ipcRenderer.off(channel, hear);
    };
  },
};

contextBridge.exposeInMainWorld('notesApi', api);
