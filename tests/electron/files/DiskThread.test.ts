import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backupFolder } from '#electron/services/files/backups.ts';
import { DiskThread } from '#electron/services/files/DiskThread.ts';
import { KEPT_BACKUPS } from '#electron/services/files/limits.ts';
import { mapDiskOn } from '#electron/services/files/MapDisk.ts';
import { MapFiles } from '#electron/services/files/MapFiles.ts';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import type { MapDocument } from '#shared/document/document.ts';
import type { FileReply, Saved } from '#shared/ipc/channels.ts';
import { aFolder } from '../support/aFolder.ts';
import { aVersion, aVersionText, versionIn } from '../support/aMapFile.ts';

const ENTRY = join(import.meta.dirname, '../support/stoppingDiskThread.ts');

/** An open map of version 1, saved by a thread of its own. */
async function aDesk(entry = ENTRY) {
  const folder = aFolder();
  const docs = join(folder, 'docs');
  const backups = join(folder, 'backups');
  mkdirSync(docs);
  const path = join(docs, 'Board.remit');
  writeFileSync(path, aVersionText(1));
  const disk = new DiskThread(entry, mapDiskOn(nodeFileSystem));
  const files = new MapFiles({
    fs: nodeFileSystem,
    disk,
    backups,
    now: () => new Date('2026-02-01T00:00:00Z'),
    newId: () => 'doc',
  });
  expect((await files.open(path)).kind).toBe('done');
  const save = (version: number | MapDocument) =>
    files.save('doc', typeof version === 'number' ? aVersion(version) : version, false);
  return {
    files,
    disk,
    docs,
    path,
    backups,
    save,
    version: () => versionIn(readFileSync(path, 'utf8')),
  };
}

/** Threads that start from now on stop there. */
function letThreadsStop(where: string): () => void {
  process.env['REMIT_STOPS'] = where;
  const mend = () => void delete process.env['REMIT_STOPS'];
  onTestFinished(mend);
  return mend;
}

const codeOf = (reply: FileReply<Saved>) => (reply.kind === 'trouble' ? reply.trouble.code : null);

describe('a map is saved by a thread of its own', () => {
  it('whole, with the version before as a backup, and again', async () => {
    const desk = await aDesk();
    for (const version of [2, 3]) expect((await desk.save(version)).kind).toBe('done');
    expect(desk.version()).toBe('3');
    const kept = backupFolder(desk.backups, desk.path);
    const texts = readdirSync(kept).map((name) => readFileSync(join(kept, name), 'utf8'));
    expect(texts.map(versionIn)).toEqual(['1', '2']);
    expect(readdirSync(desk.docs)).toEqual(['Board.remit']);
  });

  it('what it cannot do is told by the same names', async () => {
    const desk = await aDesk();
    writeFileSync(desk.path, aVersionText('of somebody else'));
    expect(codeOf(await desk.save(2))).toBe('E_CHANGED_OUTSIDE');
    expect(desk.version()).toBe('of somebody else');
  });

  it('a text that cannot be made ends the save, and leaves nothing', async () => {
    const desk = await aDesk();
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    const broken = { ...aVersion(2), extra: cyclic } as MapDocument;
    expect(codeOf(await desk.save(broken))).toBe('E_SELF_CHECK');
    expect(desk.version()).toBe('1');
    expect(readdirSync(desk.docs)).toEqual(['Board.remit']);
  });

  it('a text that is a piece of larger memory leaves that memory where it is', async () => {
    const desk = await aDesk();
    const text = Buffer.from(aVersionText(2));
    const memory = new Uint8Array(text.length + 8);
    memory.set(text, 8);
    const bytes = Promise.resolve(memory.subarray(8));
    const order = { path: desk.path, known: null, isOverwriting: false, backups: desk.backups };
    const { tidied } = await desk.disk.save(order, { bytes, isSound: Promise.resolve() });
    await tidied;
    expect(desk.version()).toBe('2');
    expect(memory).toHaveLength(text.length + 8);
  });

  it('where no thread can be had, the same steps are gone through without one', async () => {
    const desk = await aDesk(join(aFolder(), 'nowhere.ts'));
    for (const version of [2, 3]) expect((await desk.save(version)).kind).toBe('done');
    expect(desk.version()).toBe('3');
    expect(readdirSync(backupFolder(desk.backups, desk.path))).toHaveLength(2);
  });

  it('prepared or not, it is one thread', async () => {
    const desk = await aDesk();
    desk.disk.prepare();
    desk.disk.prepare();
    expect((await desk.save(2)).kind).toBe('done');
    expect(desk.version()).toBe('2');
  });

  it('an answer does not wait until the oldest backup is gone; being idle does', async () => {
    const desk = await aDesk();
    for (let version = 2; version < KEPT_BACKUPS + 5; version++) await desk.save(version);
    await desk.files.whenIdle();
    const kept = readdirSync(backupFolder(desk.backups, desk.path));
    expect(kept).toHaveLength(KEPT_BACKUPS);
  });
});

describe('the thread stops while it saves', () => {
  it.each([
    ['before writeSync', '1'],
    ['after writeSync', '1'],
    ['before renameSync', '1'],
    ['before lstatSync', '1'],
  ])('%s: the file is as it was, the next save has a new thread', async (where, left) => {
    const desk = await aDesk();
    const mend = letThreadsStop(where);
    expect(codeOf(await desk.save(2))).toBe('E_WRITER_STOPPED');
    await desk.files.whenIdle();
    expect(desk.version()).toBe(left);
    mend();
    expect((await desk.save(3)).kind).toBe('done');
    expect(desk.version()).toBe('3');
  });

  it('when the new file is in place already: it is recognised as our own', async () => {
    const desk = await aDesk();
    // Without a backup the only rename is the one over the map.
    writeFileSync(desk.backups, 'no folder');
    const mend = letThreadsStop('after renameSync');
    expect(codeOf(await desk.save(2))).toBe('E_WRITER_STOPPED');
    expect(desk.version()).toBe('2');
    mend();
    expect((await desk.save(3)).kind).toBe('done');
    expect(desk.version()).toBe('3');
  });

  it('every save that waits for it is told', async () => {
    const desk = await aDesk();
    const mend = letThreadsStop('before renameSync');
    const replies = [desk.save(2), desk.save(3)];
    expect((await Promise.all(replies)).map(codeOf)).toEqual([
      'E_WRITER_STOPPED',
      'E_WRITER_STOPPED',
    ]);
    mend();
    expect((await desk.save(4)).kind).toBe('done');
  });
});
