import type Electron from 'electron';
import { loud, notice } from '../loud.ts';

type Surface = Pick<Electron.Shell, 'openExternal' | 'showItemInFolder' | 'openPath' | 'beep'>;

/** Nothing outside this process is started: what was wished for is said, or refused. */
const methods: Surface = {
  openExternal: (url) => Promise.reject(new Error(`the stand-in runtime does not open ${url}`)),
  openPath: (path) => Promise.resolve(`the stand-in runtime does not open ${path}`),
  showItemInFolder: (path) => notice(`would show ${path} in its folder`),
  beep: () => {},
};

export const shell = loud('shell', methods);
