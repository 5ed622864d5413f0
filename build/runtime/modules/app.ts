import { EventEmitter } from 'node:events';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type Electron from 'electron';
import { appSwitches, endEngine } from '../engine/engine.ts';
import { loud, notice } from '../loud.ts';
import { argument, settings } from '../settings.ts';
import { BrowserWindow } from './BrowserWindow.ts';
import { createEvent } from './ElectronEvent.ts';
import { InstanceLock } from './InstanceLock.ts';

type Surface = Pick<
  Electron.App,
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'getPath'
  | 'setPath'
  | 'getAppPath'
  | 'getVersion'
  | 'getName'
  | 'setName'
  | 'getLocale'
  | 'isPackaged'
  | 'requestSingleInstanceLock'
  | 'hasSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'commandLine'
  | 'setAppUserModelId'
  | 'addRecentDocument'
  | 'clearRecentDocuments'
  | 'enableSandbox'
  | 'setAboutPanelOptions'
  | 'disableHardwareAcceleration'
  | 'focus'
  | 'on'
  | 'once'
  | 'off'
  | 'removeListener'
  | 'emit'
>;
type PathName = Parameters<Electron.App['getPath']>[0];

const emitter = new EventEmitter();
const paths = new Map<string, string>();
let name: string | undefined;
let isReady = false;
let isQuitting = false;
let lock: InstanceLock | undefined;
let announceReady: () => void = () => {};
const ready = new Promise<void>((resolve) => (announceReady = resolve));

const getName = (): string =>
  name ?? settings().manifest.productName ?? settings().manifest.name ?? 'Electron';

const settingsFolder = (): string => {
  if (process.platform === 'win32')
    return process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
};

const usual = (kind: string): string | undefined => {
  switch (kind) {
    case 'home':
      return homedir();
    case 'appData':
      return settingsFolder();
    case 'userData':
      return argument('user-data-dir') || join(settingsFolder(), getName());
    case 'sessionData':
      return methods.getPath('userData');
    case 'logs':
      return join(methods.getPath('userData'), 'logs');
    case 'crashDumps':
      return join(methods.getPath('userData'), 'Crashpad');
    case 'temp':
      return tmpdir();
    case 'exe':
    case 'module':
      return process.execPath;
    case 'desktop':
    case 'documents':
    case 'downloads':
    case 'music':
    case 'pictures':
    case 'videos':
      return join(homedir(), kind[0]!.toUpperCase() + kind.slice(1));
    default:
      return undefined;
  }
};

const methods = {
  isPackaged: false,
  whenReady: () => ready,
  isReady: () => isReady,
  getPath(kind: PathName): string {
    const path = paths.get(kind) ?? usual(kind);
    if (path === undefined) throw new Error(`Failed to get '${kind}' path`);
    return path;
  },
  setPath(kind: string, path: string): void {
    paths.set(kind, path);
  },
  getAppPath: () => settings().appFolder,
  getVersion: () => settings().manifest.version ?? '0.0.0',
  getName,
  setName(value: string): void {
    name = value;
  },
  getLocale: () => Intl.DateTimeFormat().resolvedOptions().locale,
  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    lock ??= new InstanceLock(methods.getPath('userData'), (message) => {
      emitter.emit(
        'second-instance',
        createEvent({}),
        message.argv,
        message.cwd,
        message.additionalData,
      );
    });
    return lock.request({ argv: process.argv, cwd: process.cwd(), additionalData });
  },
  hasSingleInstanceLock: () => lock?.isHeld ?? false,
  releaseSingleInstanceLock(): void {
    lock?.release();
  },
  commandLine: loud('app.commandLine', {
    appendSwitch(key: string, value?: string): void {
      appSwitches.push(value === undefined || value === '' ? `--${key}` : `--${key}=${value}`);
    },
    hasSwitch: (key: string) => argument(key) !== undefined,
    getSwitchValue: (key: string) => argument(key) ?? '',
  }),
  setAppUserModelId(): void {},
  setAboutPanelOptions(): void {},
  enableSandbox(): void {},
  disableHardwareAcceleration(): void {},
  addRecentDocument(): void {},
  clearRecentDocuments(): void {},
  focus(): void {},
  quit(): void {
    if (isQuitting) return;
    isQuitting = true;
    void quitInOrder().catch((problem: unknown) => {
      notice(`quitting failed: ${String(problem)}`);
      leave(1);
    });
  },
  exit(code = 0): void {
    for (const window of BrowserWindow.getAllWindows()) window.destroy();
    leave(code);
  },
};

/** Electron's order: before-quit, each window's close (any of them may refuse), will-quit, quit. */
async function quitInOrder(): Promise<void> {
  const before = createEvent({});
  emitter.emit('before-quit', before);
  if (before.defaultPrevented) {
    isQuitting = false;
    return;
  }
  for (const window of BrowserWindow.getAllWindows()) {
    if (window.isDestroyed()) continue;
    window.close();
    await window.whenCloseIsDecided();
    if (!window.isDestroyed()) {
      isQuitting = false;
      return;
    }
  }
  const will = createEvent({});
  emitter.emit('will-quit', will);
  if (will.defaultPrevented) {
    isQuitting = false;
    return;
  }
  leave(0);
}

function leave(code: number): void {
  emitter.emit('quit', createEvent({}), code);
  process.exit(code);
}

/** Main script loaded: Electron now becomes ready. */
export function becomeReady(): void {
  isReady = true;
  announceReady();
  emitter.emit('ready', createEvent({}), {});
}

export function announceWebContents(webContents: unknown): void {
  emitter.emit('web-contents-created', createEvent({}), webContents);
}

process.on('exit', () => {
  lock?.release();
  endEngine();
});

BrowserWindow.announce = {
  isReady: () => isReady,
  created: (window) => {
    announceWebContents(window.webContents);
    emitter.emit('browser-window-created', createEvent({}), window);
  },
  focused: (window) => emitter.emit('browser-window-focus', createEvent({}), window),
  allClosed: () => {
    if (isQuitting) return;
    if (emitter.listenerCount('window-all-closed') === 0) methods.quit();
    else emitter.emit('window-all-closed');
  },
};

export const app = loud('app', Object.assign(emitter, methods) as unknown as Surface);
