import { app, BrowserWindow, nativeTheme, screen, type Rectangle } from 'electron';
import { join } from 'node:path';
import type { AppSettings } from '#shared/ipc/channels.ts';
import { MainWindow, type MainWindowOptions } from './MainWindow.ts';
import { placeWindow } from './placeWindow.ts';
import { backgroundFor, windowOptions } from './windowOptions.ts';

export interface OpenWindowOptions extends Pick<MainWindowOptions, 'whenSaved' | 'askPerson'> {
  readonly settings: {
    get(): AppSettings;
    windowState(): { bounds: Rectangle | null; isMaximized: boolean };
    keepWindowState(state: { bounds: Rectangle; isMaximized: boolean }): void;
  };
}

/** The map's window, where it was last time and in the theme's colour, not yet loaded. */
export function openMainWindow(options: OpenWindowOptions): {
  readonly window: BrowserWindow;
  readonly main: MainWindow;
} {
  const { settings } = options;
  const background = () => backgroundFor(settings.get().theme, nativeTheme.shouldUseDarkColors);
  followTheme(settings.get());
  const { bounds, isMaximized } = settings.windowState();
  const window = new BrowserWindow(
    windowOptions({
      bounds: placeWindow(bounds, workAreas()),
      backgroundColor: background(),
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      isPackaged: app.isPackaged,
      zoom: settings.get().zoom,
    }),
  );
  const main = new MainWindow(window, {
    ...options,
    platform: process.platform,
    isMaximized,
    keepState: (state) => settings.keepWindowState(state),
    quit: () => app.quit(),
  });
  app.on('before-quit', () => main.guard.quitWanted());
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(background());
  });
  // The app ends with its window, also while a hidden one prints.
  window.on('closed', () => app.quit());
  return { window, main };
}

/** Native dialogs and menus follow the theme; the projector's is a light one. */
export function followTheme({ theme }: AppSettings): void {
  nativeTheme.themeSource = theme === 'projector' ? 'light' : theme;
}

function workAreas(): Rectangle[] {
  const home = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== home.id);
  return [home, ...others].map(({ workArea }) => workArea);
}
