import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { ThemeChoice } from '#shared/ipc/channels.ts';

/** `--surface` of the renderer's themes, so that no white window flashes before the first paint. */
export const BACKGROUNDS = { light: '#faf7f1', dark: '#16191d', projector: '#ffffff' } as const;

/** The colour behind the page for a theme as the person chose it. */
export function backgroundFor(theme: ThemeChoice, isSystemDark: boolean): string {
  return BACKGROUNDS[theme === 'system' ? (isSystemDark ? 'dark' : 'light') : theme];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The smallest window in which the map, the inspector and a toolbar still fit. */
export const LEAST_SIZE: Size = { width: 800, height: 560 };

export interface WindowWish {
  readonly bounds: Rectangle;
  /** `LEAST_SIZE` unless said. */
  readonly least?: Size;
  /** "Remit" unless said. */
  readonly title?: string;
  readonly backgroundColor: string;
  /** Absolute path of the bundled preload. */
  readonly preload: string;
  readonly isPackaged: boolean;
  /** Interface scale. */
  readonly zoom: number;
}

/** Every option of a window of ours; what is not said here stays at Electron's safe default. */
export function windowOptions(wish: WindowWish): BrowserWindowConstructorOptions {
  const { least = LEAST_SIZE } = wish;
  return {
    ...wish.bounds,
    minWidth: least.width,
    minHeight: least.height,
    show: false,
    title: wish.title ?? 'Remit',
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
