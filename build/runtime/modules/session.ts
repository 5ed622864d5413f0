import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { loud } from '../loud.ts';
import { sessionProtocol } from './protocol.ts';

type Surface = Pick<
  Electron.Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setSpellCheckerEnabled'
  | 'isSpellCheckerEnabled'
  | 'setSpellCheckerLanguages'
  | 'clearCache'
  | 'clearStorageData'
  | 'setProxy'
  | 'closeAllConnections'
  | 'flushStorageData'
  | 'on'
  | 'once'
  | 'off'
> & {
  readonly protocol: Pick<Electron.Protocol, 'handle' | 'unhandle' | 'isProtocolHandled'>;
  readonly webRequest: Pick<Electron.WebRequest, 'onBeforeRequest' | 'onHeadersReceived'>;
};

type BeforeListener = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (answer: Electron.CallbackResponse) => void,
) => void;
type HeadersListener = (
  details: Electron.OnHeadersReceivedListenerDetails,
  callback: (answer: Electron.HeadersReceivedResponse) => void,
) => void;
type CheckHandler = NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>;

interface Rule<T> {
  readonly urls: readonly string[] | undefined;
  readonly listener: T;
}

let before: Rule<BeforeListener> | undefined;
let received: Rule<HeadersListener> | undefined;
let check: CheckHandler | undefined;
let isSpellChecking = true;

function toRule<T>(first: unknown, second: unknown): Rule<T> | undefined {
  if (typeof first === 'function') return { urls: undefined, listener: first as T };
  if (typeof second !== 'function') return undefined;
  return { urls: (first as Electron.WebRequestFilter).urls, listener: second as T };
}

/** Chrome's match patterns as far as a filter uses them: `<all_urls>` and `*`. */
function matches(urls: readonly string[] | undefined, url: string): boolean {
  if (urls === undefined) return true;
  return urls.some((pattern) => {
    if (pattern === '<all_urls>') return true;
    const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
    return new RegExp(`^${source}$`).test(url);
  });
}

const methods = {
  protocol: sessionProtocol,
  webRequest: loud('session.webRequest', {
    onBeforeRequest(first: unknown, second?: unknown): void {
      before = toRule<BeforeListener>(first, second);
    },
    onHeadersReceived(first: unknown, second?: unknown): void {
      received = toRule<HeadersListener>(first, second);
    },
  }),
  setPermissionRequestHandler(): void {},
  setPermissionCheckHandler(handler: CheckHandler | null): void {
    check = handler ?? undefined;
  },
  setDevicePermissionHandler(): void {},
  setDisplayMediaRequestHandler(): void {},
  setSpellCheckerEnabled(isEnabled: boolean): void {
    isSpellChecking = isEnabled;
  },
  isSpellCheckerEnabled: () => isSpellChecking,
  setSpellCheckerLanguages(): void {},
  clearCache: async () => {},
  clearStorageData: async () => {},
  setProxy: async () => {},
  closeAllConnections: async () => {},
  flushStorageData(): void {},
};

export const defaultSession = loud(
  'session',
  Object.assign(new EventEmitter(), methods) as unknown as Surface,
);

export const session = loud('session (module)', {
  defaultSession,
});

/** What `webRequest.onBeforeRequest` says: true lets the request through. */
export function admitRequest(details: Electron.OnBeforeRequestListenerDetails): Promise<boolean> {
  const rule = before;
  if (rule === undefined || !matches(rule.urls, details.url)) return Promise.resolve(true);
  return new Promise((resolve) => rule.listener(details, ({ cancel }) => resolve(!cancel)));
}

/** The headers that `webRequest.onHeadersReceived` leaves. */
export function reviseHeaders(
  details: Electron.OnHeadersReceivedListenerDetails,
  headers: Record<string, string[]>,
): Promise<Record<string, string[]>> {
  const rule = received;
  if (rule === undefined || !matches(rule.urls, details.url)) return Promise.resolve(headers);
  return new Promise((resolve) =>
    rule.listener({ ...details, responseHeaders: headers }, ({ responseHeaders }) => {
      const revised = Object.entries(responseHeaders ?? headers).map(
        ([name, value]) => [name, Array.isArray(value) ? value : [value]] as const,
      );
      resolve(Object.fromEntries(revised));
    }),
  );
}

/** What the app's check handler says about a permission; Electron allows without one. */
export function checkPermission(permission: string, origin: string): boolean {
  return (
    check?.(null, permission as Parameters<CheckHandler>[1], origin, {
      isMainFrame: true,
      requestingUrl: origin,
    }) ?? true
  );
}
