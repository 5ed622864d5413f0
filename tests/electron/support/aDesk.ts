import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MapFiles } from '#electron/services/files/MapFiles.ts';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import type { FileReply } from '#shared/ipc/channels.ts';
import { aFolder } from './aFolder.ts';
import { aVersionText, versionIn } from './aMapFile.ts';

/** A folder of the real disk with `docs` in it, and what opens and saves maps there; no file yet. */
export function aDesk() {
  const folder = aFolder();
  const backups = join(folder, 'data', 'backups');
  mkdirSync(join(folder, 'docs'));
  let id = 0;
  const files = new MapFiles({
    fs: nodeFileSystem,
    backups,
    now: () => new Date('2026-02-01T10:00:00.000Z'),
    newId: () => `doc-${++id}`,
  });
  return { folder, files, backups, path: join(folder, 'docs', 'Board.remit') };
}

/** A desk on which version 1 of a map (`aVersion`) lies, and is open. */
export async function anOpenMap() {
  const desk = aDesk();
  writeFileSync(desk.path, aVersionText(1));
  const opened = valueOf(await desk.files.open(desk.path));
  return { ...desk, docId: opened.docId };
}

/** What came of it; fails with the trouble that was told otherwise. */
export function valueOf<T>(reply: FileReply<T>): T {
  if (reply.kind !== 'done') throw new Error(JSON.stringify(reply));
  return reply.value;
}

/** The code of the trouble that was told; `done` or `cancelled` otherwise. */
export function codeOf(reply: FileReply<unknown>): string {
  return reply.kind === 'trouble' ? reply.trouble.code : reply.kind;
}

/** Which version the file says. */
export const on = (path: string) => versionIn(readFileSync(path, 'utf8'));
