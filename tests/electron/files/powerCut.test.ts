import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileSystem } from '#electron/services/files/FileSystem.ts';
import { mapDiskOn } from '#electron/services/files/MapDisk.ts';
import { readMap } from '#electron/services/files/readMap.ts';
import { saveMap } from '#electron/services/files/saveMap.ts';
import { aVersion, aVersionText } from '../support/aMapFile.ts';
import { CrashFs, PowerCut, seeded } from '../support/CrashFs.ts';

/** `npm run test:long` sets 20,000, a release 200,000. */
const CUTS = Number(process.env['REMIT_POWER_CUTS'] ?? 2_000);
const MAP = '/docs/Board.remit';

type Save = (fs: FileSystem, version: number) => Promise<void>;

const byRecipe: Save = async (fs, version) => {
  await saveMap(mapDiskOn(fs), {
    path: MAP,
    document: aVersion(version),
    known: null,
    isOverwriting: false,
    backups: '/data/backups',
    onAttempt: () => {},
  });
};

/** Saves versions 1, 2, 3 ... until the power goes; says what the next start finds. */
async function cutPower(seed: number, save: Save) {
  const random = seeded(seed);
  const disk = new CrashFs(['/docs', '/data']);
  disk.put(MAP, aVersionText(0));
  disk.cutAt = Math.floor(random() * 75);
  let acknowledged = 0;
  let begun = 0;
  try {
    for (;;) {
      begun = acknowledged + 1;
      await save(disk, begun);
      acknowledged = begun;
    }
  } catch (cause) {
    if (!isPowerCut(cause)) throw cause;
  }
  const found = disk.afterCut(random);
  const strays = found.namesIn('/docs').length - 1;
  const read = await readMap(found, MAP);
  const purpose = read.ok ? read.value.document.purpose : null;
  const allowed = [acknowledged, begun].map((version) => `version ${version}`);
  return {
    isGood: purpose !== null && allowed.includes(purpose),
    strays,
    acknowledged,
    found,
  };
}

function isPowerCut(cause: unknown): boolean {
  if (cause instanceof PowerCut) return true;
  return cause instanceof Error && cause.cause !== undefined && isPowerCut(cause.cause);
}

describe('the power goes at any call of a save', () => {
  it(`${CUTS} times: the last acknowledged version or the next one, whole`, async () => {
    let saved = 0;
    for (let seed = 1; seed <= CUTS; seed++) {
      const { isGood, acknowledged } = await cutPower(seed, byRecipe);
      expect(isGood, `seed ${seed}`).toBe(true);
      saved += acknowledged;
    }
    // The cuts fall inside saves, not only before the first.
    expect(saved).toBeGreaterThan(CUTS / 2);
  }, 120_000);

  it('opening removes what the cut left beside the map', async () => {
    let left = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const { found, strays } = await cutPower(seed, byRecipe);
      left += strays;
      expect(found.namesIn('/docs'), `seed ${seed}`).toEqual(['Board.remit']);
    }
    expect(left).toBeGreaterThan(0);
  });

  it('the simulation catches a writer that does not sync, and one that writes in place', async () => {
    const unsynced: Save = async (fs, version) => {
      const temp = posix.join('/docs', `.temp-${version}`);
      const file = await fs.create(temp, 0o600);
      await file.write(Buffer.from(aVersionText(version)));
      await file.close();
      await fs.rename(temp, MAP);
      await fs.syncFolder('/docs');
    };
    const inPlace: Save = async (fs, version) => {
      await fs.remove(MAP);
      const file = await fs.create(MAP, 0o600);
      await file.write(Buffer.from(aVersionText(version)));
      await file.sync();
      await file.close();
      await fs.syncFolder('/docs');
    };
    for (const naive of [unsynced, inPlace]) {
      let bad = 0;
      for (let seed = 1; seed <= 200; seed++) bad += (await cutPower(seed, naive)).isGood ? 0 : 1;
      expect(bad).toBeGreaterThan(20);
    }
  });
});
