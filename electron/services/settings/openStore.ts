import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Values by name that outlive a run. Losing them costs comfort, never work. */
export interface ValueStore {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

/** What electron-store offers of itself here. */
export interface StoreFile {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

/**
 * Opens `<folder>/<name>.json`. A file that cannot be read as settings is kept as `.bak` and replaced by
 * defaults (the library's own `clearInvalidConfig` would throw it away); a folder that cannot be
 * written leaves the values in memory. Neither is worth a word to the person.
 *
 * @param create makes the library's store; throws when the disk does not let it
 */
export function openStore(
  folder: string,
  name: string,
  create: (options: { cwd: string; name: string }) => StoreFile,
): ValueStore {
  const values = new Map<string, unknown>();
  let file: StoreFile | null = null;
  try {
    setAsideIfCorrupt(join(folder, `${name}.json`));
    file = create({ cwd: folder, name });
  } catch {
    file = null;
  }
  return {
    get: (key) => {
      if (values.has(key)) return values.get(key);
      try {
        return file?.get(key);
      } catch {
        return undefined;
      }
    },
    set: (key, value) => {
      // Memory first: what the disk refuses still holds until the end of this run.
      values.set(key, value);
      try {
        file?.set(key, value);
      } catch {
        return;
      }
    },
  };
}

function setAsideIfCorrupt(path: string): void {
  if (!existsSync(path) || isRecord(readFileSync(path, 'utf8'))) return;
  rmSync(`${path}.bak`, { force: true });
  renameSync(path, `${path}.bak`);
}

function isRecord(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
