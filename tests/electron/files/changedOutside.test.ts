import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups } from '#electron/services/files/backups.ts';
import type { FileSystem } from '#electron/services/files/FileSystem.ts';
import { MAX_FILE_BYTES } from '#electron/services/files/limits.ts';
import { MapFiles } from '#electron/services/files/MapFiles.ts';
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

  it('a file that somebody else wrote with the very content of this save is no change either', async () => {
    const { files, path, docId, backups } = await anOpenMap();
    // Both saves bear the moment that the clock of a desk tells.
    const other = aDesk();
    writeFileSync(other.path, aVersionText(1));
    const theirs = valueOf(await other.files.open(other.path)).docId;
    valueOf(await other.files.save(theirs, aVersion(2), false));
    copyFileSync(other.path, path);
    valueOf(await files.save(docId, aVersion(2), false));
    expect(on(path)).toBe('2');
    expect((await listBackups(nodeFileSystem, backups, path)).map(on)).toEqual(['2']);
  });

  it('a save that begins while ours is under way is seen before the file is replaced', async () => {
    const { path, backups } = aDesk();
    writeFileSync(path, aVersionText(1));
    let isTheirTurn = false;
    const fs: FileSystem = {
      ...nodeFileSystem,
      create: async (name, mode) => {
        const file = await nodeFileSystem.create(name, mode);
        if (isTheirTurn && dirname(name) === dirname(path)) writeFileSync(path, aVersionText(9));
        return file;
      },
    };
    const files = new MapFiles({ fs, backups, now: () => new Date(0), newId: () => 'doc' });
    valueOf(await files.open(path));
    isTheirTurn = true;
    expect(codeOf(await files.save('doc', aVersion(2), false))).toBe('E_CHANGED_OUTSIDE');
    expect(on(path)).toBe('9');
    expect(readdirSync(dirname(path))).toEqual(['Board.remit']);
  });

  it('a file that has grown beyond any map is somebody’s: asked about, and never replaced, since it cannot be kept', async () => {
    const { files, path, docId } = await anOpenMap();
    truncateSync(path, MAX_FILE_BYTES + 1);
    expect(codeOf(await files.save(docId, aVersion(2), false))).toBe('E_CHANGED_OUTSIDE');
    expect(codeOf(await files.save(docId, aVersion(2), true))).toBe('E_NO_BACKUP');
    expect(codeOf(await files.saveAs(files.register(), aVersion(2), path))).toBe('E_NO_BACKUP');
    expect(statSync(path).size).toBe(MAX_FILE_BYTES + 1);
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

  it('reverting to a file that does not open any more says why, and what a save compares with stays', async () => {
    const { files, path, docId } = await anOpenMap();
    writeFileSync(path, 'notes');
    expect(codeOf(await files.revert(docId))).toBe('E_NOT_OURS');
    expect(codeOf(await files.save(docId, aVersion(2), false))).toBe('E_CHANGED_OUTSIDE');
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
