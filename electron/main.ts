import { app, BrowserWindow, dialog, ipcMain } from 'electron';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { rendererFiles } from 'virtual:renderer-files';
import type { MapNoticeChannel, MenuState, Notices } from '#shared/ipc/channels.ts';
import { samples } from './services/samples/samples.ts';
import { createExportMap, renderMap } from './export/exportMap.ts';
import type { ExportTools } from './export/Exporter.ts';
import { loadFonts } from './export/fonts.ts';
import { handle } from './ipc/handle.ts';
import { isOwnWindow } from './ipc/isOwnWindow.ts';
import { Dialogs } from './services/dialogs/Dialogs.ts';
import { DiskThread } from './services/files/DiskThread.ts';
import { fileNameFromTitle } from './services/files/fileNameFromTitle.ts';
import { keepPrivately } from './services/files/keepPrivately.ts';
import { mapDiskOn } from './services/files/MapDisk.ts';
import { MapFiles } from './services/files/MapFiles.ts';
import { nodeFileSystem } from './services/files/nodeFileSystem.ts';
import { Recovery } from './services/files/recovery/Recovery.ts';
import { FileLock } from './services/files/lock/FileLock.ts';
import { isHolderGone } from './services/files/lock/isHolderGone.ts';
import { startTicks } from './services/files/recovery/startedAt.ts';
import { FileWatch } from './services/files/watch/FileWatch.ts';
import { watchFolder } from './services/files/watch/watchFolder.ts';
import { PrintPages } from './services/print/PrintPages.ts';
import { drawPicture } from './services/print/drawPicture.ts';
import { printPdf } from './services/print/printPdf.ts';
import type { PrintTools } from './services/print/withPage.ts';
import { Recents } from './services/recents/Recents.ts';
import { recentsStore } from './services/recents/recentsStore.ts';
import { openElectronStore } from './services/settings/electronStore.ts';
import { Settings } from './services/settings/Settings.ts';
import { createBundleHandler } from './shell/bundleProtocol.ts';
import { createDevelopmentHandler } from './shell/developmentBundle.ts';
import { drawMenu, HAS_NATIVE_MENU } from './shell/drawMenu.ts';
import { followTheme, openMainWindow } from './shell/openMainWindow.ts';
import type { PendingOpens } from './shell/PendingOpens.ts';
import { prepareNotesWindow } from './shell/prepareNotesWindow.ts';
import { isNetworkPath, readLaunch, wordsAfterApp } from './shell/readLaunch.ts';
import { localDay } from '#shared/lib/localDay.ts';
import { secureApp } from './shell/secureApp.ts';
import { takeLaunches } from './shell/takeLaunches.ts';

/**
 * The composition root: security first, then either the command line or the one window with its
 * services and handlers. Nothing awaits at the top level, because Electron becomes ready only after
 * this module has loaded.
 */
const RENDERER = join(import.meta.dirname, '../renderer');
const DISK_THREAD = join(import.meta.dirname, '../diskThread/diskThread.js');
const readBundled = (path: string) => readFile(join(RENDERER, path));
const answerBundle =
  __DEV_SERVER__ === undefined
    ? createBundleHandler(rendererFiles, readBundled)
    : createDevelopmentHandler(__DEV_SERVER__);
const pages = new PrintPages();
secureApp(async (request) => pages.answer(request) ?? answerBundle(request), __DEV_SERVER__);
const printTools: PrintTools = {
  openWindow: (options) => new BrowserWindow(options),
  ipc: ipcMain,
  pages,
  preload: join(import.meta.dirname, '../printPreload/preload.cjs'),
};
const exportTools: ExportTools = {
  fonts: loadFonts,
  today: () => localDay(new Date()),
  print: (files, signal) => printPdf(files, printTools, signal),
  draw: (files, signal) => drawPicture(files, printTools, signal),
};
const words = wordsAfterApp(process.argv, app.isPackaged);
const launch = readLaunch(words, process.cwd());
if (launch.command === null) start();
else void runCommand(launch.command);

/** The command line takes no lock, opens no window of its own and leaves a running app alone. */
async function runCommand(command: readonly string[]): Promise<void> {
  // The window that prints an export must not take the process with it when it closes.
  app.on('window-all-closed', () => {});
  process.stdout.on('error', () => {});
  const { runCli } = await import('./cli/runCli.ts');
  await app.whenReady();
  app.exit(
    await runCli(command, {
      cwd: process.cwd(),
      version: app.getVersion(),
      fs: nodeFileSystem,
      say: (line) => void process.stdout.write(`${line}\n`),
      columns: process.stdout.isTTY ? process.stdout.columns : null,
      tell: (line) => console.error(line),
      now: () => new Date(),
      newId: () => randomUUID(),
      samples,
      render: (document, format, options) => renderMap(document, format, options, exportTools),
      engine: { kind: 'here' },
    }),
  );
}

function start(): void {
  const ownData = app.commandLine.getSwitchValue('user-data-dir');
  if (ownData !== '') app.setPath('userData', resolve(ownData));
  mkdirSync(app.getPath('userData'), { recursive: true, mode: 0o700 });
  let raise = () => {};
  const pending = takeLaunches(launch, words, () => raise());
  if (pending === null) return app.exit(0);
  void app.whenReady().then(() => {
    raise = openApp(pending);
  });
}

