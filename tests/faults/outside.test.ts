import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, dirname } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import { GATHER_MS, POLL_MS, SETTLE_MS } from '#electron/services/files/watch/Lookout.ts';
import { watchFolder } from '#electron/services/files/watch/watchFolder.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { aWatch } from '../electron/support/aWatch.ts';
import { seeded } from '../electron/support/CrashFs.ts';
import { aPaddedVersion } from './support/aPaddedVersion.ts';
import { aDesk } from './support/aDesk.ts';

/** Ways of a stranger in a row, on one map; `npm run test:long` sets 200. */
const CHANGES = Number(process.env['REMIT_CHANGES'] ?? 4);
/** A busy machine; what is waited for comes in a second or three. */
const PATIENCE_MS = 20_000;

const text = (version: number) => writeDocument(aPaddedVersion(version));

/** What a stranger does to the file of an open map, by way of the system's own calls. */
const WAYS: Readonly<Record<string, (path: string, version: number) => void>> = {
  'writes into it': (path, version) => writeFileSync(path, text(version)),
  'writes as many bytes and sets all times back': (path, version) => {
    const { atime, mtime, size } = statSync(path);
    writeFileSync(path, text(version));
    utimesSync(path, atime, mtime);
    expect(statSync(path)).toMatchObject({ size, mtime });
  },
  'replaces it by renaming': (path, version) => {
    writeFileSync(`${path}.new`, text(version));
    renameSync(`${path}.new`, path);
  },
  'deletes it and writes another': (path, version) => {
    unlinkSync(path);
    writeFileSync(path, text(version));
  },
};

/** An open map whose file is watched, on the real disk; with `watch: false` as on a share, by looking alone. */
async function anOpenMap({ isHeard = true } = {}) {
  const desk = aDesk();
  const { files, watch, told } = aWatch(nodeFileSystem, desk.backups, (...args) => {
    if (!isHeard) throw new Error('ENOSPC');
    return watchFolder(...args);
  });
  onTestFinished(() => watch.follow(null));
  writeFileSync(desk.path, text(10));
  await files.open(desk.path);
  watch.follow('doc');
  return { path: desk.path, files, watch, told };
}

/** What has been told once there is so much of it, or patience has ended. */
async function soon(told: readonly string[], count: number): Promise<readonly string[]> {
  const end = Date.now() + PATIENCE_MS;
  while (told.length < count && Date.now() < end) await pause(20);
  return told;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** What has just been written has been looked at by then. */
const quiet = () => pause(GATHER_MS + SETTLE_MS);

describe('F17: somebody else changes the file of the open map', () => {
  it.each(Object.keys(WAYS))('%s: noticed, listened to', async (way) => {
    const { path, told } = await anOpenMap();
    await quiet();
    WAYS[way]?.(path, 11);
    expect(await soon(told, 1)).toEqual(['doc: changed']);
  });

  it.each(Object.keys(WAYS))('%s: noticed by looking alone, as on a share', async (way) => {
    const { path, told } = await anOpenMap({ isHeard: false });
    await quiet();
    WAYS[way]?.(path, 11);
    expect(await soon(told, 1)).toEqual(['doc: changed']);
  });

  it(`${CHANGES} changes in random ways, each shown or answered by a save of ours: none is missed or made up`, async () => {
    const { path, files, told } = await anOpenMap();
    const random = seeded(17);
    const ways = Object.values(WAYS);
    for (let change = 0; change < CHANGES; change++) {
      told.length = 0;
      const theirs = 11 + ((change * 2) % 80);
      ways[Math.floor(random() * ways.length)]?.(path, theirs);
      expect(await soon(told, 1)).toEqual(['doc: changed']);
      if (random() < 0.5) {
        const reread = await files.reread('doc');
        if (reread.kind !== 'done') throw new Error(JSON.stringify(reread));
        expect(reread.value.document).toEqual(aPaddedVersion(theirs));
        files.took('doc', reread.value.readId);
      } else {
        files.keepMine('doc');
        const saved = await files.save('doc', aPaddedVersion(theirs + 1), false);
        expect(saved.kind).toBe('done');
      }
      expect(await soon(told, 2)).toEqual(['doc: changed', 'doc: same']);
    }
  }, 600_000);

  it('our own saves, one after the other, are never taken for somebody else’s', async () => {
    const { files, told } = await anOpenMap();
    const end = Date.now() + 2 * POLL_MS;
    for (let version = 11; Date.now() < end; version = 11 + ((version - 10) % 80)) {
      const saved = await files.save('doc', aPaddedVersion(version), false);
      expect(saved.kind).toBe('done');
    }
    await quiet();
    expect(told).toEqual([]);
  });

  it('a damaged file is told by name, and what is there stays as it is', async () => {
    const { path, files, told } = await anOpenMap();
    await quiet();
    const half = text(11).slice(0, 100);
    writeFileSync(path, half);
    expect(await soon(told, 1)).toEqual(['doc: changed']);
    expect(await files.reread('doc')).toMatchObject({ trouble: { code: 'E_DAMAGED' } });
    expect(readFileSync(path, 'utf8')).toBe(half);
  });
});

describe('F10: the file or its folder goes away while the map is open', () => {
  it('the file is deleted, and comes back', async () => {
    const { path, told } = await anOpenMap();
    unlinkSync(path);
    expect(await soon(told, 1)).toEqual(['doc: gone']);
    writeFileSync(path, text(10));
    expect(await soon(told, 2)).toEqual(['doc: gone', 'doc: same']);
  });

  it.each(['renamed', 'removed'])('the folder is %s, and there is one again', async (how) => {
    const { path, told } = await anOpenMap();
    await quiet();
    const folder = dirname(path);
    if (how === 'renamed') renameSync(folder, `${folder}-2`);
    else rmSync(folder, { recursive: true });
    expect(await soon(told, 1)).toEqual(['doc: away']);
    if (how === 'renamed') renameSync(`${folder}-2`, folder);
    else {
      mkdirSync(folder);
      writeFileSync(path, text(10));
    }
    expect(await soon(told, 2)).toEqual(['doc: away', 'doc: same']);
    // The folder that is listened to is the one that is there now.
    writeFileSync(join(folder, 'Board.remit'), text(11));
    expect(await soon(told, 3)).toEqual(['doc: away', 'doc: same', 'doc: changed']);
  });
});
