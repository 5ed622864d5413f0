import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { posix } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startedAt } from '#electron/services/files/recovery/startedAt.ts';
import { isAtWork } from '#electron/services/files/recovery/isAtWork.ts';
import {
  decodeRecovery,
  encodeRecovery,
  type Recovery,
} from '#electron/services/files/recovery/recoveryFile.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { aVersion, aVersionText, versionIn } from '../../support/aMapFile.ts';
import { failure, type CrashFs } from '../../support/CrashFs.ts';
import { aDisk, aRun, FOLDER, keptOn, MAP, namesOn, opened, valueOf } from './aRun.ts';

const NOON = new Date('2026-02-01T12:00:00.000Z');
const NOW = () => NOON;

/** A run that changed version 1 to version 2, and ended without a word. */
async function aCrash(disk: CrashFs = aDisk(), to: Partial<MapDocument> = {}) {
  const { files, recovery, edit } = aRun(disk, { now: NOW });
  const { docId, document } = await opened(files);
  edit(docId, document, { ...document, purpose: 'version 2', ...to });
  await recovery.flush();
  return disk;
}

const only = <T>(list: readonly T[]): T => {
  expect(list).toHaveLength(1);
  return list[0] as T;
};
const recoveryPath = (disk: CrashFs) => posix.join(FOLDER, only(namesOn(disk)));

describe('after a crash', () => {
  it('the person is told which map, as of when, and that its file is as it was saved', async () => {
    const disk = await aCrash();
    const { offers, notes } = await aRun(disk).recovery.list();
    expect(notes).toEqual([]);
    expect(only(offers)).toMatchObject({
      title: 'Board',
      fileName: 'Board.remit',
      keptAt: NOON.toISOString(),
      file: 'same',
      savedAt: aVersion(1).updatedAt,
    });
    // Of a path the window hears nothing.
    expect(JSON.stringify(offers)).not.toContain('docs');
  });

  it('the work opens as the unsaved state of its file; the file and what is kept stay until it is saved', async () => {
    const disk = await aCrash();
    const { files, recovery } = aRun(disk);
    const { recoveryId } = only((await recovery.list()).offers);
    const map = valueOf(await recovery.open(recoveryId));
    expect(map).toMatchObject({ fileName: 'Board.remit', isDirty: true, repairs: [] });
    expect(map.document.purpose).toBe('version 2');
    expect(disk.textOf(MAP)).toBe(aVersionText(1));
    recovery.shown(map.docId, true);
    await recovery.flush();
    // Kept anew, under this run.
    expect(keptOn(disk)).toEqual(['version 2']);
    expect((await files.save(map.docId, map.document, false)).kind).toBe('done');
    recovery.shown(map.docId, false);
    await recovery.flush();
    expect(versionIn(disk.textOf(MAP))).toBe('2');
    expect(namesOn(disk)).toEqual([]);
  });

  it('main knows over which file it would open, as long as it would: who else has that open is asked first', async () => {
    const disk = await aCrash();
    const { recovery } = aRun(disk);
    const { recoveryId } = only((await recovery.list()).offers);
    expect(await recovery.fileOf(recoveryId)).toBe(MAP);
    expect(await recovery.fileOf('nothing')).toBeNull();
    await disk.remove(MAP);
    expect(await recovery.fileOf(recoveryId)).toBeNull();
  });

  it('a second crash, before anything was done with it, loses nothing', async () => {
    const disk = await aCrash();
    const again = aRun(disk);
    const { recoveryId } = only((await again.recovery.list()).offers);
    valueOf(await again.recovery.open(recoveryId));
    expect((await aRun(disk).recovery.list()).offers).toHaveLength(1);
  });

  it('work that did not come to the screen after all is not let go: it is offered as before', async () => {
    const disk = await aCrash();
    disk.put('/docs/Other.remit', aVersionText('other'));
    const { files, recovery } = aRun(disk);
    const { recoveryId } = only((await recovery.list()).offers);
    const before = await opened(files, '/docs/Other.remit');
    recovery.shown(before.docId, true);
    // The person went on editing while it was fetched, and would rather stay with that.
    valueOf(await recovery.open(recoveryId));
    await recovery.flush();
    const next = await opened(files);
    recovery.shown(next.docId, false);
    await recovery.flush();
    expect(keptOn(disk)).toEqual(['version 2']);
    expect((await aRun(disk).recovery.list()).offers).toHaveLength(1);
    const map = valueOf(await recovery.open(recoveryId));
    recovery.shown(map.docId, true);
    await recovery.flush();
    expect([map.document.purpose, keptOn(disk)]).toEqual(['version 2', ['version 2']]);
  });

  it('a map that never had a file opens as one', async () => {
    const disk = aDisk();
    const first = aRun(disk);
    const docId = first.files.register();
    first.recovery.shown(docId, true);
    const document = { kind: 'whole', document: aVersion('new') } as const;
    first.recovery.told({ docId, number: 1, document });
    await first.recovery.flush();
    const { files, recovery } = aRun(disk);
    const offer = only((await recovery.list()).offers);
    expect(offer).toMatchObject({ fileName: null, file: 'none', savedAt: null });
    const map = valueOf(await recovery.open(offer.recoveryId));
    expect(map.fileName).toBeNull();
    expect(files.pathOf(map.docId)).toBeNull();
  });

  it('several, the latest first', async () => {
    const disk = aDisk();
    for (const [hour, title] of [
      ['09', 'Morning'],
      ['15', 'Afternoon'],
      ['12', 'Noon'],
    ] as const) {
      const now = () => new Date(`2026-02-01T${hour}:00:00.000Z`);
      const { files, recovery, edit } = aRun(disk, { now });
      const { docId, document } = await opened(files);
      edit(docId, document, { ...document, title });
      await recovery.flush();
    }
    const { offers } = await aRun(disk).recovery.list();
    expect(offers.map(({ title }) => title)).toEqual(['Afternoon', 'Noon', 'Morning']);
  });

  it('what the person discards is gone', async () => {
    const disk = await aCrash();
    const { recovery } = aRun(disk);
    const { recoveryId } = only((await recovery.list()).offers);
    expect(await recovery.titleOf(recoveryId)).toBe('Board');
    await recovery.discard(recoveryId);
    expect(namesOn(disk)).toEqual([]);
    expect((await recovery.open(recoveryId)).kind).toBe('trouble');
  });
});

