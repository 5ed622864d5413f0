import { app, BrowserWindow, nativeTheme, screen, type Rectangle } from 'electron';
import { join } from 'node:path';
import type { AppSettings } from '#shared/ipc/channels.ts';
import { NotesWindow } from './NotesWindow.ts';
import { LEAST_NOTES, otherDisplays, placeNotes } from './placeNotes.ts';
import { backgroundFor, windowOptions } from './windowOptions.ts';

export interface PrepareNotesOptions {
  readonly settings: {
    get(): AppSettings;
    notesWindowState(): { bounds: Rectangle | null };
    keepNotesWindowState(state: { bounds: Rectangle; isMaximized: boolean }): void;
  };
  /** The map's window; the facilitator's goes with it. */
  readonly map: BrowserWindow;
  /** The app is waiting for the map's word on quitting. */
  readonly isQuitting: () => boolean;
  readonly onClosed: () => void;
}

/** The facilitator's window as it can be opened: same page and same walls as the map's, another preload. */
export function prepareNotesWindow({ settings, map, isQuitting, onClosed }: PrepareNotesOptions): {
  readonly notes: NotesWindow;
  /** Whether there is a display that the room does not look at. */
  readonly hasOtherDisplay: () => boolean;
} {
  const displays = () => screen.getAllDisplays();
  const background = () => backgroundFor(settings.get().theme, nativeTheme.shouldUseDarkColors);
  const notes = new NotesWindow({
    make: () =>
      new BrowserWindow(
        windowOptions({
          bounds: placeNotes(settings.notesWindowState().bounds, map.getBounds(), displays()),
          least: LEAST_NOTES,
          title: 'Facilitator — Remit',
          backgroundColor: background(),
          preload: join(import.meta.dirname, '../notesPreload/preload.cjs'),
          isPackaged: app.isPackaged,
          zoom: settings.get().zoom,
        }),
      ),
    keepState: (state) => settings.keepNotesWindowState(state),
    // Quitting closes every window, and the map may yet be kept open: only it decides.
    mayClose: () => map.isDestroyed() || !isQuitting(),
    onClosed,
  });
  nativeTheme.on('updated', () => notes.setBackground(background()));
  map.on('closed', () => notes.close());
  return { notes, hasOtherDisplay: () => otherDisplays(map.getBounds(), displays()).length > 0 };
}
