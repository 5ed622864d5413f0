import { basename, join } from 'node:path';
import { byCodeUnit } from '#shared/lib/byCodeUnit.ts';
import { FileProblem } from './FileProblem.ts';
import type { FileStat, FileSystem } from './FileSystem.ts';
import { hashOf } from './fileState.ts';
import { replaceFile } from './replaceFile.ts';
import { removeStraysAmong, removeStrayTemps } from './strayTemps.ts';
import { surplusOf } from './surplusOf.ts';
import { systemCode } from './toProblem.ts';

const PRIVATE_FOLDER = 0o700;
const COUNTER_DIGITS = 9;
/** What `backupFolder` calls a folder. */
const FOLDER = /^[0-9a-f]{32}$/;
/**
 * The counter says which is newer. The moment at the end, when the version was saved, tells days apart and is shown,
 * and never decides; it was not always there.
 */
const NAME = /^(\d{9})-([0-9a-f]{16})(?:-(\d{1,15}))?\.remit$/;

interface Backup {
  readonly name: string;
  readonly counter: number;
  readonly hash: string;
  /** In ms since 1970; `null` where the name does not say. */
  readonly savedAt: number | null;
}

/** The folder of one document's earlier versions; its name says nothing about the document. */
export function backupFolder(root: string, path: string): string {
  return join(root, hashOf(Buffer.from(path)).slice(0, 32));
}

/** Earlier versions of a document, oldest first, as full paths; rejects where they cannot be read. */
export async function listBackups(fs: FileSystem, root: string, path: string): Promise<string[]> {
  const folder = backupFolder(root, path);
  return (await readFolder(fs, folder)).map(({ name }) => join(folder, name));
}

/** When a version was saved, in ms since 1970, told by its name; `null` where that does not say. */
export function savedAtOf(path: string): number | null {
  return backupsAmong([basename(path)])[0]?.savedAt ?? null;
}

/** Whether these are the bytes that were kept under this name: it holds the beginning of their hash (`hashOf`). */
export function isAsKept(path: string, hash: string): boolean {
  const [kept] = backupsAmong([basename(path)]);
  return kept !== undefined && hash.startsWith(kept.hash);
}

/** What is kept of one document already. */
export interface Shelf {
  readonly folder: string;
  /** Oldest first; `null` when there is no folder yet. */
  readonly kept: readonly Backup[] | null;
}

/**
 * Looks at what is kept of a document, and changes nothing but what a killed save left there: the last
 * room on a disk belongs to the map. A folder that cannot be listed is trouble (E_NO_BACKUP), since counting from 1
 * again would mix up the order.
 *
 * @param root folder of all backups, in the app's own data
 * @param path the document's resolved path
 */
export async function lookAtShelf(fs: FileSystem, root: string, path: string): Promise<Shelf> {
  const folder = backupFolder(root, path);
  try {
    const names = await fs.list(folder);
    await removeStraysAmong(fs, folder, names);
    return { folder, kept: backupsAmong(names) };
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return { folder, kept: null };
    throw new FileProblem('E_NO_BACKUP', cause);
  }
}

/**
 * Keeps a version that is about to be replaced; `surplusOf` says what can go for it. Order goes by a
 * counter in the name, never by a clock. A version equal to the newest one is not kept twice.
 *
 * @param version what is about to be replaced, with its hash (`hashOf`) and how it lay on the disk
 * @param onWritten called when the disk takes in what was written
 * @returns when the version is safe, with what drops the surplus: it can wait, and never fails
 * @throws FileProblem E_NO_BACKUP
 */
export async function keepBackup(
  fs: FileSystem,
  { folder, kept }: Shelf,
  version: { readonly bytes: Uint8Array; readonly hash: string; readonly stat: FileStat },
  onWritten: () => void,
): Promise<() => Promise<void>> {
  const backups = kept ?? [];
  const newest = backups.at(-1);
  const hash = version.hash.slice(0, 16);
  if (newest?.hash === hash) return async () => {};
  const savedAt = version.stat.mtimeNs / 1_000_000n;
  // A clock that was set to a time before 1970 would make a name of another pattern.
  const moment = Number(savedAt > 0n ? savedAt : 0n);
  const counter = String((newest?.counter ?? 0) + 1).padStart(COUNTER_DIGITS, '0');
  const name = `${counter}-${hash}-${moment}.remit`;
  try {
    if (kept === null) await fs.makeFolder(folder, PRIVATE_FOLDER);
    await replaceFile(fs, {
      path: join(folder, name),
      bytes: version.bytes,
      replaced: null,
      meanwhile: async () => onWritten(),
    });
  } catch (cause) {
    throw new FileProblem('E_NO_BACKUP', cause);
  }
  const all = [...backups, ...backupsAmong([name])];
  const surplus = surplusOf(all);
  return () => drop(fs, folder, surplus);
}

async function drop(fs: FileSystem, folder: string, surplus: readonly Backup[]): Promise<void> {
  for (const { name } of surplus) {
    // One too many is no loss.
    await fs.remove(join(folder, name)).catch(() => {});
  }
}

/** Removes what `keepBackup` ever kept, of every document; files of other names stay. */
export async function clearBackups(fs: FileSystem, root: string): Promise<void> {
  const folders = await namesIn(fs, root);
  for (const folder of folders.filter((name) => FOLDER.test(name))) {
    for (const { name } of await readFolder(fs, join(root, folder))) {
      await fs.remove(join(root, folder, name));
    }
    await removeStrayTemps(fs, join(root, folder));
    await fs.syncFolder(join(root, folder));
  }
}

/** The version with this name among the document's own; `null` where there is none. */
export async function findBackup(
  fs: FileSystem,
  root: string,
  path: string,
  name: string,
): Promise<string | null> {
  const known = await listBackups(fs, root, path);
  return known.find((one) => basename(one) === name) ?? null;
}

async function readFolder(fs: FileSystem, folder: string): Promise<Backup[]> {
  return backupsAmong(await namesIn(fs, folder));
}

/** A folder that is not there holds nothing; what one that cannot be read holds, nobody knows. */
async function namesIn(fs: FileSystem, folder: string): Promise<readonly string[]> {
  try {
    return await fs.list(folder);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return [];
    throw cause;
  }
}

function backupsAmong(names: readonly string[]): Backup[] {
  return names
    .flatMap((name) => {
      const match = NAME.exec(name);
      if (!match) return [];
      const [, counter, hash = '', moment] = match;
      const savedAt = moment === undefined ? null : Number(moment);
      return [{ name, counter: Number(counter), hash, savedAt }];
    })
    .toSorted((a, b) => byCodeUnit(a.name, b.name));
}
