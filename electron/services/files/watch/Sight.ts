import type { FileStat, FileSystem } from '../FileSystem.ts';
import { hashOf, isSameState } from '../fileState.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import { systemCode } from '../toProblem.ts';

/** What a look at the place of a file found. */
export type Seen =
  /** By its content, or by the code of what no map can be (a folder of that name, larger than any map). */
  | { readonly kind: 'file'; readonly hash: string }
  /** Its folder is there, the file is not. */
  | { readonly kind: 'gone' }
  /** Its folder is not there, or does not answer. */
  | { readonly kind: 'away' }
  /** It is there and does not let itself be read now (a program holds it): nothing can be said. */
  | { readonly kind: 'unsaid' };

/** No content of a map is that. */
const NO_MAP: ReadonlySet<string> = new Set(['E_TOO_LARGE', 'E_NOT_A_FILE']);

/** Looks at one file, again and again, and reads it only when something about it is not as it was. */
export class Sight {
  readonly #fs: Pick<FileSystem, 'stat' | 'read'>;
  readonly #path: string;
  readonly #folder: string;
  #last: { readonly stat: FileStat; readonly hash: string } | null = null;

  constructor(fs: Pick<FileSystem, 'stat' | 'read'>, path: string, folder: string) {
    this.#fs = fs;
    this.#path = path;
    this.#folder = folder;
  }

  /** @param isAnew reads it though all its times are the same: the system says that somebody was at it */
  async look(isAnew: boolean): Promise<Seen> {
    try {
      const stat = await this.#fs.stat(this.#path);
      if (!isAnew && this.#last && isSameState(stat, this.#last.stat)) {
        return { kind: 'file', hash: this.#last.hash };
      }
      if (stat.kind !== 'file') return { kind: 'file', hash: 'E_NOT_A_FILE' };
    } catch (cause) {
      return { kind: (await this.#isFolderThere(cause)) ? 'gone' : 'away' };
    }
    return this.#read();
  }

  async #read(): Promise<Seen> {
    try {
      // The state of the very file that is read: what is written meanwhile shows at the next look.
      const { bytes, stat } = await this.#fs.read(this.#path, MAX_FILE_BYTES);
      this.#last = { stat, hash: hashOf(bytes) };
      return { kind: 'file', hash: this.#last.hash };
    } catch (cause) {
      const code = systemCode(cause);
      return NO_MAP.has(code) ? { kind: 'file', hash: code } : { kind: 'unsaid' };
    }
  }

  async #isFolderThere(cause: unknown): Promise<boolean> {
    if (systemCode(cause) !== 'ENOENT') return false;
    return this.#fs.stat(this.#folder).then(
      ({ kind }) => kind === 'folder',
      () => false,
    );
  }
}
