import type { EarlierVersion, FileTrouble } from '#shared/ipc/channels.ts';
import { err, type Result } from '#shared/lib/result.ts';
import { clearBackups, findBackup, listBackups } from './backups.ts';
import { FileProblem } from './FileProblem.ts';
import type { FileSystem } from './FileSystem.ts';
import { readMap, type MapRead } from './readMap.ts';
import { realPathOf } from './resolveTarget.ts';
import { tellTrouble } from './tellTrouble.ts';
import { tellVersions } from './tellVersions.ts';
import { toProblem } from './toProblem.ts';

export interface EarlierVersionsOptions {
  readonly fs: FileSystem;
  /** Folder for earlier versions, in the app's own data. */
  readonly backups: string;
}

/** What saves replaced, of every map: told, read, and forgotten. `keepBackup` is what keeps it. */
export class EarlierVersions {
  readonly #options: EarlierVersionsOptions;

  constructor(options: EarlierVersionsOptions) {
    this.#options = options;
  }

  /**
   * What saves of a file replaced, newest first; rejects where that cannot be read.
   *
   * @param path of the file, as it was asked for
   */
  async of(path: string): Promise<readonly EarlierVersion[]> {
    const { fs, backups } = this.#options;
    return tellVersions(fs, await listBackups(fs, backups, await realPathOf(fs, path)));
  }

  /** One of them, by the name that `of` told and no other. */
  async read(path: string, versionId: string): Promise<Result<MapRead, FileTrouble>> {
    const { fs, backups } = this.#options;
    const shelf = await realPathOf(fs, path);
    const found = await findBackup(fs, backups, shelf, versionId).catch(toProblem);
    if (typeof found === 'string') return readMap(fs, found);
    const problem = found ?? new FileProblem('E_MISSING');
    return err(tellTrouble(problem, 'open', 'This earlier version'));
  }

  /** Removes every earlier version of every map. */
  async clear(): Promise<void> {
    await clearBackups(this.#options.fs, this.#options.backups);
  }
}
