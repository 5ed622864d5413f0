import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups } from '#electron/services/files/backups.ts';
import { MapFiles } from '#electron/services/files/MapFiles.ts';
import { mapDiskOn } from '#electron/services/files/MapDisk.ts';
import type { FileSystem } from '#electron/services/files/FileSystem.ts';
import { hashOf } from '#electron/services/files/fileState.ts';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import { saveMap } from '#electron/services/files/saveMap.ts';
import { tempName } from '#electron/services/files/tempName.ts';
import type { FileReply } from '#shared/ipc/channels.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { createLeader } from '#shared/document/leader.ts';
import { MAX_DEPTH } from '#shared/document/limits.ts';
import { aFolder } from '../support/aFolder.ts';
import { aVersion, aVersionText, versionIn } from '../support/aMapFile.ts';

function aDesk() {
  const folder = aFolder();
  const backups = join(folder, 'data', 'backups');
  mkdirSync(join(folder, 'docs'));
  let id = 0;
  const files = new MapFiles({
    fs: nodeFileSystem,
    backups,
    now: () => new Date('2026-02-01T10:00:00.000Z'),
    newId: () => `doc-${++id}`,
  });
  return { folder, files, backups, path: join(folder, 'docs', 'Board.remit') };
}

async function anOpenMap() {
  const desk = aDesk();
  writeFileSync(desk.path, aVersionText(1));
  const opened = valueOf(await desk.files.open(desk.path));
  return { ...desk, docId: opened.docId };
}

function valueOf<T>(reply: FileReply<T>): T {
  if (reply.kind !== 'done') throw new Error(JSON.stringify(reply));
  return reply.value;
}

function codeOf(reply: FileReply<unknown>): string {
  return reply.kind === 'trouble' ? reply.trouble.code : reply.kind;
}

const on = (path: string) => versionIn(readFileSync(path, 'utf8'));

describe('opening', () => {
  it('gives an opaque id, the name without its folder, and the document', async () => {
    const { files, path } = aDesk();
    writeFileSync(path, aVersionText(1));
    const opened = valueOf(await files.open(path));
    expect(opened).toEqual({
      docId: 'doc-1',
      fileName: 'Board.remit',
      document: aVersion(1),
      repairs: [],
      isDirty: false,
    });
  });

  it('tells repairs, and a repaired map is unsaved', async () => {
    const { files, path } = aDesk();
    const twice = { ...aVersion(1), leaders: [createLeader('a', 'CEO'), createLeader('a', 'CFO')] };
    writeFileSync(path, JSON.stringify(twice));
    const opened = valueOf(await files.open(path));
    expect(opened.repairs).toHaveLength(1);
    expect(opened.isDirty).toBe(true);
  });

  it('never writes: bytes, times and folder stay as they were', async () => {
    const { files, path, folder } = aDesk();
    writeFileSync(path, aVersionText(1));
    const before = lstatSync(path, { bigint: true });
    await files.open(path);
    const after = lstatSync(path, { bigint: true });
    expect([after.mtimeNs, after.ctimeNs, after.ino]).toEqual([
      before.mtimeNs,
      before.ctimeNs,
      before.ino,
    ]);
    expect(readdirSync(join(folder, 'docs'))).toEqual(['Board.remit']);
  });

  it('a sample opens without a file', () => {
    const { files } = aDesk();
    const opened = valueOf(files.openText(aVersionText(1), 'Sample'));
    expect(opened.fileName).toBeNull();
    expect(files.pathOf(opened.docId)).toBeNull();
  });
});

