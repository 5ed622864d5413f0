import { describe, expect, it } from 'vitest';
import { MapFiles } from '#electron/services/files/MapFiles.ts';
import { PROBLEM_CODES } from '#electron/services/files/FileProblem.ts';
import type { FileSystem } from '#electron/services/files/FileSystem.ts';
import { aVersion, aVersionText, versionIn } from '../support/aMapFile.ts';
import { CrashFs, failure } from '../support/CrashFs.ts';
import { faultyFs, type FaultPlan } from '../support/faultyFs.ts';
import { slowSyncs } from '../support/slowSyncs.ts';

const CODES = ['EIO', 'ENOSPC', 'EACCES', 'EPERM', 'EBUSY', 'EXDEV', 'EMFILE', 'EINTR', 'EDQUOT'];
const MAP = '/docs/Board.remit';

/** Opens version 1, then saves version 2 on a disk that fails as planned. */
async function saveOn(disk: CrashFs, plan: FaultPlan) {
  const { fs, calls } = faultyFs(disk, plan);
  let current: FileSystem = disk;
  const files = new MapFiles({
    fs: new Proxy({} as FileSystem, {
      get: (_target, key) => Reflect.get(current, key).bind(current),
    }),
    backups: '/data/backups',
    now: () => new Date('2026-02-01T00:00:00Z'),
    newId: () => 'doc',
  });
  const opened = await files.open(MAP);
  expect(opened.kind).toBe('done');
  current = fs;
  const reply = await files.save('doc', aVersion(2), false);
  current = disk;
  return { files, reply, calls };
}

function aDisk(): CrashFs {
  const disk = new CrashFs(['/docs', '/data']);
  disk.put(MAP, aVersionText(1));
  return disk;
}

const trace = (await saveOn(aDisk(), { at: null, code: '' })).calls;

describe('every call of a save fails once, with every code', () => {
  it('a save makes the calls of the recipe, in its order', () => {
    const afterTidying = trace.slice(trace.indexOf('read')).filter((name) => name !== 'list');
    const [room, rest] = [afterTidying.slice(0, 3), afterTidying.slice(3)];
    // The last room on the disk belongs to the map.
    expect(room).toEqual(['read', 'create', 'write']);
    // The new content and the backup go to the disk side by side.
    expect(rest.slice(0, -3).toSorted()).toEqual(
      [
        ...['chown', 'chmod', 'sync', 'size', 'close'],
        ...['makeFolder', 'create', 'write', 'sync', 'size', 'close', 'rename', 'syncFolder'],
      ].toSorted(),
    );
    // Mode and owner are on the disk with the content.
    expect(rest.indexOf('chmod')).toBeLessThan(rest.indexOf('sync'));
    expect(rest.slice(-3)).toEqual(['lstat', 'rename', 'syncFolder']);
  });

  it('the old file is replaced when the new content and the backup are safe, and not before', async () => {
    const { fs, deeds } = slowSyncs(aDisk());
    const now = () => new Date('2026-02-01T00:00:00Z');
    const files = new MapFiles({ fs, backups: '/data/backups', now, newId: () => 'doc' });
    await files.open(MAP);
    expect((await files.save('doc', aVersion(2), false)).kind).toBe('done');
    const replaced = deeds.indexOf('/docs rename');
    for (const safe of ['/docs sync', '/data sync', '/data rename', '/data syncFolder'])
      expect(deeds.slice(0, replaced), safe).toContain(safe);
    expect(deeds.slice(replaced)).toEqual(['/docs rename', '/docs syncFolder']);
  });

  for (const code of CODES) {
    it(`${code}: the old file or the new one, a sentence, and a retry that works`, async () => {
      for (let at = 0; at < trace.length; at++) {
        for (const isLasting of [false, true]) {
          const disk = aDisk();
          const { files, reply } = await saveOn(disk, { at, code, isLasting });
          const where = `${trace[at]} (${at})${isLasting ? ' and all after it' : ''}`;
          const version = versionIn(disk.textOf(MAP));
          if (reply.kind === 'done') {
            expect(version, where).toBe('2');
          } else {
            expect(reply.kind, where).toBe('trouble');
            if (reply.kind !== 'trouble') continue;
            expect(PROBLEM_CODES, where).toContain(reply.trouble.code);
            expect(reply.trouble.message, where).toMatch(/^Board\.remit .+[.]$/);
            const isInPlace = reply.trouble.code === 'E_NOT_CONFIRMED';
            expect(version, where).toBe(isInPlace ? '2' : '1');
          }
          if (!isLasting) {
            const strays = disk.namesIn('/docs').filter((name) => name.endsWith('.tmp'));
            expect(strays, where).toEqual([]);
          }
          const retry = await files.save('doc', aVersion(3), false);
          expect(retry.kind, where).toBe('done');
          expect(versionIn(disk.textOf(MAP)), where).toBe('3');
          expect(disk.namesIn('/docs'), where).toEqual(['Board.remit']);
        }
      }
    });
  }

  it('a Save As onto the own file that was not confirmed is no change by somebody else', async () => {
    const disk = aDisk();
    let isConfirming = false;
    const fs = new Proxy<FileSystem>(disk, {
      get: (target, key) =>
        key === 'syncFolder' && !isConfirming
          ? (folder: string) =>
              folder === '/docs' ? Promise.reject(failure('EIO')) : target.syncFolder(folder)
          : Reflect.get(target, key).bind(target),
    });
    const now = () => new Date('2026-02-01T00:00:00Z');
    const files = new MapFiles({ fs, backups: '/data/backups', now, newId: () => 'doc' });
    await files.open(MAP);
    const reply = await files.saveAs('doc', aVersion(2), MAP);
    expect(reply).toMatchObject({ kind: 'trouble', trouble: { code: 'E_NOT_CONFIRMED' } });
    isConfirming = true;
    expect((await files.save('doc', aVersion(3), false)).kind).toBe('done');
    expect(versionIn(disk.textOf(MAP))).toBe('3');
  });

  it('only what costs nobody anything may fail in silence', async () => {
    const silent = new Set<string>();
    for (let at = 0; at < trace.length; at++) {
      const { reply } = await saveOn(aDisk(), { at, code: 'EIO' });
      if (reply.kind === 'done' && !reply.value.notice) silent.add(trace[at] ?? '');
    }
    // Listing a folder to tidy it up, and owner and mode where the system does not let us give them.
    expect([...silent].toSorted()).toEqual(['chmod', 'chown', 'list']);
  });
});

describe('a disk that keeps only a part', () => {
  it('a short write that reports success is found by counting', async () => {
    const disk = aDisk();
    const short = new Proxy(disk, {
      get(target, key) {
        const method = Reflect.get(target, key) as (...args: unknown[]) => unknown;
        if (key !== 'create') return method.bind(target);
        return async (path: string, mode: number) => {
          const file = await target.create(path, mode);
          return { ...file, write: (bytes: Uint8Array) => file.write(bytes.subarray(0, 10)) };
        };
      },
    });
    const files = new MapFiles({
      fs: short,
      backups: '/data/backups',
      now: () => new Date(0),
      newId: () => 'doc',
    });
    await files.open(MAP);
    const reply = await files.save('doc', aVersion(2), false);
    expect(reply).toMatchObject({ kind: 'trouble', trouble: { code: 'E_SHORT_WRITE' } });
    expect(versionIn(disk.textOf(MAP))).toBe('1');
    expect(disk.namesIn('/docs')).toEqual(['Board.remit']);
  });
});
