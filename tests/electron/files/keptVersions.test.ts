import { existsSync, mkdirSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups } from '#electron/services/files/backups.ts';
import { MapFiles } from '#electron/services/files/MapFiles.ts';
import type { FileSystem } from '#electron/services/files/FileSystem.ts';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import { aVersion, aVersionText } from '../support/aMapFile.ts';
import { aDesk, anOpenMap, valueOf, on } from '../support/aDesk.ts';

describe('earlier versions', () => {
  it('the last 20 are kept, oldest first, in a private folder', async () => {
    const { files, path, docId, backups } = await anOpenMap();
    for (let version = 2; version <= 25; version++) {
      valueOf(await files.save(docId, aVersion(version), false));
    }
    const kept = await listBackups(nodeFileSystem, backups, path);
    expect(kept.map(on)).toEqual(Array.from({ length: 20 }, (_, index) => String(index + 5)));
    const folder = join(kept[0] ?? '', '..');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(kept.map((file) => statSync(file).mode & 0o777)).toEqual(kept.map(() => 0o600));
    expect(folder).not.toContain('Board');
  });

  it('beyond them the last one of each day, for 30 days: how it stood on a Friday is still there', async () => {
    const { files, path, docId, backups } = await anOpenMap();
    let version = 1;
    /** Saves so often on a day, at noon, where the person is. */
    const saveOn = async (day: number, times: number) => {
      for (let time = 0; time < times; time++) {
        valueOf(await files.save(docId, aVersion(++version), false));
        const noon = new Date(2026, 0, day, 12, time);
        utimesSync(path, noon, noon);
      }
      return String(version);
    };
    const lastOfDays: string[] = [];
    for (let day = 1; day <= 40; day++) lastOfDays.push(await saveOn(day, 3));
    const first = await saveOn(41, 24);
    await files.whenIdle();
    const kept = (await listBackups(nodeFileSystem, backups, path)).map(on);
    const newest = Array.from({ length: 20 }, (_, age) => String(Number(first) - 20 + age));
    expect(kept).toEqual([...lastOfDays.slice(-30), ...newest]);
  });

  it('F18: a clock that runs wild drops none of the newest 20, and keeps their order', async () => {
    const { files, path, docId, backups } = await anOpenMap();
    const moments = [-86_400_000, 0, Date.UTC(2099, 11, 31), Date.UTC(2026, 2, 29, 1, 30)];
    for (let version = 2; version <= 40; version++) {
      const moment = new Date(moments[version % moments.length] ?? 0);
      utimesSync(path, moment, moment);
      valueOf(await files.save(docId, aVersion(version), false));
    }
    await files.whenIdle();
    const kept = (await listBackups(nodeFileSystem, backups, path)).map(on);
    expect(kept.slice(-20)).toEqual(Array.from({ length: 20 }, (_, age) => String(20 + age)));
    const versions = await files.versionsOf(docId);
    expect(versions.map(({ versionId }) => versionId.slice(0, 9))).toEqual(
      versions.map((_, age) => String(39 - age).padStart(9, '0')).slice(0, versions.length),
    );
  });

  it('versions of an earlier Remit, whose names say no moment, are listed and go first', async () => {
    const { files, path, docId, backups } = await anOpenMap();
    valueOf(await files.save(docId, aVersion(2), false));
    const [own = ''] = await listBackups(nodeFileSystem, backups, path);
    const old = own.replace(/-\d+\.remit$/, '.remit');
    renameSync(own, old);
    const kept = '2026-01-30T16:45:00.000Z';
    utimesSync(old, new Date(), new Date(kept));
    expect(await files.versionsOf(docId)).toMatchObject([
      { versionId: basename(old), savedAt: kept },
    ]);
    for (let version = 3; version <= 24; version++) {
      valueOf(await files.save(docId, aVersion(version), false));
    }
    await files.whenIdle();
    expect(existsSync(old)).toBe(false);
  });

  it('the save works without them, and says so', async () => {
    const { files, path, docId, backups, folder } = await anOpenMap();
    mkdirSync(join(folder, 'data'));
    writeFileSync(backups, 'a file where the folder should be');
    const saved = valueOf(await files.save(docId, aVersion(2), false));
    expect(on(path)).toBe('2');
    expect(saved.notice).toMatch(/^Board\.remit is saved, but .+\.$/);
  });
});

describe('a folder of backups that cannot be looked at', () => {
  it('does not keep a person from saving, is told, and nothing is kept under a wrong number', async () => {
    const { path, backups } = aDesk();
    writeFileSync(path, aVersionText(1));
    let isBroken = false;
    const fs: FileSystem = {
      ...nodeFileSystem,
      list: (folder) =>
        isBroken && folder.startsWith(backups)
          ? Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }))
          : nodeFileSystem.list(folder),
    };
    const now = () => new Date(0);
    const files = new MapFiles({ fs, backups, now, newId: () => 'doc' });
    valueOf(await files.open(path));
    valueOf(await files.save('doc', aVersion(2), false));
    isBroken = true;
    const saved = valueOf(await files.save('doc', aVersion(3), false));
    expect(saved.notice).toMatch(/^Board\.remit is saved, but .+\.$/);
    isBroken = false;
    expect((await listBackups(nodeFileSystem, backups, path)).map(on)).toEqual(['1']);
  });
});