describe('saving', () => {
  it('writes the file as a person may read it, with the moment of the save', async () => {
    const { files, path, docId } = await anOpenMap();
    const saved = valueOf(await files.save(docId, aVersion(2), false));
    expect(saved).toEqual({ docId, fileName: 'Board.remit' });
    const text = readFileSync(path, 'utf8');
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual({ ...aVersion(2), updatedAt: '2026-02-01T10:00:00.000Z' });
  });

  it('keeps the mode of the file it replaces; a new file is its owner’s alone', async () => {
    const { files, path, docId, folder } = await anOpenMap();
    chmodSync(path, 0o640);
    await files.save(docId, aVersion(2), false);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    const copy = join(folder, 'docs', 'Copy.remit');
    await files.saveAs(docId, aVersion(3), copy);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
  });

  it('follows a link to its target and leaves the link a link', async () => {
    const { files, path, folder } = aDesk();
    const link = join(folder, 'link.remit');
    writeFileSync(path, aVersionText(1));
    symlinkSync(path, link);
    const { docId } = valueOf(await files.open(link));
    valueOf(await files.save(docId, aVersion(2), false));
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(on(path)).toBe('2');
  });

  it('a link to nowhere and a folder of that name are refused', async () => {
    const { files, folder } = aDesk();
    const link = join(folder, 'link.remit');
    symlinkSync(join(folder, 'nowhere.remit'), link);
    mkdirSync(join(folder, 'folder.remit'));
    const docId = files.register();
    expect(codeOf(await files.saveAs(docId, aVersion(1), link))).toBe('E_LINK_BROKEN');
    const asFolder = await files.saveAs(docId, aVersion(1), join(folder, 'folder.remit'));
    expect(codeOf(asFolder)).toBe('E_NOT_A_FILE');
  });

  it('a folder that is gone is told, and Save As into another place works', async () => {
    const { files, path, docId, folder } = await anOpenMap();
    rmSync(join(folder, 'docs'), { recursive: true });
    const reply = await files.save(docId, aVersion(2), false);
    expect(codeOf(reply)).toBe('E_FOLDER_GONE');
    const other = join(folder, 'Other.remit');
    expect(valueOf(await files.saveAs(docId, aVersion(2), other)).fileName).toBe('Other.remit');
    expect(files.pathOf(docId)).toBe(other);
    expect(existsSync(path)).toBe(false);
  });

  it('after a failed Save As the map still belongs to its first file', async () => {
    const { files, path, docId, folder } = await anOpenMap();
    await files.saveAs(docId, aVersion(2), join(folder, 'missing', 'x.remit'));
    expect(files.pathOf(docId)).toBe(path);
  });

  it('a map moved to x = -0 and one with a lone surrogate can be saved', async () => {
    const { files, path, docId } = await anOpenMap();
    const leader = { ...createLeader('ceo', 'CEO \ud800'), position: { x: -0, y: 1 } };
    valueOf(await files.save(docId, { ...aVersion(2), leaders: [leader] }, false));
    expect(JSON.parse(readFileSync(path, 'utf8')).leaders[0].position).toEqual({ x: 0, y: 1 });
  });

  it('a map whose references opening would mend is saved as it is, not refused', async () => {
    const { files, path, docId } = await anOpenMap();
    const dangling = { id: 'c', fromAreaId: 'x', toAreaId: 'y', strength: 2, note: '' };
    valueOf(await files.save(docId, { ...aVersion(2), cascades: [dangling] }, false));
    expect(JSON.parse(readFileSync(path, 'utf8')).cascades).toEqual([dangling]);
  });

  it('a map that would not open again replaces nothing', async () => {
    const { files, path, docId } = await anOpenMap();
    const tooDeep = JSON.parse(`${'['.repeat(MAX_DEPTH)}${']'.repeat(MAX_DEPTH)}`);
    const reply = await files.save(
      docId,
      { ...aVersion(2), plugin: tooDeep } as MapDocument,
      false,
    );
    expect(codeOf(reply)).toBe('E_SELF_CHECK');
    expect(on(path)).toBe('1');
    expect(readdirSync(dirname(path))).toEqual(['Board.remit']);
    valueOf(await files.save(docId, aVersion(3), false));
  });

  it('F15: one that somebody else has open is not saved over, and is free again in another file', async () => {
    const { files, path, docId, folder } = await anOpenMap();
    files.protect(docId);
    expect(codeOf(await files.save(docId, aVersion(2), true))).toBe('E_HELD');
    expect(on(path)).toBe('1');
    const copy = join(folder, 'docs', 'Board copy.remit');
    valueOf(await files.saveAs(docId, aVersion(2), copy));
    valueOf(await files.save(docId, aVersion(3), false));
    expect([on(path), on(copy), files.isReadOnly(docId)]).toEqual(['1', '3', false]);
  });

  it('one that was opened as a copy has no file, and asks for one', async () => {
    const { files, docId } = await anOpenMap();
    files.detach(docId);
    expect(files.pathOf(docId)).toBeNull();
    expect(codeOf(await files.save(docId, aVersion(2), true))).toBe('E_UNKNOWN_DOCUMENT');
  });

  it('an id that main never gave is refused', async () => {
    const { files } = aDesk();
    expect(codeOf(await files.save('/etc/passwd', aVersion(1), true))).toBe('E_UNKNOWN_DOCUMENT');
  });
});

