/** What `electron` means to an app that the stand-in runtime runs. Each module has its own file. */
import { app } from './modules/app.ts';
import { BrowserWindow } from './modules/BrowserWindow.ts';
import { clipboard } from './modules/clipboard.ts';
import { dialog } from './modules/dialog.ts';
import { ipcMain } from './modules/ipcMain.ts';
import { Menu, MenuItem } from './modules/Menu.ts';
import { nativeImage } from './modules/nativeImage.ts';
import { nativeTheme } from './modules/nativeTheme.ts';
import { powerMonitor } from './modules/powerMonitor.ts';
import { protocol } from './modules/protocol.ts';
import { screen } from './modules/screen.ts';
import { session } from './modules/session.ts';
import { shell } from './modules/shell.ts';
import { WebContents } from './modules/WebContents.ts';
import { loud } from './loud.ts';

const electron = loud('electron', {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  webContents: WebContents,
});

export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
};
export { WebContents as webContents };
export default electron;
// What `require('electron')` gives: the object itself, not a namespace around it.
export { electron as 'module.exports' };
