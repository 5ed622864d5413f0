import type Electron from 'electron';
import { loud } from '../loud.ts';

type Surface = Pick<Electron.Clipboard, 'readText' | 'writeText' | 'clear'>;

let text = '';

/** A clipboard of this process alone: tests never touch a person's. */
const methods: Surface = {
  readText: () => text,
  writeText: (value) => {
    text = value;
  },
  clear: () => {
    text = '';
  },
};

export const clipboard = loud('clipboard', methods);
