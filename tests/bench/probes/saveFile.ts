import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DiskThread } from '#electron/services/files/DiskThread.ts';
import { mapDiskOn } from '#electron/services/files/MapDisk.ts';
import { MapFiles } from '#electron/services/files/MapFiles.ts';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { generateMap } from '../map/generateMap.ts';
import { interleave } from '../measure/interleave.ts';
import type { Measured, Probe } from '../Probe.ts';

/** Disks vary from one sync to the next more than anything else here. */
const ROUNDS = 9;
const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, '.cache/bench/save');
const DISK_THREAD = join(ROOT, 'electron/services/files/diskThreadEntry.ts');

/**
 * What main does for a save, from the document that the window has sent to the answer that it is safe,
 * over a file that is there and gets a backup each time; against the least that keeps a file whole. On
 * the disk of this folder: a memory disk would make syncing free.
 */
export const saveFile: Probe = {
  rows: ['save'],
  async measure({ size, rounds }): Promise<{ save: Measured }> {
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
    const document = generateMap(size);
    let edit = 0;
    /** Every save has something new to say, or no backup would be kept. */
    const edited = (): MapDocument => ({ ...document, purpose: `Edit ${(edit += 1)}` });
    const path = join(FOLDER, 'map.remit');
    await writeFile(path, writeDocument(document));
    const files = new MapFiles({
      fs: nodeFileSystem,
      disk: new DiskThread(DISK_THREAD, mapDiskOn(nodeFileSystem)),
      backups: join(FOLDER, 'backups'),
      now: () => new Date(),
      newId: () => 'map',
    });
    const opened = await files.open(path);
    if (opened.kind !== 'done') throw new Error('The map that is to be saved did not open.');
    const ours = async () => {
      // What the save before left to be tidied up is no part of this one.
      await files.whenIdle();
      const next = edited();
      const start = performance.now();
      const reply = await files.save('map', next, false);
      const ms = performance.now() - start;
      if (reply.kind !== 'done' || reply.value.notice) {
        throw new Error('The save that was measured failed, or kept no backup.');
      }
      return ms;
    };
    const theirs = () => saveBarely(edited());
    for (const warm of [ours, theirs, ours, theirs]) await warm();
    try {
      return { save: await interleave(Math.max(ROUNDS, rounds), ours, theirs, 'ms') };
    } finally {
      await files.whenIdle();
      await rm(FOLDER, { recursive: true, force: true });
    }
  },
};

async function saveBarely(document: MapDocument): Promise<number> {
  const path = join(FOLDER, 'plain.json');
  const start = performance.now();
  const file = await open(`${path}.tmp`, 'w');
  await file.writeFile(`${JSON.stringify(document, null, 2)}\n`);
  await file.sync();
  await file.close();
  await rename(`${path}.tmp`, path);
  return performance.now() - start;
}
