import type { Session, WebContents } from 'electron';

/** Schemes a page may load from: its own bundle, and what it made itself. */
const LOCAL = new Set(['app:', 'data:', 'blob:', 'devtools:']);

/** Whether a request stays inside the app. `allowed` are further origins (development alone). */
export function isLocalRequest(address: string, allowed: readonly string[] = []): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return LOCAL.has(url.protocol) || allowed.includes(`${url.protocol}//${url.host}`);
}

/**
 * Takes away everything that the web platform could ask for: permissions, devices, the screen,
 * downloads and the network. Writing to the clipboard after a person's gesture is all that stays.
 */
export function lockDownSession(session: Session, allowed: readonly string[] = []): void {
  // Before any window: an enabled spell checker fetches dictionaries from the network.
  session.setSpellCheckerEnabled(false);
  session.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(isHarmless(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => isHarmless(permission));
  session.setDevicePermissionHandler(() => false);
  // An empty answer denies: there is neither a screen nor a window to show.
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.webRequest.onBeforeRequest((details, decide) =>
    decide({ cancel: !isLocalRequest(details.url, allowed) }),
  );
  session.on('will-download', (event) => event.preventDefault());
}

function isHarmless(permission: string): boolean {
  return permission === 'clipboard-sanitized-write';
}

/** The events by which a page, a frame or a webview could become another one. */
const DEPARTURES = [
  'will-navigate',
  'will-redirect',
  'will-frame-navigate',
  'will-attach-webview',
] as const;

/**
 * No page leaves its address, opens a window or embeds another. Main's own `loadURL` and `reload` do
 * not raise these events. `mayGo` lets hot reload start a page again, in development alone.
 */
export function lockDownContents(
  contents: Pick<WebContents, 'setWindowOpenHandler'> & {
    on(event: string, listener: (event: { preventDefault(): void; url?: string }) => void): unknown;
  },
  mayGo: (address: string) => boolean = () => false,
): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  for (const departure of DEPARTURES) {
    contents.on(departure, (event) => {
      if (!mayGo(event.url ?? '')) event.preventDefault();
    });
  }
}