describe('what is not there', () => {
  it('an offer that nobody made opens nothing, has no title, and takes nothing along', async () => {
    const disk = await aCrash();
    const { recovery } = aRun(disk);
    await recovery.list();
    expect(await recovery.open('nothing')).toMatchObject({
      kind: 'trouble',
      trouble: { code: 'E_MISSING' },
    });
    expect(await recovery.titleOf('nothing')).toBeNull();
    await recovery.discard('nothing');
    expect(keptOn(disk)).toEqual(['version 2']);
  });

  it('an offer whose file somebody has removed meanwhile has neither title nor file', async () => {
    const disk = await aCrash();
    const { recovery } = aRun(disk);
    const { recoveryId } = only((await recovery.list()).offers);
    await disk.remove(recoveryPath(disk));
    expect(await recovery.titleOf(recoveryId)).toBeNull();
    expect(await recovery.fileOf(recoveryId)).toBeNull();
  });

  it('of what the disk tells nothing nobody can be at work: it is forgotten with the rest', async () => {
    const disk = await aCrash();
    const { recovery } = aRun(disk, { isAtWork: () => true });
    disk.stat = () => Promise.reject(failure('EIO'));
    await recovery.clear();
    expect(namesOn(disk)).toEqual([]);
  });

  it('a folder that cannot be listed holds nothing to offer, and “Forget recent maps” goes on', async () => {
    const disk = await aCrash();
    const { recovery } = aRun(disk);
    disk.list = () => Promise.reject(failure('EIO'));
    expect(await recovery.list()).toEqual({ offers: [], notes: [] });
    await recovery.clear();
    expect(keptOn(disk)).toEqual(['version 2']);
  });
});

