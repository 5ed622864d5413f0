import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../../build/runtime/engine.mjs';
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

/** Runs with the merger's sample as a file of one's own, alone in a folder. */
export function withMerger(run: (file: string, folder: string) => Promise<void>): Promise<void> {
  return inFolder(async (folder) => {
    const file = join(folder, 'Merger.remit');
    await copyFile(join(projectRoot, 'shared/samples/merger.remit'), file);
    await run(file, folder);
  });
}
