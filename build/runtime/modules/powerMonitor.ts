import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { loud } from '../loud.ts';

type Surface = Pick<Electron.PowerMonitor, 'on' | 'once' | 'off' | 'removeListener'>;

/** Never reports anything by itself; a test emits what it needs. */
export const powerMonitor = loud('powerMonitor', new EventEmitter() as unknown as Surface);
