import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { ThemeChoice } from '#shared/ipc/channels.ts';

/** `--surface` of the renderer's themes, so that no white window flashes before the first paint. */
export const BACKGROUNDS = { light: '#faf7f1', dark: '#16191d', projector: '#ffffff' } as const;

/** The colour behind the page for a theme as the person chose it. */
export function backgroundFor(theme: ThemeChoice, isSystemDark: boolean): string {
  return BACKGROUNDS[theme === 'system' ? (isSystemDark ? 'dark' : 'light') : theme];
}

/** The smallest window in which the map, the inspector and a toolbar still fit. */
export const LEAST_SIZE = { width: 800, height: 560 } as const;

export interface WindowWish {
  readonly bounds: Rectangle;
  readonly backgroundColor: string;
  /** Absolute path of the bundled preload. */
  readonly preload: string;
  readonly isPackaged: boolean;
  /** Interface scale. */
  readonly zoom: number;
}

/** Every option of the one window; what is not said here stays at Electron's safe default. */
export function windowOptions(wish: WindowWish): BrowserWindowConstructorOptions {
  return {
    ...wish.bounds,
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    show: false,
    title: 'Remit',
    backgroundColor: wish.backgroundColor,
    autoHideMenuBar: true,
    webPreferences: {
      preload: wish.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !wish.isPackaged,
      zoomFactor: wish.zoom,
    },
  };
}
