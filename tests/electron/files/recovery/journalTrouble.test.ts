import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QUIET_MS } from '#electron/services/files/recovery/RecoveryJournal.ts';
import { failure, seeded, type CrashFs } from '../../support/CrashFs.ts';
import { faultyFs } from '../../support/faultyFs.ts';
import { aDisk, aRun, beginningFiles, changed, keptOn, opened, pass } from './aRun.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
afterEach(() => vi.restoreAllMocks());

describe('F5: the disk is full', () => {
  it('told once, tried ever more rarely, saving goes on; and told when it is over', async () => {
    const disk = aDisk();
    let attempts = 0;
    let isFull = true;
    const keepOn = new Proxy(disk, {
      get(target, key) {
        const method = Reflect.get(target, key) as (...args: unknown[]) => unknown;
        if (key !== 'create') return method.bind(target);
        return async (...args: unknown[]) => {
          if (!isFull) return method.apply(target, args);
          attempts += 1;
          throw failure('ENOSPC');
        };
      },
    });
    const { files, recovery, troubles, edit } = aRun(disk, { keepOn });
    const first = await opened(files);
    let { document } = first;
    for (let step = 1; step <= 600; step++) {
      const next = changed(document, step);
      expect(edit(first.docId, document, next, step)).toBe(true);
      document = next;
      await pass(500);
    }
    // Five minutes of work: at once, after 5 s, 10 s, 20 s, 40 s, then every minute.
    expect(attempts).toBe(8);
    expect(troubles).toMatchObject([{ code: 'E_DISK_FULL' }]);
    expect(troubles[0]?.message).toMatch(
      /because the disk with your user folder is full: save often/,
    );
    expect(recovery.isFailing).toBe(true);
    expect((await files.save(first.docId, document, false)).kind).toBe('done');

    isFull = false;
    edit(first.docId, document, changed(document, 'last'), 601);
    await pass(60_000);
    expect(troubles).toMatchObject([{ code: 'E_DISK_FULL' }, null]);
    expect(recovery.isFailing).toBe(false);
    expect(keptOn(disk)).toEqual(['version last']);
  });

  it('a page that goes meanwhile takes its next attempt along: what the next one tells is kept in its own time', async () => {
    const disk = aDisk();
    let isFull = true;
    const fs = beginningFiles(disk, async (path, mode) => {
      if (isFull) throw failure('ENOSPC');
      return disk.create(path, mode);
    });
    const { files, recovery, troubles, edit } = aRun(disk, { keepOn: fs });
    const first = await opened(files);
    edit(first.docId, first.document, changed(first.document, 2));
    // Nothing was tried yet: the page goes, and what it told is tried now.
    await recovery.list();
    expect(troubles).toMatchObject([{ code: 'E_DISK_FULL' }]);
    isFull = false;
    const next = await opened(files);
    edit(next.docId, next.document, changed(next.document, 3));
    await pass(QUIET_MS);
    expect(keptOn(disk)).toEqual(['version 3']);
    expect(troubles.at(-1)).toBeNull();
  });

  it('once all is saved there is nothing to worry about', async () => {
    const disk = aDisk();
    const keepOn = new Proxy(disk, {
      get: (target, key) =>
        key === 'create'
          ? () => Promise.reject(failure('EROFS'))
          : (Reflect.get(target, key) as () => unknown).bind(target),
    });
    const { files, recovery, troubles, edit } = aRun(disk, { keepOn });
    const { docId, document } = await opened(files);
    edit(docId, document, changed(document, 2));
    await pass(QUIET_MS);
    recovery.shown(docId, false);
    await pass(60_000);
    expect(troubles).toMatchObject([{ code: 'E_READ_ONLY' }, null]);
  });
});

describe('keeping is as careful as saving', () => {
  it('F3: whichever call fails, what was kept before or what is new is there, whole', async () => {
    for (let at = 0; ; at++) {
      const disk = aDisk();
      const faulty = faultyFs(disk, { at: null, code: '' });
      const plan = { at: null as number | null, code: 'EIO' };
      const broken = faultyFs(disk, plan);
      let current = faulty.fs;
      const keepOn = new Proxy(disk, {
        get: (_target, key) => (Reflect.get(current, key) as () => unknown).bind(current),
      });
      const { files, edit } = aRun(disk, { keepOn });
      const { docId, document } = await opened(files);
      const next = changed(document, 2);
      edit(docId, document, next);
      await pass(QUIET_MS);
      current = broken.fs;
      plan.at = at;
      edit(docId, next, changed(next, 3), 2);
      await pass(QUIET_MS);
      expect(['version 2', 'version 3'], `${at}`).toContain(keptOn(disk)[0]);
      await pass(5_000);
      expect(keptOn(disk), `${at}`).toEqual(['version 3']);
      if (broken.calls.length <= at) break;
    }
  });

  it('F7: wherever the power goes, the last that was kept or the next one is found, whole', async () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = seeded(seed);
      const disk = aDisk();
      const { files, recovery, edit } = aRun(disk);
      const first = await opened(files);
      let document = first.document;
      disk.cutAt = disk.calls.length + Math.floor(random() * 60);
      let kept = 1;
      for (let step = 1; step <= 8; step++) {
        const next = changed(document, step + 1);
        edit(first.docId, document, next, step);
        document = next;
        await recovery.flush();
        if (recovery.isFailing) break;
        kept = step + 1;
      }
      const found: CrashFs = disk.afterCut(random);
      const { offers, notes } = await aRun(found).recovery.list();
      expect(notes, `seed ${seed}`).toEqual([]);
      const allowed = [`version ${kept}`, `version ${kept + 1}`];
      if (kept > 1) expect(offers, `seed ${seed}`).toHaveLength(1);
      for (const purpose of keptOn(found)) expect(allowed, `seed ${seed}`).toContain(purpose);
    }
  });
});
