import { posix } from 'node:path';
import { vi } from 'vitest';
import type { FileSystem } from '#electron/services/files/FileSystem.ts';
import { MapFiles } from '#electron/services/files/MapFiles.ts';
import { keepPrivately } from '#electron/services/files/keepPrivately.ts';
import { Recovery } from '#electron/services/files/recovery/Recovery.ts';
import { decodeRecovery } from '#electron/services/files/recovery/recoveryFile.ts';
import { diffDocuments } from '#shared/history/diff.ts';
import type { MapDocument } from '#shared/document/document.ts';
import type { FileReply, FileTrouble, OpenedFile } from '#shared/ipc/channels.ts';
import { aVersionText } from '../../support/aMapFile.ts';
import { CrashFs } from '../../support/CrashFs.ts';

export const MAP = '/docs/Board.remit';
export const FOLDER = '/data/recovery';

/** A disk with version 1 of a map on it. */
export function aDisk(): CrashFs {
  const disk = new CrashFs(['/docs', '/data']);
  disk.put(MAP, aVersionText(1));
  return disk;
}

export interface RunOptions {
  /** What writes what is kept; the disk itself where nothing else is said. */
  readonly keepOn?: FileSystem;
  readonly isAtWork?: (pid: number) => boolean;
  readonly now?: () => Date;
}

let ids = 0;

/** A run of the app on a disk, up to its window: open, tell, list, as main is asked. */
export function aRun(disk: CrashFs, options: RunOptions = {}) {
  const troubles: (FileTrouble | null)[] = [];
  const now = options.now ?? (() => new Date());
  const newId = () => `id-${++ids}`;
  const files = new MapFiles({
    fs: disk,
    backups: '/data/backups',
    now,
    newId,
    onOpened: (docId, document, isAgain) => recovery.opened(docId, document, isAgain),
  });
  const recovery = new Recovery({
    fs: disk,
    keep: (path, bytes) => keepPrivately(options.keepOn ?? disk, path, bytes),
    folder: FOLDER,
    now,
    newId,
    files,
    onTrouble: (trouble) => troubles.push(trouble),
    patienceMs: 50,
    isAtWork: options.isAtWork ?? (() => false),
  });

  /** The window shows it, and tells a change. */
  function edit(docId: string, from: MapDocument, to: MapDocument, number = 1): boolean {
    recovery.shown(docId, true);
    return recovery.told({
      docId,
      number,
      document: { kind: 'changed', diff: diffDocuments(from, to) },
    });
  }

  return { files, recovery, troubles, edit };
}

export function valueOf<T>(reply: FileReply<T>): T {
  if (reply.kind !== 'done') throw new Error(JSON.stringify(reply));
  return reply.value;
}

export async function opened(files: MapFiles, path = MAP): Promise<OpenedFile> {
  return valueOf(await files.open(path));
}

/** Purposes of the maps that are kept on a disk, whole ones. */
export function keptOn(disk: CrashFs): string[] {
  return namesOn(disk)
    .filter((name) => name.endsWith('.recovery'))
    .map((name) => {
      const recovery = decodeRecovery(Buffer.from(disk.textOf(posix.join(FOLDER, name)) ?? ''));
      const { purpose } = JSON.parse(recovery?.text ?? '{}') as { purpose?: string };
      return purpose ?? 'damaged';
    });
}

export function namesOn(disk: CrashFs): readonly string[] {
  return disk.namesIn(FOLDER);
}

/** Time goes by; for tests in which it is pretended. */
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** The same map as another version of it. */
export const changed = (document: MapDocument, version: number | string): MapDocument => ({
  ...document,
  purpose: `version ${version}`,
});

/** The same disk, on which a file is begun in a way of its own. */
export function beginningFiles(disk: CrashFs, create: FileSystem['create']): FileSystem {
  return new Proxy<FileSystem>(disk, {
    get: (target, name: keyof FileSystem) =>
      name === 'create' ? create : target[name].bind(target),
  });
}
