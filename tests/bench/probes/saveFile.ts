import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import { saveMap } from '#electron/services/files/saveMap.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { generateMap } from '../map/generateMap.ts';
import { interleave } from '../measure/interleave.ts';
import type { Measured, Probe } from '../Probe.ts';

/** Disks vary from one sync to the next more than anything else here. */
const ROUNDS = 9;
const FOLDER = join(import.meta.dirname, '../../../.cache/bench/save');

/**
 * The whole recipe, over a file that is there and gets a backup each time, against the least that
 * keeps a file whole. On the disk of this folder: a memory disk would make syncing free.
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
    let hashes = new Set<string>();
    const path = join(FOLDER, 'map.remit');
    const ours = async () => {
      const start = performance.now();
      const { hash, isBackedUp } = await saveMap(nodeFileSystem, {
        path,
        document: edited(),
        known: { hashes, migratedFrom: null },
        isOverwriting: false,
        backups: join(FOLDER, 'backups'),
        onAttempt: () => {},
      });
      const ms = performance.now() - start;
      if (!isBackedUp) throw new Error('The save that was measured kept no backup.');
      hashes = new Set([hash]);
      return ms;
    };
    const theirs = () => saveBarely(edited());
    for (const warm of [ours, theirs, ours, theirs]) await warm();
    try {
      return { save: await interleave(Math.max(ROUNDS, rounds), ours, theirs, 'ms') };
    } finally {
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
