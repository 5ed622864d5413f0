import { mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups } from '#electron/services/files/backups.ts';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import { aVersion, aVersionText } from '../support/aMapFile.ts';
import { aDesk, anOpenMap, valueOf, codeOf, on } from '../support/aDesk.ts';

describe('somebody else changed the file', () => {
  it('is found although size and time are the same', async () => {
    const { files, path, docId } = await anOpenMap();
    const { atime, mtime } = statSync(path);
    writeFileSync(path, aVersionText(9));
    utimesSync(path, atime, mtime);
    expect(codeOf(await files.save(docId, aVersion(2), false))).toBe('E_CHANGED_OUTSIDE');
    expect(on(path)).toBe('9');
  });

  it('is found after a replacement by rename', async () => {
    const { files, path, docId } = await anOpenMap();
    writeFileSync(`${path}.new`, aVersionText(9));
    renameSync(`${path}.new`, path);
    expect(codeOf(await files.save(docId, aVersion(2), false))).toBe('E_CHANGED_OUTSIDE');
  });

  it('the person may replace it: their version becomes a backup', async () => {
    const { files, path, docId, backups } = await anOpenMap();
    writeFileSync(path, aVersionText(9));
    valueOf(await files.save(docId, aVersion(2), true));
    expect(on(path)).toBe('2');
    const kept = await listBackups(nodeFileSystem, backups, path);
    expect(kept.map(on)).toEqual(['9']);
  });

  it('is not replaced when no backup of it can be kept', async () => {
    const { files, path, docId, backups, folder } = await anOpenMap();
    mkdirSync(join(folder, 'data'));
    writeFileSync(backups, 'a file where the folder should be');
    writeFileSync(path, aVersionText(9));
    expect(codeOf(await files.save(docId, aVersion(2), true))).toBe('E_NO_BACKUP');
    expect(on(path)).toBe('9');
  });

  it('a touched file and one written again with the same content are no change', async () => {
    const { files, path, docId } = await anOpenMap();
    writeFileSync(path, aVersionText(1));
    utimesSync(path, new Date(), new Date());
    expect(codeOf(await files.save(docId, aVersion(2), false))).toBe('done');
  });

  it('a file that was deleted is written again', async () => {
    const { files, path, docId } = await anOpenMap();
    rmSync(path);
    valueOf(await files.save(docId, aVersion(2), false));
    expect(on(path)).toBe('2');
  });

  it('reverting reads their version, under the same id', async () => {
    const { files, path, docId } = await anOpenMap();
    writeFileSync(path, aVersionText(9));
    const reverted = valueOf(await files.revert(docId));
    expect([reverted.docId, reverted.document.purpose]).toEqual([docId, 'version 9']);
    valueOf(await files.save(docId, aVersion(10), false));
  });

  it('two desks on one file: each loses nothing, the second is told', async () => {
    const one = await anOpenMap();
    const two = aDesk();
    const other = valueOf(await two.files.open(one.path)).docId;
    valueOf(await one.files.save(one.docId, aVersion(2), false));
    expect(codeOf(await two.files.save(other, aVersion(3), false))).toBe('E_CHANGED_OUTSIDE');
    valueOf(await two.files.save(other, aVersion(3), true));
    expect(codeOf(await one.files.save(one.docId, aVersion(4), false))).toBe('E_CHANGED_OUTSIDE');
    const kept = await listBackups(nodeFileSystem, two.backups, one.path);
    expect(kept.map(on)).toEqual(['2']);
  });
});
