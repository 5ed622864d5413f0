import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_MS, QUIET_MS } from '#electron/services/files/recovery/RecoveryJournal.ts';
import { GATHER_MS, SETTLE_MS } from '#renderer/app/owner/startJournal.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { aVersion } from '../../support/aMapFile.ts';
import { failure, seeded, type CrashFs } from '../../support/CrashFs.ts';
import { faultyFs } from '../../support/faultyFs.ts';
import { aDisk, aRun, keptOn, MAP, namesOn, opened, valueOf } from './aRun.ts';

/** A field hands its text on after that much of a pause (`renderer/ui/useDraft.ts`). */
const TYPING_PAUSE_MS = 400;

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
afterEach(() => vi.restoreAllMocks());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const changed = (document: MapDocument, version: number | string): MapDocument => ({
  ...document,
  purpose: `version ${version}`,
});

describe('unsaved work is kept', () => {
  it('within a second after the last change, the pause of a field included', async () => {
    expect(TYPING_PAUSE_MS + GATHER_MS + QUIET_MS).toBeLessThan(900);
    const disk = aDisk();
    const { files, edit } = aRun(disk);
    const { docId, document } = await opened(files);
    expect(edit(docId, document, changed(document, 2))).toBe(true);
    expect(keptOn(disk)).toEqual([]);
    await pass(QUIET_MS);
    expect(keptOn(disk)).toEqual(['version 2']);
  });

  it('within five seconds while somebody goes on and on', async () => {
    expect(SETTLE_MS + GATHER_MS + LONGEST_MS).toBeLessThan(4_900);
    const disk = aDisk();
    const { files, edit } = aRun(disk);
    const first = await opened(files);
    let document = first.document;
    let oldest = 0;
    for (let step = 1; step <= 100; step++) {
      const next = changed(document, step);
      edit(first.docId, document, next, step);
      document = next;
      await pass(100);
      const kept = Number(keptOn(disk)[0]?.replace('version ', '') ?? 0);
      oldest = Math.max(oldest, (step - kept) * 100);
    }
    expect(oldest).toBeLessThanOrEqual(LONGEST_MS);
    expect(keptOn(disk)).toHaveLength(1);
  });

  it('of a map that never had a file too, from the first thing that is told of it', async () => {
    const disk = aDisk();
    const { files, recovery } = aRun(disk);
    const docId = files.register();
    recovery.shown(docId, true);
    // Main knows nothing that a change could fit.
    expect(
      recovery.told({ docId, number: 1, document: { kind: 'changed', diff: NO_CHANGE } }),
    ).toBe(false);
    recovery.told({ docId, number: 2, document: { kind: 'whole', document: aVersion('new') } });
    await pass(QUIET_MS);
    expect(keptOn(disk)).toEqual(['version new']);
  });

  it('a map that is as its file is kept nowhere', async () => {
    const disk = aDisk();
    const { files, recovery, edit } = aRun(disk);
    const { docId, document } = await opened(files);
    recovery.shown(docId, false);
    await pass(10_000);
    expect(namesOn(disk)).toEqual([]);
    // Somebody else saved it, and theirs is shown: that lies in the file.
    recovery.astray(docId);
    await pass(10_000);
    expect(namesOn(disk)).toEqual([]);
    // Undone before the moment came.
    edit(docId, document, changed(document, 2));
    recovery.shown(docId, false);
    await pass(10_000);
    expect(namesOn(disk)).toEqual([]);
  });
});

const NO_CHANGE = { fields: {}, lists: {}, keys: null };

describe('F10: a map whose file goes away, or no longer opens', () => {
  it('is kept though nothing was changed, until the file is back as it was', async () => {
    const disk = aDisk();
    const { files, recovery } = aRun(disk);
    const { docId } = await opened(files);
    recovery.shown(docId, false);
    recovery.astray(docId);
    recovery.shown(docId, true);
    await pass(QUIET_MS);
    expect(keptOn(disk)).toEqual(['version 1']);
    recovery.shown(docId, false);
    await pass(QUIET_MS);
    expect(keptOn(disk)).toEqual([]);
  });
});

