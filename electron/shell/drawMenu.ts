import { Menu, type BrowserWindow } from 'electron';
import type { MenuState } from '#shared/ipc/channels.ts';
import { menuTemplate } from './menuTemplate.ts';

/** Whether the system draws the menu bar; elsewhere the window does. */
export const HAS_NATIVE_MENU = process.platform === 'darwin';

/** Draws the menu anew. Without one, Electron's own menu would bring reload and developer tools. */
export function drawMenu(
  window: BrowserWindow,
  state: MenuState,
  run: (actionId: string) => void,
): void {
  if (!HAS_NATIVE_MENU) return Menu.setApplicationMenu(null);
  const runInField = (verb: 'cut' | 'copy' | 'paste' | 'selectAll') => window.webContents[verb]();
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ state, run, runInField })));
}
