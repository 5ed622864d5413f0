import type { Chromium } from './startChromium.ts';
import { startChromium } from './startChromium.ts';
import { openAppWindow } from './openAppWindow.ts';
import { CdpSession } from './CdpSession.ts';
import type { CdpParams } from './CdpConnection.ts';
import { settings } from '../settings.ts';

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** Switches that the app has set by `app.commandLine.appendSwitch` before the engine starts. */
export const appSwitches: string[] = [];

const sessions = new Map<string, CdpSession>();
/** Pages that the runtime has asked for, by target id. */
const expected = new Map<string, (session: CdpSession) => void>();
const browserListeners = new Map<string, ((params: CdpParams) => void)[]>();
const goneListeners: (() => void)[] = [];
let running: Promise<Chromium> | undefined;
let current: Chromium | undefined;
let initialPage: CdpSession | undefined;
let hasInitialPage: Promise<void> | undefined;

/** The engine of this process, started at the first call. */
export function engine(): Promise<Chromium> {
  running ??= startChromium(appSwitches).then(async (chromium) => {
    current = chromium;
    await attach(chromium);
    return chromium;
  });
  return running;
}

/** Calls back for events of the browser itself, `Fetch.requestPaused` for example. */
export function onBrowserEvent(method: string, listener: (params: CdpParams) => void): void {
  browserListeners.set(method, [...(browserListeners.get(method) ?? []), listener]);
}

/** Calls back when the engine has died without being asked to. */
export function onEngineGone(listener: () => void): void {
  goneListeners.push(listener);
}

/** A command to the browser itself. */
export async function browserSend<T = unknown>(method: string, params: CdpParams = {}): Promise<T> {
  return (await engine()).connection.send<T>(method, params);
}

/** Ends the engine's process tree, if one runs. */
export function endEngine(): void {
  goneListeners.length = 0;
  current?.end();
  current = undefined;
}

/**
 * A page of its own for a window: the engine's first page once, then a new window each.
 * @param isHidden keeps it out of a person's sight (nothing to do without a display)
 */
export async function openPage(
  size: { width: number; height: number },
  isHidden: boolean,
): Promise<CdpSession> {
  await engine();
  if (!isHidden) {
    await hasInitialPage;
    const first = initialPage;
    initialPage = undefined;
    if (first !== undefined) {
      await settle(first);
      return first;
    }
  }
  const targetId = settings().isHeadless
    ? await createTarget(size)
    : await openAppWindow(await engine(), { width: size.width, height: size.height }, isHidden);
  const page = await new Promise<CdpSession>((resolve) => {
    const attached = [...sessions.values()].find((session) => session.targetId === targetId);
    if (attached === undefined) expected.set(targetId, resolve);
    else resolve(attached);
  });
  await settle(page);
  return page;
}

async function createTarget(size: { width: number; height: number }): Promise<string> {
  const target = { url: 'about:blank', newWindow: true, ...size };
  return (await browserSend<{ targetId: string }>('Target.createTarget', target)).targetId;
}

/** The first page still loads what the command line gave it; a navigation before its end is lost. */
async function settle(page: CdpSession): Promise<void> {
  const expression = settings().isHeadless
    ? 'true'
    : "location.protocol === 'data:' && document.readyState === 'complete'";
  for (let attempt = 0; attempt < 200; attempt++) {
    const { result } = await page.send<{ result: { value?: unknown } }>('Runtime.evaluate', {
      expression,
    });
    if (result.value === true) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function attach({ connection }: Chromium): Promise<void> {
  let found: () => void = () => {};
  hasInitialPage = new Promise((resolve) => (found = resolve));
  connection.on('event', (sessionId: string | undefined, method: string, params: CdpParams) => {
    if (sessionId !== undefined) sessions.get(sessionId)?.emit(method, params);
    else if (method === 'Target.attachedToTarget') adopt(params);
    else if (method === 'Target.detachedFromTarget') drop(params);
    else for (const listener of browserListeners.get(method) ?? []) listener(params);
  });
  connection.on('closed', () => {
    running = undefined;
    initialPage = undefined;
    sessions.clear();
    for (const listener of goneListeners) listener();
  });

  const adopt = (params: CdpParams): void => {
    const { targetId } = params['targetInfo'] as TargetInfo;
    const session = new CdpSession(connection, params['sessionId'] as string, targetId);
    sessions.set(session.id, session);
    if (initialPage === undefined && sessions.size === 1) {
      initialPage = session;
      found();
    }
    expected.get(targetId)?.(session);
    expected.delete(targetId);
  };
  const drop = (params: CdpParams): void => {
    const session = sessions.get(params['sessionId'] as string);
    sessions.delete(params['sessionId'] as string);
    session?.emit('detached');
    if (session !== undefined && session === initialPage) initialPage = undefined;
  };

  await connection.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  await connection.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
    filter: [{ type: 'page' }],
  });
}
