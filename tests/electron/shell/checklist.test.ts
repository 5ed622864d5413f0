import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import type { Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { isOwnWindow, ORIGIN } from '#electron/ipc/isOwnWindow.ts';
import { BUNDLE } from '#electron/shell/bundleProtocol.ts';
import { CONTENT_SECURITY_POLICY } from '#electron/shell/contentSecurityPolicy.ts';
import { isLocalRequest, lockDownContents, lockDownSession } from '#electron/shell/lockDown.ts';
import { windowOptions } from '#electron/shell/windowOptions.ts';
import { REQUEST_CHANNELS, windowOf } from '#shared/ipc/channels.ts';
import { FUSES } from '../../../build/packaging/fuses.mjs';

const ROOT = join(import.meta.dirname, '../../..');

const exposed = vi.hoisted(() => new Map<string, Record<string, unknown>>());
const ipc = vi.hoisted(() => ({ invoke: vi.fn(), on: vi.fn(), off: vi.fn(), send: vi.fn() }));
vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (key: string, api: Record<string, unknown>) => exposed.set(key, api),
  },
  ipcRenderer: ipc,
  webUtils: { getPathForFile: () => '/docs/a.remit' },
}));

const options = windowOptions({
  bounds: { x: 0, y: 0, width: 1200, height: 800 },
  backgroundColor: '#fff',
  preload: '/out/preload.cjs',
  isPackaged: true,
  zoom: 1,
});
const preferences = options.webPreferences ?? {};

