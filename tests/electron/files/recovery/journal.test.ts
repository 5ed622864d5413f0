import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_MS, QUIET_MS } from '#electron/services/files/recovery/RecoveryJournal.ts';
import { GATHER_MS, SETTLE_MS } from '#renderer/app/owner/startJournal.ts';
import { diffDocuments } from '#shared/history/diff.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { aVersion } from '../../support/aMapFile.ts';
import { failure, type CrashFs } from '../../support/CrashFs.ts';
import {
  aDisk,
  aRun,
  beginningFiles,
  changed,
  keptOn,
  MAP,
  namesOn,
  opened,
  pass,
  valueOf,
} from './aRun.ts';

/** A field hands its text on after that much of a pause (`renderer/ui/useDraft.ts`). */
const TYPING_PAUSE_MS = 400;

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
afterEach(() => vi.restoreAllMocks());

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

/** A disk that begins no file before it is told to go on. */
function aSlowDisk(disk: CrashFs) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const created: string[] = [];
  const fs = beginningFiles(disk, async (path, mode) => {
    created.push(path);
    await promise;
    return disk.create(path, mode);
  });
  return { fs, created, goOn: resolve };
}

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

  it('a save that ends while its beginning is being kept: it is kept again, with the file as it is now', async () => {
    const disk = aDisk();
    const slow = aSlowDisk(disk);
    const { files, recovery, edit } = aRun(disk, { keepOn: slow.fs });
    const { docId, document } = await opened(files);
    const edited = changed(document, 2);
    edit(docId, document, edited);
    await pass(QUIET_MS);
    valueOf(await files.save(docId, document, false));
    recovery.saved(docId);
    slow.goOn();
    await pass(QUIET_MS);
    const { offers } = await aRun(disk).recovery.list();
    expect(offers).toMatchObject([{ file: 'same' }]);
    expect(keptOn(disk)).toEqual(['version 2']);
  });

  it('what is saved while it waits for the disk is not kept first', async () => {
    const disk = aDisk();
    const slow = aSlowDisk(disk);
    const { files, recovery, edit } = aRun(disk, { keepOn: slow.fs });
    const { docId, document } = await opened(files);
    edit(docId, document, changed(document, 2));
    await pass(QUIET_MS);
    edit(docId, changed(document, 2), changed(document, 3), 2);
    await pass(QUIET_MS);
    recovery.shown(docId, false);
    slow.goOn();
    await recovery.flush();
    expect(slow.created).toHaveLength(1);
    expect(namesOn(disk)).toEqual([]);
  });

  it('what the disk does not let go of stays, and is offered as it was; the save is safe all the same', async () => {
    const { files, recovery, disk, docId, edited, troubles } = await anEdited();
    disk.remove = () => Promise.reject(failure('EBUSY'));
    valueOf(await files.save(docId, edited, false));
    recovery.shown(docId, false);
    await recovery.flush();
    expect([namesOn(disk).length, troubles]).toEqual([1, []]);
    // It says what the file says: nobody is asked about it.
    expect((await aRun(disk).recovery.list()).offers).toEqual([]);
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

describe('a map that the journal has never heard of', () => {
  it('is kept from the first whole of it, as a map without a file', async () => {
    const disk = aDisk();
    const { recovery } = aRun(disk);
    recovery.shown('stranger', true);
    const document = { kind: 'whole', document: aVersion('new') } as const;
    recovery.told({ docId: 'stranger', number: 1, document });
    await pass(QUIET_MS);
    const { offers } = await aRun(disk).recovery.list();
    expect(offers).toMatchObject([{ title: 'Board', fileName: null, file: 'none' }]);
  });

  it('nothing that happens to it is kept, nor to one of a page that has gone', async () => {
    const disk = aDisk();
    const { files, recovery } = aRun(disk);
    const { docId, document } = await opened(files);
    await recovery.list();
    for (const gone of [docId, 'nobody']) {
      recovery.saved(gone);
      recovery.astray(gone);
      recovery.opened(gone, document, true);
      const diff = diffDocuments(document, changed(document, 2));
      expect(recovery.told({ docId: gone, number: 1, document: { kind: 'changed', diff } })).toBe(
        false,
      );
    }
    await pass(10_000);
    expect(namesOn(disk)).toEqual([]);
  });
});