describe('what a map does not know', () => {
  it('F14: unknown fields, at any level, survive open and save', async () => {
    const { files, path } = aDesk();
    const leader = {
      ...createLeader('ceo', 'CEO'),
      badge: { colour: 'red', deep: [1, { x: null }] },
    };
    const foreign = { ...aVersion(1), leaders: [leader], plugin: { rows: [['a', 1.5, true]] } };
    writeFileSync(path, JSON.stringify(foreign));
    const opened = valueOf(await files.open(path));
    valueOf(await files.save(opened.docId, opened.document, false));
    const { updatedAt: _moment, ...saved } = JSON.parse(readFileSync(path, 'utf8'));
    const { updatedAt: _before, ...expected } = foreign;
    expect(saved).toEqual(expected);
  });

  it('the first save after a migration keeps the older file beside it, once', async () => {
    const { path, backups, folder } = aDesk();
    const old = '{"format":"remit","formatVersion":0}';
    writeFileSync(path, old);
    const known = { hashes: new Set([hashOf(Buffer.from(old))]), migratedFrom: 0 };
    const save = { path, backups, isOverwriting: false, onAttempt: () => {} };
    await saveMap(mapDiskOn(nodeFileSystem), { ...save, document: aVersion(1), known });
    const bak = join(folder, 'docs', 'Board.remit.v0.bak');
    expect(readFileSync(bak, 'utf8')).toBe(old);
    expect(on(path)).toBe('1');

    await saveMap(mapDiskOn(nodeFileSystem), {
      ...save,
      document: aVersion(2),
      known,
      isOverwriting: true,
    });
    expect(readFileSync(bak, 'utf8')).toBe(old);
  });
});

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

describe('what a killed save left behind', () => {
  it('goes at the next open; the files of others stay', async () => {
    const { files, path, folder } = aDesk();
    writeFileSync(path, aVersionText(1));
    const dead = tempName('Board.remit').replace(/\.\d+-/, '.4194301-');
    const foreignHost = dead.replace(/-[0-9a-f]{8}/, '-00000000');
    const alive = tempName('Board.remit').replace(/\.\d+-/, `.${process.ppid}-`);
    // A save of this very process, in a thread of its own, is at it now.
    const otherThread = tempName('Board.remit').replace(/(-[0-9a-f]{8})[0-9a-f]{4}/, '$10007');
    const others = [foreignHost, alive, otherThread, '.Board.remit.tmp', 'notes.tmp'];
    for (const name of [dead, ...others]) writeFileSync(join(folder, 'docs', name), 'x');
    await files.open(path);
    expect(readdirSync(join(folder, 'docs')).toSorted()).toEqual(
      ['Board.remit', ...others].toSorted(),
    );
  });
});

describe('many saves at once', () => {
  it('run one after the other, and the newest that waits wins', async () => {
    const { files, path, docId } = await anOpenMap();
    const replies = await Promise.all(
      [2, 3, 4, 5, 6].map((version) => files.save(docId, aVersion(version), false)),
    );
    expect(replies.map((reply) => reply.kind)).toEqual(Array(5).fill('done'));
    expect(on(path)).toBe('6');
  });

  it('a Save As keeps its place among them', async () => {
    const { files, path, docId, folder } = await anOpenMap();
    const copy = join(folder, 'docs', 'Copy.remit');
    await Promise.all([
      files.save(docId, aVersion(2), false),
      files.save(docId, aVersion(3), false),
      files.saveAs(docId, aVersion(4), copy),
      files.save(docId, aVersion(5), false),
    ]);
    expect([on(path), on(copy)]).toEqual(['3', '5']);
  });

  it('quitting waits for all of them', async () => {
    const { files, path, docId } = await anOpenMap();
    void files.save(docId, aVersion(2), false);
    void files.save(docId, aVersion(3), false);
    await files.whenIdle();
    expect(on(path)).toBe('3');
    await files.whenIdle();
  });
});

describe('an export', () => {
  it('appears whole or not at all', async () => {
    const { files, folder } = aDesk();
    const out = join(folder, 'docs', 'Board.pdf');
    expect(valueOf(await files.writeWhole(out, Buffer.from('%PDF')))).toEqual({
      fileName: 'Board.pdf',
    });
    expect(codeOf(await files.writeWhole(join(folder, 'no', 'x.pdf'), Buffer.from('x')))).toBe(
      'E_FOLDER_GONE',
    );
    expect(readdirSync(join(folder, 'docs'))).toEqual(['Board.pdf']);
  });
});

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