/** @returns brings the window to the front and tells it that something waits to be opened */
function openApp(pending: PendingOpens): () => void {
  const userData = app.getPath('userData');
  const identity = { now: () => new Date(), newId: () => randomUUID() };
  const send = <C extends MapNoticeChannel>(channel: C, notice: Notices[C]) =>
    main.send(channel, notice);

  const settings = new Settings(openElectronStore(userData, 'settings'), (changed) => {
    followTheme(changed);
    window.webContents.setZoomFactor(changed.zoom);
    notes.setZoom(changed.zoom);
    send('settings.changed', changed);
    notes.send('settings.changed', changed);
  });
  const dialogs = new Dialogs({
    dialog,
    window: () => (window.isDestroyed() ? null : window),
    documents: () => app.getPath('documents'),
  });
  const disk = new DiskThread(DISK_THREAD, mapDiskOn(nodeFileSystem));
  const files = new MapFiles({
    ...identity,
    fs: nodeFileSystem,
    disk,
    backups: join(userData, 'backups'),
    onOpened: (docId, document, isAgain) => recovery.opened(docId, document, isAgain),
  });
  const recovery = new Recovery({
    ...identity,
    fs: nodeFileSystem,
    folder: join(userData, 'recovery'),
    // Not in the thread that saves: a share that has gone away may hold that one, and work goes on.
    keep: (path, bytes) => {
      // What is unsaved will be saved: the thread is there by then.
      disk.prepare();
      return keepPrivately(nodeFileSystem, path, bytes);
    },
    files,
    onTrouble: (trouble) => send('recovery.trouble', trouble),
  });
  const watch = new FileWatch({
    fs: nodeFileSystem,
    watchFolder,
    setTimer: (run, ms) => {
      const timer = setTimeout(run, ms).unref();
      return () => clearTimeout(timer);
    },
    standingOf: (docId) => files.standingOf(docId),
    tell: (docId, outside, hash) => {
      files.noticed(docId, outside === 'changed' ? hash : null);
      if (outside !== 'same') recovery.astray(docId);
      send('file.outside', { docId, outside });
    },
  });
  const lock = new FileLock({
    fs: nodeFileSystem,
    fileOf: (docId) => (files.isReadOnly(docId) ? null : files.pathOf(docId)),
    self: { host: hostname(), user: userName(), pid: process.pid, ticks: startTicks(process.pid) },
    now: identity.now,
    newToken: identity.newId,
    isHolderGone,
  });
  const recents = new Recents({
    ...identity,
    store: recentsStore(openElectronStore(userData, 'recents')),
    home: app.getPath('home'),
    isThere: (path) => stat(path).then(Boolean, () => false),
    system: {
      add: (path) => app.addRecentDocument(path),
      clear: () => app.clearRecentDocuments(),
    },
    onChange: (list) => send('recents.changed', list),
  });
  const { window, main } = openMainWindow({
    settings,
    whenSaved: async () => {
      await files.whenIdle();
      await recovery.flush();
      await lock.letGo();
    },
    askPerson: (state) => dialogs.askAboutDeadWindow(state, !recovery.isFailing),
  });
  window.on('focus', () => {
    watch.lookNow();
    lock.lookNow();
  });
  window.once('closed', () => watch.follow(null));
  const { notes, hasOtherDisplay } = prepareNotesWindow({
    settings,
    map: window,
    isQuitting: () => main.guard.isQuitting,
    onClosed: () => send('notes.closed', undefined),
  });
  const updateMenu = (state: MenuState) =>
    drawMenu(window, state, (actionId) => {
      // The one verb of the menu that means the window in front, not the map.
      if (actionId === 'window.close' && notes.isFocused) notes.close();
      else send('menu.action', { actionId });
    });
  updateMenu({});

  handle(ipcMain, {
    isTrusted: (event, kind) => isOwnWindow(event, kind === 'map' ? main.contents : notes.contents),
    onHeard: () => main.guard.heard(),
    report: (channel, kind) => console.error(`${channel}: ${kind}`),
    context: {
      app: { info: appInfo, quit: () => app.quit() },
      files,
      recovery,
      onScreen: {
        follow: (docId) => {
          watch.follow(docId);
          lock.follow(docId);
        },
        aimAnew: () => {
          watch.aimAnew();
          lock.aimAnew();
        },
      },
      lock,
      dialogs,
      recents,
      settings,
      samples,
      pending,
      window: {
        showDocument: (state, path, isReadOnly) => main.showDocument(state, path, isReadOnly),
        closeNow: (isQuitting) => main.guard.answered(isQuitting),
        stayOpen: () => main.guard.stayOpen(),
        toggleFullScreen: () => main.toggleFullScreen(),
        setFullScreen: (isFull) => main.setFullScreen(isFull),
      },
      notes: {
        open: (isUnasked) => notes.open(isUnasked),
        isOpen: () => notes.isOpen,
        close: () => notes.close(),
        hasOtherDisplay,
        tell: (told) => notes.send('notes.told', told),
        askOwnerForWhole: () => send('notes.wanted', undefined),
        passRequest: (request) => send('notes.requested', request),
      },
      menu: { update: updateMenu },
      exportMap: createExportMap(exportTools),
      tellProgress: (progress) => send('export.progress', progress),
      fileNameFromTitle,
      isNetworkPath,
    },
  });
  main.load().catch(async () => {
    if (window.isDestroyed()) return;
    // A window that shows nothing would stay behind unseen.
    await dialogs.tellStartFailed();
    app.exit(1);
  });
  return () => {
    main.raise();
    // Without a map to open, a second start only brings the window to the front and asks nothing.
    if (pending.isWaiting) send('file.pending', undefined);
  };
}

/** Some accounts have no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

function appInfo() {
  const { platform } = process;
  return {
    version: app.getVersion(),
    platform: platform === 'darwin' || platform === 'win32' ? platform : ('linux' as const),
    hasNativeMenu: HAS_NATIVE_MENU,
  };
}
