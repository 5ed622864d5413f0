import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MapDocument } from '#shared/document/document.ts';

/** A map's file as it is on the disk, without the moment of saving: that alone changes at every save. */
export async function contentOf(path: string): Promise<Omit<MapDocument, 'updatedAt'>> {
  const { updatedAt: _, ...content } = JSON.parse(await readFile(path, 'utf8')) as MapDocument;
  return content;
}

/** Runs with a folder of its own for files, and takes it away again. */
export async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'remit-files-'));
  try {
    await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
