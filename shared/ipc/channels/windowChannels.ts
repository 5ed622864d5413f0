import type { DocId } from './fileChannels.ts';
import type { Askers } from './windowKind.ts';

export interface AppInfo {
  readonly version: string;
  readonly platform: 'darwin' | 'win32' | 'linux';
  /** Whether the system draws the menu (macOS); otherwise the window draws its own menu bar. */
  readonly hasNativeMenu: boolean;
}

/** What the window tells main about its document: title bar, dirty mark, the close question. */
export interface DocumentState {
  readonly docId: DocId | null;
  readonly title: string;
  readonly isDirty: boolean;
}

/** Whether each action of the catalog can run now, for the native menu. */
export type MenuState = Readonly<
  Record<
    string,
    { readonly isEnabled: boolean; readonly isChecked?: boolean; readonly label?: string }
  >
>;

/** The app, its window, and the menu that the system draws. The window asks, main answers. */
export interface WindowRequests {
  'app.info': { argument: undefined; reply: AppInfo };
  'app.quit': { argument: undefined; reply: undefined };
  'document.state': { argument: DocumentState; reply: undefined };
  'menu.state': { argument: MenuState; reply: undefined };
  /** The window may close now: nothing unsaved, or the person said so. */
  'window.close': { argument: { readonly isQuitting: boolean }; reply: undefined };
  /** The window asks the person something before it may close; it has heard, and stays open for now. */
  'window.stayOpen': { argument: undefined; reply: undefined };
  'window.toggleFullScreen': { argument: undefined; reply: undefined };
  /** Whether it was full before: what presenting has to give back. */
  'window.setFullScreen': {
    argument: { readonly isFull: boolean };
    reply: { readonly wasFull: boolean };
  };
}

/** Main tells, the window listens. */
export interface WindowNotices {
  /** A menu item or its accelerator: the id of an action of the catalog. */
  'menu.action': { readonly actionId: string };
  /** The person wants to close the window or quit; the window answers with `window.close` or not at all. */
  'window.closing': { readonly isQuitting: boolean };
}

export const windowAskers = {
  'app.info': 'map',
  'app.quit': 'map',
  'document.state': 'map',
  'menu.state': 'map',
  'window.close': 'map',
  'window.stayOpen': 'map',
  'window.toggleFullScreen': 'map',
  'window.setFullScreen': 'map',
} as const satisfies Askers<WindowRequests>;
