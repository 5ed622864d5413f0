import { MapFiles } from '#electron/services/files/MapFiles.ts';
import type { FileSystem } from '#electron/services/files/FileSystem.ts';
import { FileWatch } from '#electron/services/files/watch/FileWatch.ts';
import type { LookoutOptions } from '#electron/services/files/watch/Lookout.ts';

export interface Watched {
  readonly files: MapFiles;
  readonly watch: FileWatch;
  /** What the window was told, in order: `doc: changed`. */
  readonly told: string[];
}

/** A desk with an eye on the file of its open map, wired as the app wires it. */
export function aWatch(
  fs: FileSystem,
  backups: string,
  watchFolder: LookoutOptions['watchFolder'],
  docId = 'doc',
): Watched {
  const told: string[] = [];
  const files = new MapFiles({ fs, backups, now: () => new Date(0), newId: () => docId });
  const watch = new FileWatch({
    fs,
    watchFolder,
    setTimer: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    standingOf: (id) => files.standingOf(id),
    tell: (id, outside, hash) => {
      files.noticed(id, outside === 'changed' ? hash : null);
      told.push(`${id}: ${outside}`);
    },
  });
  return { files, watch, told };
}
