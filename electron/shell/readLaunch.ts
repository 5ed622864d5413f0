import { posix, win32 } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What somebody wants who starts the app. */
export interface Launch {
  /** The command line's words when a command was given: no window, no lock. */
  readonly command: readonly string[] | null;
  /** Absolute path of a map to open. */
  readonly file: string | null;
  /** Name of a sample to open. */
  readonly sample: string | null;
}

const COMMANDS = new Set(['check', 'export', 'import', 'diff', 'merge', 'new']);
/** Asked of the command line, and answered there, when nothing stands before them. */
const QUESTIONS = new Set(['--help', '--version']);
const SAMPLE = /^--open-sample=([a-z0-9][a-z0-9-]{0,60})$/;

/** The words after the app itself; a checkout is started as `electron <app> words...`. */
export function wordsAfterApp(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const words = argv.slice(1);
  if (isPackaged) return words;
  const app = words.findIndex((word) => !word.startsWith('-'));
  return app === -1 ? words : words.toSpliced(app, 1);
}

/**
 * Reads the words of a start. Of files only the last one whose name ends in `.remit` counts; every
 * switch but `--open-sample` is the engine's business and is ignored here.
 *
 * @param cwd folder of the process that was started, which may be another one than ours
 */
export function readLaunch(
  words: readonly string[],
  cwd: string,
  platform: NodeJS.Platform = process.platform,
): Launch {
  const [asked = ''] = words;
  if (QUESTIONS.has(asked)) return { command: words, file: null, sample: null };
  const positionals = words.filter((word) => !word.startsWith('-'));
  const first = positionals[0];
  if (first !== undefined && COMMANDS.has(first)) {
    return { command: words.slice(words.indexOf(first)), file: null, sample: null };
  }
  const name = positionals.findLast((word) => /\.remit$/i.test(word));
  const sample = words.map((word) => SAMPLE.exec(word)?.[1]).findLast((found) => found);
  return {
    command: null,
    file: name === undefined ? null : toPath(name, cwd, platform),
    sample: sample ?? null,
  };
}

/** What a second start hands over: another process wrote it, so nothing of it is taken on trust. */
export function readHandedOver(handedOver: unknown): Pick<Launch, 'file' | 'sample'> {
  const nothing = { file: null, sample: null };
  if (typeof handedOver !== 'object' || handedOver === null) return nothing;
  const { words, cwd } = handedOver as Readonly<Record<string, unknown>>;
  if (!Array.isArray(words) || typeof cwd !== 'string') return nothing;
  return readLaunch(
    words.filter((word) => typeof word === 'string'),
    cwd,
  );
}

/** Whether a path leads to another computer, which learns who we are when the path is used. */
export function isNetworkPath(path: string, platform: NodeJS.Platform = process.platform): boolean {
  return platform === 'win32' && /^[\\/]{2}[^\\/]/.test(path);
}

function toPath(word: string, cwd: string, platform: NodeJS.Platform): string | null {
  if (word.includes('\0')) return null;
  const isWindows = platform === 'win32';
  const { isAbsolute, resolve } = isWindows ? win32 : posix;
  const named = /^file:/i.test(word) ? fromUrl(word, isWindows) : word;
  // `\\.\` and `\\?\` name devices and skip the system's own checks.
  if (named === null || (isWindows && /^[\\/]{2}[.?][\\/]/.test(named))) return null;
  if (isAbsolute(named)) return resolve(named);
  return isAbsolute(cwd) ? resolve(cwd, named) : null;
}

/** File managers on Linux may hand over an address instead of a path. */
function fromUrl(word: string, isWindows: boolean): string | null {
  try {
    const url = new URL(word);
    const isHere = url.host === '' || url.host === 'localhost';
    url.host = '';
    return isHere ? fileURLToPath(url, { windows: isWindows }) : null;
  } catch {
    return null;
  }
}