describe('the file is another one by now', () => {
  it('gone: it opens as a map without a file', async () => {
    const disk = await aCrash();
    await disk.remove(MAP);
    const { files, recovery } = aRun(disk);
    const offer = only((await recovery.list()).offers);
    expect(offer).toMatchObject({ file: 'gone', fileName: 'Board.remit' });
    const map = valueOf(await recovery.open(offer.recoveryId));
    expect([map.fileName, files.pathOf(map.docId)]).toEqual([null, null]);
  });

  it.each([
    ['by hand', aVersionText('theirs')],
    ['into something that is no map', 'notes'],
  ])(
    'changed %s: it opens over it, and saving asks before it replaces that',
    async (_how, text) => {
      const disk = await aCrash();
      disk.put(MAP, text);
      const { files, recovery } = aRun(disk);
      const offer = only((await recovery.list()).offers);
      expect(offer.file).toBe('changed');
      const map = valueOf(await recovery.open(offer.recoveryId));
      const reply = await files.save(map.docId, map.document, false);
      expect(reply).toMatchObject({ kind: 'trouble', trouble: { code: 'E_CHANGED_OUTSIDE' } });
      expect(disk.textOf(MAP)).toBe(text);
    },
  );

  it('F21: saved later than this was kept: it is said, and never put over it', async () => {
    const disk = await aCrash();
    const later = { ...aVersion('later'), updatedAt: '2026-02-01T12:00:01.000Z' };
    disk.put(MAP, writeDocument(later));
    const { files, recovery } = aRun(disk);
    const offer = only((await recovery.list()).offers);
    expect(offer).toMatchObject({ file: 'later', savedAt: later.updatedAt });
    const map = valueOf(await recovery.open(offer.recoveryId));
    expect([map.fileName, files.pathOf(map.docId)]).toEqual([null, null]);
    expect((await files.save(map.docId, map.document, true)).kind).toBe('trouble');
    expect(disk.textOf(MAP)).toBe(writeDocument(later));
  });

  it('saved just before the crash: nothing is unsaved, and nothing is said', async () => {
    const disk = await aCrash();
    disk.put(MAP, writeDocument({ ...aVersion(2), updatedAt: '2026-02-01T12:00:01.000Z' }));
    expect(await aRun(disk).recovery.list()).toEqual({ offers: [], notes: [] });
    expect(namesOn(disk)).toEqual([]);
  });

  it('on a share that does not answer: the person is not kept waiting', async () => {
    const disk = await aCrash();
    const read = disk.read.bind(disk);
    disk.read = (path) => (path === MAP ? new Promise(() => {}) : read(path));
    const { offers } = await aRun(disk).recovery.list();
    expect(only(offers).file).toBe('gone');
  });
});

