import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups } from '#electron/services/files/backups.ts';
import { MapFiles } from '#electron/services/files/MapFiles.ts';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import { aVersion, aVersionText, versionIn } from '../support/aMapFile.ts';
import { anOpenMap, valueOf, codeOf, on } from '../support/aDesk.ts';

describe('earlier versions', () => {
  it('lists what saves replaced, newest first, and opens one as a new map without a file', async () => {
    const { files, docId, path } = await anOpenMap();
    const savedFirst = '2026-01-30T16:45:00.000Z';
    utimesSync(path, new Date(), new Date(savedFirst));
    for (const version of [2, 3]) valueOf(await files.save(docId, aVersion(version), false));
    const versions = await files.versionsOf(docId);
    expect(versions).toHaveLength(2);
    const [newest, oldest] = versions;
    expect(oldest).toEqual({
      versionId: expect.stringMatching(/^000000001-[0-9a-f]{16}-\d+\.remit$/),
      savedAt: savedFirst,
      bytes: Buffer.byteLength(aVersionText(1)),
      holds: { leaders: 0, areas: 0 },
    });
    const opened = valueOf(await files.openVersion(docId, oldest?.versionId ?? ''));
    expect(opened).toMatchObject({ fileName: null, isDirty: true });
    expect(opened.document).toEqual(aVersion(1));
    expect(opened.docId).not.toBe(docId);
    expect(
      versionIn(
        JSON.stringify(valueOf(await files.openVersion(docId, newest?.versionId ?? '')).document),
      ),
    ).toBe('2');
    expect(on(path)).toBe('3');
  });

  it('a map without a file has none, and nothing but a listed name opens', async () => {
    const { files, docId } = await anOpenMap();
    expect(await files.versionsOf(files.register())).toEqual([]);
    expect(await files.versionsOf('nobody')).toEqual([]);
    for (const name of ['../docs/Board.remit', '/etc/passwd', '', 'Board.remit']) {
      expect(codeOf(await files.openVersion(docId, name))).toBe('E_MISSING');
    }
    expect(codeOf(await files.openVersion('nobody', 'x'))).toBe('E_UNKNOWN_DOCUMENT');
  });

  it('one that has been damaged since does not open, and says so', async () => {
    const { files, docId, backups, path } = await anOpenMap();
    valueOf(await files.save(docId, aVersion(2), false));
    const [kept = ''] = await listBackups(nodeFileSystem, backups, path);
    writeFileSync(kept, aVersionText(1).slice(0, 90));
    const [version] = await files.versionsOf(docId);
    expect(version?.holds).toBeNull();
    expect(codeOf(await files.openVersion(docId, version?.versionId ?? ''))).toBe('E_DAMAGED');
  });

  it('a folder that the disk does not give is not told as one in which nothing is kept', async () => {
    const { files, docId, path, backups } = await anOpenMap();
    valueOf(await files.save(docId, aVersion(2), false));
    const list = () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }));
    const failing = new MapFiles({
      fs: { ...nodeFileSystem, list },
      backups,
      now: () => new Date('2026-02-01T10:00:00.000Z'),
      newId: () => 'later',
    });
    const opened = valueOf(await failing.open(path));
    await expect(failing.versionsOf(opened.docId)).rejects.toThrow('EIO');
    expect(codeOf(await failing.openVersion(opened.docId, 'any'))).toBe('E_DISK_TROUBLE');
    await expect(failing.clearVersions()).rejects.toThrow('EIO');
    expect(await files.versionsOf(docId)).toHaveLength(1);
  });

  it('clearing removes those of every map, and nothing that is not ours', async () => {
    const { files, docId, backups, path } = await anOpenMap();
    valueOf(await files.save(docId, aVersion(2), false));
    mkdirSync(join(backups, 'letters'));
    writeFileSync(join(backups, 'letters', '000000001-0123456789abcdef.remit'), 'kept');
    await files.clearVersions();
    expect(await files.versionsOf(docId)).toEqual([]);
    expect(readFileSync(join(backups, 'letters', '000000001-0123456789abcdef.remit'), 'utf8')).toBe(
      'kept',
    );
    expect(on(path)).toBe('2');
    valueOf(await files.save(docId, aVersion(3), false));
    expect(await files.versionsOf(docId)).toHaveLength(1);
  });
});