/** Our own source of the main process, file by file. */
const sources = readdirSync(join(ROOT, 'electron'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

function inSource(pattern: RegExp): boolean {
  return sources.some((source) => pattern.test(source));
}

/** A session that hands out what was registered on it. */
function aSession() {
  const kept: Record<string, (...args: never[]) => unknown> = {};
  const keep = (name: string) => (first: unknown, second?: unknown) => {
    kept[name] = (second ?? first) as (...args: never[]) => unknown;
  };
  const session = {
    setSpellCheckerEnabled: vi.fn(),
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('display'),
    webRequest: { onBeforeRequest: keep('before') },
    on: (name: string, listener: (...args: never[]) => unknown) => (kept[name] = listener),
  };
  lockDownSession(session as unknown as Session);
  return { session, kept: kept as Record<string, (...args: unknown[]) => unknown> };
}

/** Web contents that say whether an event was prevented, and what a new window is told. */
function someContents() {
  const listeners = new Map<string, (event: { preventDefault(): void; url: string }) => void>();
  let open: () => { action: string } = () => ({ action: 'allow' });
  lockDownContents({
    setWindowOpenHandler: (handler) => {
      open = handler as never;
    },
    on: (name, listener) => listeners.set(name, listener),
  });
  const isPrevented = (name: string, url: string) => {
    const preventDefault = vi.fn();
    listeners.get(name)?.({ preventDefault, url });
    return preventDefault.mock.calls.length === 1;
  };
  return { isPrevented, open: () => open() };
}

describe("Electron's security checklist", () => {
  it('1. only load secure content', () => {
    const { kept } = aSession();
    const isCancelled = (url: string) => {
      const decide = vi.fn();
      kept['before']?.({ url }, decide);
      const [answer] = decide.mock.calls[0] as [{ cancel: boolean }];
      return answer.cancel;
    };
    for (const url of [
      'http://a.example/',
      'https://a.example/',
      'ws://a/',
      'wss://a/',
      'ftp://a/',
    ]) {
      expect(isCancelled(url), url).toBe(true);
    }
    for (const url of [
      'file:///etc/passwd',
      'chrome://gpu',
      'javascript:1',
      'not an address',
      '',
    ]) {
      expect(isCancelled(url), url).toBe(true);
    }
    for (const url of [BUNDLE, 'data:image/png;base64,AA==', 'blob:app://bundle/1']) {
      expect(isCancelled(url), url).toBe(false);
    }
  });

  it('2. no Node.js integration for the page', () => {
    expect(preferences.nodeIntegration).toBe(false);
    expect(preferences.nodeIntegrationInWorker).toBe(false);
    expect(preferences.nodeIntegrationInSubFrames).toBe(false);
  });

  it('3. context isolation', () => expect(preferences.contextIsolation).toBe(true));

  it('4. process sandboxing', () => {
    expect(preferences.sandbox).toBe(true);
    expect(inSource(/app\.enableSandbox\(\)/)).toBe(true);
    expect(inSource(/no-sandbox/)).toBe(false);
  });

  it('5. permission requests are denied (T7), all but writing to the clipboard', () => {
    const { kept } = aSession();
    for (const permission of permissionNames()) {
      const decide = vi.fn();
      kept['request']?.({}, permission, decide, {});
      const isGranted = permission === 'clipboard-sanitized-write';
      expect(decide.mock.calls, permission).toEqual([[isGranted]]);
      expect(kept['check']?.(null, permission, ORIGIN, {}), permission).toBe(isGranted);
    }
    expect(kept['device']?.({ deviceType: 'hid' })).toBe(false);
    const show = vi.fn();
    kept['display']?.({}, show);
    expect(show.mock.calls).toEqual([[{}]]);
    const download = { preventDefault: vi.fn() };
    kept['will-download']?.(download);
    expect(download.preventDefault).toHaveBeenCalledOnce();
  });

  it('6. web security stays on', () => expect(preferences.webSecurity).toBe(true));

  it('7. a content security policy, word by word (T2)', () => {
    expect(CONTENT_SECURITY_POLICY).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
        "font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; " +
        "frame-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types remit-worker",
    );
  });

  it('8. no insecure content', () => {
    expect(preferences.allowRunningInsecureContent).toBeUndefined();
    expect(inSource(/allowRunningInsecureContent/)).toBe(false);
  });

  it('9. no experimental features', () => {
    expect(preferences.experimentalFeatures).toBeUndefined();
    expect(inSource(/experimentalFeatures|enable-experimental/)).toBe(false);
  });

  it('10. no Blink features switched on', () => {
    expect(preferences.enableBlinkFeatures).toBeUndefined();
    expect(inSource(/enableBlinkFeatures|enable-blink-features/)).toBe(false);
  });

  it('11. no webview with popups', () => expect(preferences.webviewTag).toBe(false));

  it('12. no webview at all', () => {
    expect(someContents().isPrevented('will-attach-webview', '')).toBe(true);
  });

  it('13. no navigation (T5), wherever to', () => {
    const { isPrevented } = someContents();
    for (const name of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
      for (const url of ['https://a.example/', 'file:///etc/passwd', BUNDLE, 'javascript:1']) {
        expect(isPrevented(name, url), `${name} ${url}`).toBe(true);
      }
    }
    expect(preferences.navigateOnDragDrop).toBe(false);
  });

  it('14. no new windows', () => {
    expect(someContents().open()).toEqual({ action: 'deny' });
  });

  it('15. nothing is opened in the system (T6)', () => {
    expect(
      inSource(/openExternal|shell\.openPath|showItemInFolder|\bshell\b[^/]*} from 'electron'/),
    ).toBe(false);
  });

  it('16. a current Electron, pinned exactly', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const version = manifest.devDependencies['electron'] ?? '';
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(45);
  });

  it('17. the sender of every message is checked (T3)', () => {
    const contents = {};
    const event = { sender: contents, senderFrame: { origin: ORIGIN, parent: null } };
    expect(isOwnWindow(event, contents)).toBe(true);
    expect(isOwnWindow(event, null)).toBe(false);
    expect(inSource(/ipcMain\.(on|once|handleOnce)\(/)).toBe(false);
  });

  it('18. no file:// (T4)', () => {
    expect(isLocalRequest('file:///etc/passwd')).toBe(false);
    expect(inSource(/loadFile\(|pathToFileURL|registerFileProtocol|bypassCSP/)).toBe(false);
  });

  it('19. fuses are decided, each of them', () => {
    const { strictlyRequireAllFuses, version: _version, ...decided } = FUSES;
    const on = Object.entries(decided).flatMap(([fuse, isOn]) => (isOn ? [Number(fuse)] : []));
    expect(strictlyRequireAllFuses).toBe(true);
    expect(on.toSorted((a, b) => a - b)).toEqual([
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar,
      FuseV1Options.WasmTrapHandlers,
    ]);
  });

  it('20. the preload exposes named functions and nothing of Electron', async () => {
    const channelsOf = (window: string) =>
      [...REQUEST_CHANNELS.filter((channel) => windowOf(channel) === window), 'on'].toSorted();
    await import('#electron/preload.ts');
    expect([...exposed.keys()]).toEqual(['api']);
    const api = exposed.get('api') ?? {};
    expect(Object.keys(api).toSorted()).toEqual(channelsOf('map'));
    for (const value of Object.values(api)) expect(typeof value).toBe('function');

    const listen = api['on'] as (channel: string, heard: (notice: unknown) => void) => () => void;
    expect(() => listen('file.save', () => {})).toThrow('E_CHANNEL');
    const heard = vi.fn();
    const stop = listen('menu.action', heard);
    const [channel, listener] = ipc.on.mock.calls[0] as [string, (...args: unknown[]) => void];
    listener({ sender: 'electron' }, { actionId: 'file.save' }, 'more');
    expect([channel, heard.mock.calls]).toEqual(['menu.action', [[{ actionId: 'file.save' }]]]);
    stop();
    expect(ipc.off).toHaveBeenCalledWith('menu.action', listener);

    ipc.invoke.mockResolvedValueOnce({ ok: true, value: [] });
    expect(await (api['recents.list'] as () => Promise<unknown>)()).toEqual([]);
    ipc.invoke.mockResolvedValueOnce({ ok: false, code: 'E_SENDER' });
    await expect((api['recents.list'] as () => Promise<unknown>)()).rejects.toThrow('E_SENDER');
    ipc.invoke.mockResolvedValueOnce({ ok: true, value: { kind: 'cancelled' } });
    await (api['file.openDropped'] as (file: unknown) => Promise<unknown>)({});
    expect(ipc.invoke).toHaveBeenLastCalledWith('file.openDropped', { path: '/docs/a.remit' });
  });

  it("20. the facilitator's preload exposes its few channels and nothing of the map's", async () => {
    exposed.clear();
    ipc.on.mockClear();
    await import('#electron/notesPreload.ts');
    expect([...exposed.keys()]).toEqual(['notesApi']);
    const api = exposed.get('notesApi') ?? {};
    expect(Object.keys(api).toSorted()).toEqual([
      'notes.askWhole',
      'notes.close',
      'notes.request',
      'notes.start',
      'on',
    ]);
    for (const value of Object.values(api)) expect(typeof value).toBe('function');
    const listen = api['on'] as (channel: string, heard: (notice: unknown) => void) => () => void;
    for (const channel of ['menu.action', 'notes.requested', 'file.pending', 'constructor']) {
      expect(() => listen(channel, () => {}), channel).toThrow('E_CHANNEL');
    }
    const heard = vi.fn();
    const stop = listen('notes.told', heard);
    const [channel, listener] = ipc.on.mock.calls[0] as [string, (...args: unknown[]) => void];
    listener({ sender: 'electron' }, { number: 1 }, 'more');
    expect([channel, heard.mock.calls]).toEqual(['notes.told', [[{ number: 1 }]]]);
    stop();
    expect(ipc.off).toHaveBeenCalledWith('notes.told', listener);
    ipc.invoke.mockResolvedValueOnce({ ok: false, code: 'E_SENDER' });
    await expect((api['notes.start'] as () => Promise<unknown>)()).rejects.toThrow('E_SENDER');
  });
});

describe('nothing of the network (T8)', () => {
  it('the spell checker is off before there is a window', () => {
    expect(aSession().session.setSpellCheckerEnabled).toHaveBeenCalledExactlyOnceWith(false);
    expect(preferences.spellcheck).toBe(false);
  });

  it('the main process imports no client and starts no reporter', () => {
    expect(inSource(/from 'node:(http|https|http2|net|tls|dgram|dns)'/)).toBe(false);
    expect(inSource(/crashReporter|autoUpdater|\bnet\.(fetch|request)/)).toBe(false);
    const fetching = sources.filter((source) => /\bfetch\(/.test(source));
    expect(fetching.every((source) => source.includes('createDevelopmentHandler'))).toBe(true);
  });
});

/** Every permission that this Electron knows, from its own types. */
function permissionNames(): string[] {
  const types = readFileSync(join(ROOT, 'node_modules/electron/electron.d.ts'), 'utf8');
  const [, union = ''] =
    /setPermissionRequestHandler\(handler: \(\(webContents: WebContents, permission: ([^,]+),/.exec(
      types,
    ) ?? [];
  const names = [...union.matchAll(/'([^']+)'/g)].map(([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(20);
  return names;
}