describe('what does not fit is never applied', () => {
  it('a message that is missing, or a change of another document: the whole is wanted', async () => {
    const disk = aDisk();
    const { files, recovery, edit } = aRun(disk);
    const { docId, document } = await opened(files);
    expect(edit(docId, document, changed(document, 2), 2)).toBe(false);
    expect(edit(docId, document, changed(document, 2), 1)).toBe(true);
    // Read again from its file, it is another document than the one the window knew.
    await files.revert(docId);
    expect(edit(docId, document, changed(document, 3), 2)).toBe(false);
    recovery.told({ docId, number: 3, document: { kind: 'whole', document: aVersion(3) } });
    expect(edit(docId, aVersion(3), changed(aVersion(3), 4), 4)).toBe(true);
    await pass(QUIET_MS);
    expect(keptOn(disk)).toEqual(['version 4']);
  });
});

describe('a change that makes no map of it', () => {
  it('is no trouble of the disk: what was kept stays, and the whole is wanted', async () => {
    const disk = aDisk();
    const { files, edit, troubles } = aRun(disk);
    const { docId, document } = await opened(files);
    const next = changed(document, 2);
    edit(docId, document, next);
    await pass(QUIET_MS);
    const broken = { ...next, leaders: 'none' } as unknown as MapDocument;
    edit(docId, next, broken, 2);
    await pass(QUIET_MS);
    expect([keptOn(disk), troubles]).toEqual([['version 2'], []]);
    expect(edit(docId, broken, next, 3)).toBe(false);
  });
});

describe('what is kept goes when nothing is unsaved, and not before', () => {
  async function anEdited() {
    const disk = aDisk();
    const run = aRun(disk);
    const { docId, document } = await opened(run.files);
    const edited = changed(document, 2);
    run.edit(docId, document, edited);
    await pass(QUIET_MS);
    expect(keptOn(disk)).toEqual(['version 2']);
    return { ...run, disk, docId, document, edited };
  }

  it('an acknowledged save', async () => {
    const { files, recovery, disk, docId, edited } = await anEdited();
    const saving = files.save(docId, edited, false);
    await pass(0);
    valueOf(await saving);
    recovery.saved(docId);
    expect(keptOn(disk)).toEqual(['version 2']);
    recovery.shown(docId, false);
    await pass(0);
    expect(namesOn(disk)).toEqual([]);
  });

  it('a save that others went on after: what is unsaved since is kept, with the file as it is now', async () => {
    const { files, recovery, edit, disk, docId, edited } = await anEdited();
    valueOf(await files.save(docId, edited, false));
    recovery.saved(docId);
    edit(docId, edited, changed(edited, 3), 2);
    await pass(QUIET_MS);
    const { offers } = await aRun(disk).recovery.list();
    expect(offers).toMatchObject([{ file: 'same' }]);
    expect(keptOn(disk)).toEqual(['version 3']);
  });

  it('a save that fails leaves it', async () => {
    const { files, recovery, disk, docId, edited } = await anEdited();
    disk.put(MAP, 'somebody else');
    expect((await files.save(docId, edited, false)).kind).toBe('trouble');
    await recovery.flush();
    expect(keptOn(disk)).toEqual(['version 2']);
  });

  it('“Don’t Save”: at the end, or before another map', async () => {
    const one = await anEdited();
    await one.recovery.letGo();
    expect(namesOn(one.disk)).toEqual([]);
    const two = await anEdited();
    const other = await opened(two.files);
    expect(keptOn(two.disk)).toEqual(['version 2']);
    two.recovery.shown(other.docId, false);
    await pass(0);
    expect(namesOn(two.disk)).toEqual([]);
  });

  it('F19: a page that is gone, however it went, leaves everything it told, up to the last message', async () => {
    const { recovery, edit, disk, docId, edited } = await anEdited();
    edit(docId, edited, changed(edited, 3), 2);
    const listing = recovery.list();
    // The new page says that it shows nothing.
    recovery.shown(null, false);
    expect((await listing).offers).toHaveLength(1);
    expect(keptOn(disk)).toEqual(['version 3']);
    // What an old page says late is nobody's.
    edit(docId, edited, changed(edited, 4), 3);
    await pass(10_000);
    expect(keptOn(disk)).toEqual(['version 3']);
  });

  it('F20: the end waits until what was told is kept', async () => {
    const { recovery, edit, disk, docId, edited } = await anEdited();
    edit(docId, edited, changed(edited, 3), 2);
    await recovery.flush();
    expect(keptOn(disk)).toEqual(['version 3']);
  });
});

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
