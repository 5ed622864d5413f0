import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '#electron/services/files/limits.ts';
import { MapFiles } from '#electron/services/files/MapFiles.ts';
import { mapDiskOn } from '#electron/services/files/MapDisk.ts';
import { hashOf } from '#electron/services/files/fileState.ts';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import { saveMap } from '#electron/services/files/saveMap.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { createLeader } from '#shared/document/leader.ts';
import { MAX_DEPTH } from '#shared/document/limits.ts';
import { aVersion, aVersionText } from '../support/aMapFile.ts';
import { aDesk, anOpenMap, valueOf, codeOf, on } from '../support/aDesk.ts';

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

  it('a map that has grown beyond any file replaces nothing, and says that it is too large', async () => {
    const { files, path, docId } = await anOpenMap();
    const plugin = 'x'.repeat(MAX_FILE_BYTES);
    const reply = await files.save(docId, { ...aVersion(2), plugin } as MapDocument, false);
    expect(reply).toMatchObject({
      kind: 'trouble',
      trouble: { code: 'E_FILE_LIMIT', message: expect.stringContaining('would be larger than') },
    });
    expect(on(path)).toBe('1');
  });

  it('a folder that may not be looked into is not told as one that is gone', async () => {
    const { folder } = aDesk();
    const docs = join(folder, 'docs');
    const realpath = (path: string) =>
      path === docs
        ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
        : nodeFileSystem.realpath(path);
    const fs = { ...nodeFileSystem, realpath };
    const now = () => new Date(0);
    const files = new MapFiles({ fs, backups: join(folder, 'data'), now, newId: () => 'doc' });
    const target = join(docs, 'New.remit');
    expect(codeOf(await files.saveAs(files.register(), aVersion(1), target))).toBe('E_DENIED');
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
