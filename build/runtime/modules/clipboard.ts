import type Electron from 'electron';
import { loud } from '../loud.ts';

type Surface = Pick<Electron.Clipboard, 'readText' | 'writeText' | 'clear'>;

let text = '';

/** A clipboard of this process alone: tests never touch a person's. */
const methods: Surface = {
  readText: () => Promise.resolve(text),
  writeText: (value) => {
    text = value;
    return Promise.resolve();
  },
  clear: () => {
    text = '';
    return Promise.resolve();
  },
};

export const clipboard = loud('clipboard', methods);
