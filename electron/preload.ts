import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type {
  IpcAnswer,
  MapNoticeChannel,
  Notices,
  RemitApi,
  RequestChannel,
  Requests,
} from '#shared/ipc/channels.ts';

async function ask<C extends RequestChannel>(
  channel: C,
  argument?: Requests[C]['argument'],
): Promise<Requests[C]['reply']> {
  const answer = (await ipcRenderer.invoke(channel, argument)) as IpcAnswer<C>;
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

/** Named one by one: what is not in this list cannot be sent or heard, whatever the page does. */
const NOTICES: Readonly<Record<MapNoticeChannel, true>> = {
  'menu.action': true,
  'file.pending': true,
  'file.outside': true,
  'window.closing': true,
  'recents.changed': true,
  'recovery.trouble': true,
  'settings.changed': true,
  'export.progress': true,
  'notes.wanted': true,
  'notes.closed': true,
  'notes.requested': true,
};

const api: RemitApi = {
  'app.info': () => ask('app.info'),
  'file.new': () => ask('file.new'),
  'file.open': () => ask('file.open'),
  'file.openRecent': (argument) => ask('file.openRecent', argument),
  'file.openSample': (argument) => ask('file.openSample', argument),
  'file.openDropped': (file) =>
    ask('file.openDropped', { path: webUtils.getPathForFile(file as File) }),
  'file.save': (argument) => ask('file.save', argument),
  'file.saveAs': (argument) => ask('file.saveAs', argument),
  'file.revert': (argument) => ask('file.revert', argument),
  'file.reread': (argument) => ask('file.reread', argument),
  'file.took': (argument) => ask('file.took', argument),
  'file.keepMine': (argument) => ask('file.keepMine', argument),
  'file.versions': (argument) => ask('file.versions', argument),
  'file.openVersion': (argument) => ask('file.openVersion', argument),
  'file.openOffered': (argument) => ask('file.openOffered', argument),
  'file.takePending': () => ask('file.takePending'),
  'file.export': (argument) => ask('file.export', argument),
  'file.cancelExport': () => ask('file.cancelExport'),
  'file.preview': (argument) => ask('file.preview', argument),
  'file.endPreview': () => ask('file.endPreview'),
  'file.askToSave': (argument) => ask('file.askToSave', argument),
  'document.state': (argument) => ask('document.state', argument),
  'recovery.tell': (argument) => ask('recovery.tell', argument),
  'recovery.list': () => ask('recovery.list'),
  'recovery.open': (argument) => ask('recovery.open', argument),
  'recovery.discard': (argument) => ask('recovery.discard', argument),
  'recents.list': () => ask('recents.list'),
  'recents.forget': (argument) => ask('recents.forget', argument),
  'recents.clear': () => ask('recents.clear'),
  'history.clear': () => ask('history.clear'),
  'samples.list': () => ask('samples.list'),
  'settings.get': () => ask('settings.get'),
  'settings.set': (argument) => ask('settings.set', argument),
  'menu.state': (argument) => ask('menu.state', argument),
  'window.close': (argument) => ask('window.close', argument),
  'window.stayOpen': () => ask('window.stayOpen'),
  'window.toggleFullScreen': () => ask('window.toggleFullScreen'),
  'window.setFullScreen': (argument) => ask('window.setFullScreen', argument),
  'app.quit': () => ask('app.quit'),
  'notes.open': (argument) => ask('notes.open', argument),
  'notes.isOpen': () => ask('notes.isOpen'),
  'notes.tell': (argument) => ask('notes.tell', argument),
  on: (channel, listener) => {
    if (!Object.hasOwn(NOTICES, channel)) throw new Error('E_CHANNEL');
    const hear = (_event: unknown, notice: Notices[typeof channel]) => listener(notice);
    ipcRenderer.on(channel, hear);
    return () => {
      ipcRenderer.off(channel, hear);
    };
  },
};

contextBridge.exposeInMainWorld('api', api);