describe('F21: what is kept is damaged', () => {
  it.each([
    ['cut', (text: string) => text.slice(0, text.length / 2)],
    ['changed', (text: string) => text.replace('version 2', 'version 9')],
    ['zeroed', (text: string) => '\0'.repeat(text.length)],
    ['empty', () => ''],
  ])('%s: it is set aside with a note, and nothing is replaced by it', async (_how, harm) => {
    const disk = await aCrash();
    const path = recoveryPath(disk);
    const harmed = harm(disk.textOf(path) ?? '');
    disk.put(path, harmed);
    const { recovery } = aRun(disk);
    const { offers, notes } = await recovery.list();
    expect(offers).toEqual([]);
    expect(only(notes)).toMatch(/is damaged and cannot be opened. It was set aside/);
    expect(namesOn(disk)).toEqual([`${posix.basename(path)}.damaged`]);
    expect(disk.textOf(`${path}.damaged`)).toBe(harmed);
    expect(disk.textOf(MAP)).toBe(aVersionText(1));
    // Said once.
    expect(await recovery.list()).toEqual({ offers: [], notes: [] });
  });

  it('whole, and yet no map: it is set aside as well', async () => {
    const disk = await aCrash();
    const path = recoveryPath(disk);
    const { header } = decodeRecovery(Buffer.from(disk.textOf(path) ?? '')) as Recovery;
    disk.put(path, encodeRecovery({ header, text: '{"format":"letter"}' }).toString());
    const { offers, notes } = await aRun(disk).recovery.list();
    expect([offers, notes.length]).toEqual([[], 1]);
    expect(namesOn(disk)).toEqual([`${posix.basename(path)}.damaged`]);
  });

  it('where it cannot even be set aside it is told all the same, and not offered', async () => {
    const disk = await aCrash();
    disk.put(recoveryPath(disk), 'harmed');
    disk.rename = () => Promise.reject(failure('EROFS'));
    const { offers, notes } = await aRun(disk).recovery.list();
    expect([offers, notes.length]).toEqual([[], 1]);
  });

  it('what the disk does not give now is not damaged: it waits', async () => {
    const disk = await aCrash();
    const path = recoveryPath(disk);
    const read = disk.read.bind(disk);
    disk.read = (asked) => (asked === path ? Promise.reject(failure('EIO')) : read(asked));
    expect(await aRun(disk).recovery.list()).toEqual({ offers: [], notes: [] });
    disk.read = read;
    expect((await aRun(disk).recovery.list()).offers).toHaveLength(1);
  });

  it('what a newer Remit kept waits for it', async () => {
    const disk = await aCrash();
    const path = recoveryPath(disk);
    const { header, text } = decodeRecovery(Buffer.from(disk.textOf(path) ?? '')) as Recovery;
    const newer = text.replace('"formatVersion": 1', '"formatVersion": 99');
    expect(newer).not.toBe(text);
    disk.put(path, encodeRecovery({ header, text: newer }).toString());
    expect(await aRun(disk).recovery.list()).toEqual({ offers: [], notes: [] });
    expect(namesOn(disk)).toEqual([posix.basename(path)]);
  });

  it('the others are offered all the same', async () => {
    const disk = await aCrash();
    disk.put(recoveryPath(disk), 'harmed');
    await aCrash(disk);
    expect((await aRun(disk).recovery.list()).offers).toHaveLength(1);
  });
});

describe('whose it is', () => {
  it('what another Remit is at is neither offered nor thrown away', async () => {
    const disk = await aCrash();
    const { recovery } = aRun(disk, { isAtWork: () => true });
    expect(await recovery.list()).toEqual({ offers: [], notes: [] });
    await recovery.clear();
    expect(keptOn(disk)).toEqual(['version 2']);
  });

  it('a number of a process alone proves nothing: not our own, none from before the computer was started', () => {
    const now = new Date();
    expect(isAtWork(process.pid, now)).toBe(false);
    expect(isAtWork(process.ppid, now)).toBe(true);
    expect(isAtWork(process.ppid, new Date('2020-01-01'))).toBe(false);
    expect(isAtWork(4_194_301, now)).toBe(false);
  });

  it.runIf(process.platform === 'linux')(
    'nor does one that was started after the work was kept',
    async () => {
      const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
      onTestFinished(() => void child.kill());
      await once(child, 'spawn');
      const ago = (seconds: number) => new Date(Date.now() - seconds * 1000);
      expect(isAtWork(child.pid!, ago(0))).toBe(true);
      expect(isAtWork(child.pid!, ago(30))).toBe(false);
      // This one runs since before.
      expect(isAtWork(process.ppid, ago(0))).toBe(true);
      expect(startedAt(process.pid)!.getTime()).toBeGreaterThan(
        ago(process.uptime() + 2).getTime(),
      );
      expect(startedAt(4_194_301)).toBeNull();
    },
  );

  it('T17: “Forget recent maps” takes all of it, and leaves what is open now', async () => {
    const disk = await aCrash();
    disk.put(recoveryPath(disk), 'harmed');
    await aCrash(disk);
    const { files, recovery, edit } = aRun(disk);
    await recovery.list();
    const { docId, document } = await opened(files);
    edit(docId, document, { ...document, purpose: 'version 3' });
    await recovery.flush();
    expect(namesOn(disk)).toHaveLength(3);
    await recovery.clear();
    expect(keptOn(disk)).toEqual(['version 3']);
    expect(namesOn(disk)).toHaveLength(1);
  });
});
