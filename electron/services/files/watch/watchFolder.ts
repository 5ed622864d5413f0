import fs from 'node:fs';
import type { LookoutOptions } from './Lookout.ts';

/** Listens to a folder of this system; keeps no process from ending. */
export const watchFolder: LookoutOptions['watchFolder'] = (folder, onEvent, onEnd) => {
  const watcher = fs.watch(folder, { persistent: false }, (_event, name) => onEvent(name));
  // A share that went away, a folder that was deleted (Windows): without a listener it would end the app.
  watcher.on('error', onEnd);
  return () => watcher.close();
};
