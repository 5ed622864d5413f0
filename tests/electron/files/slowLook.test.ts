import { beforeEach, expect, it, vi } from 'vitest';
import type { FileSystem } from '#electron/services/files/FileSystem.ts';
import { GATHER_MS, POLL_MS, SETTLE_MS } from '#electron/services/files/watch/Lookout.ts';
import { aVersionText } from '../support/aMapFile.ts';
import { aWatch } from '../support/aWatch.ts';
import { CrashFs } from '../support/CrashFs.ts';

const MAP = '/docs/Board.remit';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** An open map on a share that takes its time over one of the questions, once it is told to. */
async function aSlowShare(slow: 'stat' | 'realpath') {
  const disk = new CrashFs(['/docs', '/backups']);
  disk.put(MAP, aVersionText(1));
  const folders: string[] = [];
  let hear: (name: string | null) => void = () => {};
  let gate: Promise<void> | null = null;
  const fs = new Proxy<FileSystem>(disk, {
    get: (target, name: keyof FileSystem) => {
      const ask = target[name].bind(target) as (...args: unknown[]) => unknown;
      return async (...args: unknown[]) => {
        if (name === slow) await gate;
        return ask(...args);
      };
    },
  });
  const desk = aWatch(fs, '/backups', (folder, onEvent) => {
    folders.push(folder);
    hear = onEvent;
    return () => {};
  });
  await desk.files.open(MAP);
  const makeWait = () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    gate = promise;
    return () => {
      gate = null;
      resolve();
    };
  };
  return { ...desk, disk, folders, makeWait, happen: (name: string | null) => hear(name) };
}

it('a map that is closed while its folder is looked up is not listened to afterwards', async () => {
  const { watch, folders, makeWait } = await aSlowShare('realpath');
  const goOn = makeWait();
  watch.follow('doc');
  await pass(GATHER_MS);
  watch.follow(null);
  goOn();
  await pass(10 * POLL_MS);
  expect([folders, vi.getTimerCount()]).toEqual([[], 0]);
});

it('a map that is closed while its file is looked at is told nothing of it', async () => {
  const { watch, disk, told, makeWait } = await aSlowShare('stat');
  watch.follow('doc');
  await pass(GATHER_MS);
  disk.put(MAP, aVersionText(2));
  watch.lookNow();
  await pass(0);
  // One look more sees the same, and would tell.
  const goOn = makeWait();
  watch.lookNow();
  await pass(0);
  watch.follow(null);
  goOn();
  await pass(10 * POLL_MS);
  expect([told, vi.getTimerCount()]).toEqual([[], 0]);
});

it('while somebody is still at it nothing is told: what happens during a look is looked at anew', async () => {
  const { watch, disk, told, makeWait, happen } = await aSlowShare('stat');
  watch.follow('doc');
  await pass(GATHER_MS);
  disk.put(MAP, 'half a map');
  watch.lookNow();
  await pass(0);
  const goOn = makeWait();
  watch.lookNow();
  await pass(0);
  happen('Board.remit');
  goOn();
  await pass(0);
  disk.put(MAP, aVersionText(2));
  await pass(GATHER_MS + SETTLE_MS);
  expect(told).toEqual(['doc: changed']);
  await pass(10 * POLL_MS);
  expect(told).toEqual(['doc: changed']);
});

it('the same map said again and again is watched by the same watch', async () => {
  const { watch, folders } = await aSlowShare('stat');
  watch.follow('doc');
  await pass(GATHER_MS);
  watch.follow('doc');
  watch.aimAnew();
  await pass(2 * POLL_MS);
  expect(folders).toEqual(['/docs']);
});
