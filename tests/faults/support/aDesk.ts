import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { MapFiles } from '#electron/services/files/MapFiles.ts';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { aPaddedVersion, versionOf } from './aPaddedVersion.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PINNED = join(ROOT, 'node_modules/node/bin/node');

/** Node of Electron's own major: it runs our TypeScript as it is. */
export const NODE = existsSync(PINNED) ? PINNED : process.execPath;
export const CHILD = join(import.meta.dirname, 'child.ts');

export interface Desk {
  readonly folder: string;
  readonly path: string;
  readonly backups: string;
  readonly files: MapFiles;
  /** The version on the disk; throws when it is torn. */
  version(): number;
}

/** A folder with version 1 of a map on it. `docs` is where the map lies. */
export function aDesk(docs?: string, padding = 0): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'remit-fault-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const place = docs ?? join(folder, 'docs');
  mkdirSync(place, { recursive: true });
  const path = join(place, 'Board.remit');
  const backups = join(folder, 'backups');
  writeFileSync(path, writeDocument(aPaddedVersion(1, padding)));
  const files = new MapFiles({
    fs: nodeFileSystem,
    backups,
    now: () => new Date(0),
    newId: () => 'doc',
  });
  return { folder, path, backups, files, version: () => versionOf(readFileSync(path, 'utf8')) };
}

/** Mounts a tiny disk of its own; `null` when the kernel does not let us. */
export function aTinyDisk(options: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'remit-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'remit', folder]).status === 0;
  onTestFinished(() => {
    if (mounted) spawnSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return mounted ? folder : null;
}

/** A process of ours: lines in, lines out. */
export interface Saver {
  readonly process: ChildProcess;
  readonly pid: number;
  send(line: string): void;
  /** The next line out, or `null` when the process has ended. */
  next(): Promise<string | null>;
  readonly ended: Promise<void>;
}

/** A process that saves; `wrapper` are words to start it with. */
export async function aSaver(desk: Desk, padding = 0, wrapper: string[] = []): Promise<Saver> {
  return aProcess([...wrapper, NODE, CHILD, desk.path, desk.backups, String(padding)]);
}

/** A Remit without its window, as it runs on a computer of that name; `wrapper` are words to start it with. */
export async function aCore(
  desk: Desk,
  host: string,
  backups = desk.backups,
  wrapper: readonly string[] = [],
): Promise<Saver> {
  const core = join(import.meta.dirname, 'core.ts');
  return aProcess([...wrapper, NODE, core, desk.path, backups, host]);
}

async function aProcess([command = NODE, ...rest]: readonly string[]): Promise<Saver> {
  const child = spawn(command, rest, {
    cwd: ROOT,
    env: { ...process.env, UV_THREADPOOL_SIZE: '1', NODE_OPTIONS: '' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  child.stdin.on('error', () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    return done ? null : String(value);
  };
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if ((await next()) !== 'ready') throw new Error('the saving process did not start');
  return {
    process: child,
    pid: child.pid ?? 0,
    send: (line) => child.stdin.write(`${line}\n`),
    next,
    ended,
  };
}
