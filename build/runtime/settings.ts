import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

interface Manifest {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
  readonly main?: string;
}

/** What the command line of the stand-in executable says, read as Electron reads its own. */
export interface Settings {
  /** Everything after the executable, unchanged: the app sees it in `process.argv`. */
  readonly args: readonly string[];
  readonly appFolder: string;
  readonly mainFile: string;
  readonly manifest: Manifest;
  readonly isDriven: boolean;
  readonly isHeadless: boolean;
  readonly isUnsandboxed: boolean;
}

/**
 * @param args the words after the executable; the first that is no switch names the app: a folder
 *   with a package.json, or a script
 * @throws {Error} one sentence when there is no such app or no built main file
 */
export function readSettings(args: readonly string[]): Settings {
  const name = args.find((word) => !word.startsWith('-'));
  if (name === undefined)
    throw new Error('The stand-in runtime needs the folder of an app to run.');
  const path = resolve(name);
  if (!existsSync(path)) throw new Error(`There is no app at ${path}.`);
  const isFolder = statSync(path).isDirectory();
  const appFolder = isFolder ? path : dirname(path);
  const manifest = readManifest(appFolder);
  const mainFile = isFolder ? join(path, manifest.main ?? 'index.js') : path;
  if (!existsSync(mainFile))
    throw new Error(`${mainFile} does not exist yet: build the app first.`);
  return {
    args,
    appFolder,
    mainFile,
    manifest,
    isDriven: args.some((word) => word.startsWith('--remote-debugging-port')),
    isHeadless: args.includes('--headless') || !hasDisplay(),
    isUnsandboxed: args.includes('--no-sandbox') || process.getuid?.() === 0,
  };
}

function readManifest(folder: string): Manifest {
  const path = join(folder, 'package.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : {};
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

let current: Settings | undefined;

export function useSettings(settings: Settings): void {
  current = settings;
}

/** The settings of this run; main.ts sets them before anything of the app loads. */
export function settings(): Settings {
  if (current === undefined) throw new Error('the stand-in runtime was not started by its main.ts');
  return current;
}

/** The value of `--name=value`, '' for `--name`, undefined when it is not given. */
export function argument(name: string): string | undefined {
  const word = settings().args.find((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  return word === undefined ? undefined : word.slice(name.length + 3);
}
