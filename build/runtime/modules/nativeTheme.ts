import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { loud } from '../loud.ts';
import { WebContents } from './WebContents.ts';

type Surface = Pick<
  Electron.NativeTheme,
  | 'shouldUseDarkColors'
  | 'shouldUseHighContrastColors'
  | 'shouldUseInvertedColorScheme'
  | 'themeSource'
  | 'on'
  | 'once'
  | 'off'
  | 'removeListener'
>;

let source: Electron.NativeTheme['themeSource'] = 'system';

const methods = {
  get shouldUseDarkColors(): boolean {
    return source === 'dark';
  },
  get shouldUseHighContrastColors(): boolean {
    return false;
  },
  get shouldUseInvertedColorScheme(): boolean {
    return false;
  },
  get themeSource(): Electron.NativeTheme['themeSource'] {
    return source;
  },
  set themeSource(value) {
    if (value === source) return;
    source = value;
    for (const contents of WebContents.getAllWebContents()) contents.setColorScheme(value);
    emitter.emit('updated');
  },
};

const emitter = Object.defineProperties(
  new EventEmitter(),
  Object.getOwnPropertyDescriptors(methods),
);

/** The system's own wish is not asked: it counts as light here. */
export const nativeTheme = loud('nativeTheme', emitter as unknown as Surface);

WebContents.colorScheme = () => source;
