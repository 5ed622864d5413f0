import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listBackups } from '#electron/services/files/backups.ts';
import { GATHER_MS, POLL_MS, SETTLE_MS } from '#electron/services/files/watch/Lookout.ts';
import { MAX_FILE_BYTES } from '#electron/services/files/limits.ts';
import type { FileReply } from '#shared/ipc/channels.ts';
import { aVersion, aVersionText, versionIn } from '../support/aMapFile.ts';
import { aWatch } from '../support/aWatch.ts';
import { CrashFs, failure } from '../support/CrashFs.ts';

const MAP = '/docs/Board.remit';
/** By then whatever there is to be told has been told. */
const SOON = POLL_MS + SETTLE_MS + GATHER_MS;

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A map that is open and watched, on a system that may tell what happens in its folder. */
async function anOpenMap({ fs = new CrashFs(['/docs', '/backups']), isHeard = false } = {}) {
  fs.put(MAP, aVersionText(1));
  const listeners = new Map<(name: string | null) => void, string>();
  const desk = aWatch(fs, '/backups', (folder, onEvent) => {
    if (!isHeard) throw failure('ENOSPC');
    listeners.set(onEvent, folder);
    return () => listeners.delete(onEvent);
  });
  await desk.files.open(MAP);
  desk.watch.follow('doc');
  await pass(SOON);
  const happen = (name: string | null) => listeners.forEach((_, hear) => hear(name));
  return { ...desk, disk: fs, happen, listeners };
}

const code = (reply: FileReply<unknown>) =>
  reply.kind === 'trouble' ? reply.trouble.code : reply.kind;

describe('the file of the open map is watched', () => {
  it('somebody else saves it: told once, and within three seconds where the system says nothing', async () => {
    const { disk, told } = await anOpenMap();
    disk.put(MAP, aVersionText(2));
    await pass(SOON);
    expect(SOON).toBeLessThan(3_000);
    expect(told).toEqual(['doc: changed']);
    await pass(10 * SOON);
    expect(told).toHaveLength(1);
    disk.put(MAP, aVersionText(3));
    await pass(SOON);
    expect(told).toEqual(['doc: changed', 'doc: changed']);
  });

  it('F11: the damaged file over which a version was opened is nobody’s change; what comes in its place is', async () => {
    const { files, watch, disk, told } = await anOpenMap();
    await files.save('doc', aVersion(2), false);
    watch.follow(null);
    disk.put(MAP, aVersionText(2).slice(0, 90));
    const refused = await files.open(MAP);
    const offerId = refused.kind === 'trouble' ? refused.trouble.offerId : undefined;
    expect(code(await files.openOffered(offerId ?? ''))).toBe('done');
    watch.follow('doc');
    await pass(10 * SOON);
    expect(told).toEqual([]);
    disk.put(MAP, aVersionText(9));
    await pass(SOON);
    expect(told).toEqual(['doc: changed']);
  });

  it('within a second where it does', async () => {
    const { disk, told, happen } = await anOpenMap({ isHeard: true });
    disk.put(MAP, aVersionText(2));
    happen('.Board.remit.1-0.tmp');
    happen('Board.remit');
    await pass(GATHER_MS + SETTLE_MS);
    expect(told).toEqual(['doc: changed']);
  });

  it('of a map that was opened by a link it is the folder of its target that is listened to', async () => {
    const disk = new CrashFs(['/docs', '/backups']);
    disk.realpath = async () => '/share/Plan.remit';
    const { told, happen, listeners } = await anOpenMap({ fs: disk, isHeard: true });
    expect([...listeners.values()]).toEqual(['/share']);
    disk.put(MAP, aVersionText(2));
    happen('Plan.remit');
    await pass(GATHER_MS + SETTLE_MS);
    expect(told).toEqual(['doc: changed']);
  });

  it('and at once looked at when the person comes back to the window', async () => {
    const { disk, told, watch } = await anOpenMap();
    disk.put(MAP, aVersionText(2));
    watch.lookNow();
    await pass(SETTLE_MS);
    expect(told).toEqual(['doc: changed']);
  });

  it('as it was again: told too, and a file that is written again as it was is no change', async () => {
    const { disk, told } = await anOpenMap();
    disk.put(MAP, aVersionText(1));
    await pass(SOON);
    disk.put(MAP, aVersionText(2));
    await pass(SOON);
    disk.put(MAP, aVersionText(1));
    await pass(SOON);
    expect(told).toEqual(['doc: changed', 'doc: same']);
  });

  it('half a file, or none between two renames, is not told: the second look decides', async () => {
    const { disk, told, happen } = await anOpenMap({ isHeard: true });
    disk.put(MAP, aVersionText(2).slice(0, 40));
    happen('Board.remit');
    await pass(GATHER_MS + SETTLE_MS - 1);
    await disk.remove(MAP);
    happen('Board.remit');
    await pass(GATHER_MS + SETTLE_MS - 1);
    disk.put(MAP, aVersionText(1));
    happen('Board.remit');
    await pass(SOON);
    expect(told).toEqual([]);
  });

  it('times that are all as they were hide nothing where the system says that somebody was at it', async () => {
    const disk = new CrashFs(['/docs', '/backups']);
    const then = await (disk.put(MAP, ''), disk.stat(MAP));
    // A share that gives every file the same times, as some do.
    disk.stat = async (path) => ({ ...then, kind: path === MAP ? 'file' : 'folder' });
    const read = disk.read.bind(disk);
    disk.read = async (path) => ({ ...(await read(path)), stat: then });
    const { told, happen } = await anOpenMap({ fs: disk, isHeard: true });
    disk.put(MAP, aVersionText(2));
    await pass(SOON);
    expect(told).toEqual([]);
    happen('Board.remit');
    await pass(SOON);
    expect(told).toEqual(['doc: changed']);
  });

  it('larger than any map, or a folder of that name: changed, and reading says why not', async () => {
    const { disk, told } = await anOpenMap();
    disk.put(MAP, aVersionText(2));
    disk.read = async (_path: string, limit = MAX_FILE_BYTES) =>
      Promise.reject(failure(limit > 0 ? 'E_TOO_LARGE' : ''));
    await pass(SOON);
    expect(told).toEqual(['doc: changed']);
  });

  it('a file that another program holds for a moment says nothing', async () => {
    const { disk, told } = await anOpenMap();
    const read = disk.read.bind(disk);
    disk.read = async () => Promise.reject(failure('EBUSY'));
    disk.put(MAP, aVersionText(1));
    await pass(SOON);
    disk.read = read;
    await pass(SOON);
    expect(told).toEqual([]);
  });
});

describe('the file or its folder goes away', () => {
  it('deleted, and put back: both are told', async () => {
    const { disk, told } = await anOpenMap();
    await disk.remove(MAP);
    await pass(SOON);
    disk.put(MAP, aVersionText(1));
    await pass(SOON);
    expect(told).toEqual(['doc: gone', 'doc: same']);
  });

  it('a share that does not answer, and comes back: listened to again', async () => {
    const { disk, told, happen, listeners } = await anOpenMap({ isHeard: true });
    const stat = disk.stat.bind(disk);
    disk.stat = async () => Promise.reject(failure('EHOSTDOWN'));
    await pass(SOON);
    expect(listeners.size).toBe(0);
    disk.stat = stat;
    await pass(SOON);
    expect([...listeners.values()]).toEqual(['/docs']);
    disk.put(MAP, aVersionText(2));
    happen(null);
    await pass(GATHER_MS + SETTLE_MS);
    expect(told).toEqual(['doc: away', 'doc: same', 'doc: changed']);
  });
});

describe('our own saves', () => {
  it('are never told, however slow the disk, nor is what a failed one left', async () => {
    const disk = new CrashFs(['/docs', '/backups']);
    const { files, told, happen } = await anOpenMap({ fs: disk, isHeard: true });
    const syncFolder = disk.syncFolder.bind(disk);
    // The new file is in its place; that the save has ended is known seconds later.
    disk.syncFolder = async (folder) => {
      happen('Board.remit');
      await new Promise((resolve) => setTimeout(resolve, 2 * SOON));
      return syncFolder(folder);
    };
    for (let version = 2; version <= 6; version++) {
      const saving = files.save('doc', aVersion(version), false);
      await pass(8 * SOON);
      expect(code(await saving)).toBe('done');
    }
    disk.syncFolder = async () => Promise.reject(failure('EIO'));
    const failed = files.save('doc', aVersion(7), false);
    await pass(3_000);
    expect(code(await failed)).toBe('E_NOT_CONFIRMED');
    happen('Board.remit');
    await pass(SOON);
    expect(versionIn(disk.textOf(MAP))).toBe('7');
    expect(told).toEqual([]);
  });

  it('into another file: that one is watched from then on, and the first one no more', async () => {
    const { disk, files, watch, told } = await anOpenMap();
    await files.saveAs('doc', aVersion(2), '/docs/Copy.remit');
    watch.aimAnew();
    disk.put(MAP, aVersionText(3));
    await pass(SOON);
    expect(told).toEqual([]);
    disk.put('/docs/Copy.remit', aVersionText(4));
    await pass(SOON);
    expect(told).toEqual(['doc: changed']);
  });
});

describe('what the person decides', () => {
  it('theirs: a save compares with what was shown, and only once the window says that it shows it', async () => {
    const { disk, files, told } = await anOpenMap();
    disk.put(MAP, aVersionText(2));
    await pass(SOON);
    const reread = await files.reread('doc');
    if (reread.kind !== 'done') throw new Error(JSON.stringify(reread));
    expect(reread.value.document).toEqual(aVersion(2));
    expect(code(await files.save('doc', aVersion(3), false))).toBe('E_CHANGED_OUTSIDE');
    files.took('doc', (await files.reread('doc').then(readIdOf)) ?? '');
    await pass(SOON);
    expect(code(await files.save('doc', aVersion(3), false))).toBe('done');
    await pass(SOON);
    expect(told).toEqual(['doc: changed', 'doc: same']);
  });

  it('a reading that a save has overtaken counts for nothing', async () => {
    const { disk, files } = await anOpenMap();
    disk.put(MAP, aVersionText(2));
    const readId = (await files.reread('doc').then(readIdOf)) ?? '';
    await files.save('doc', aVersion(3), true);
    files.took('doc', readId);
    expect(code(await files.save('doc', aVersion(4), false))).toBe('done');

    // Nor when the disk did not confirm it: what lies there may be ours, and is known as that.
    disk.put(MAP, aVersionText(5));
    const later = (await files.reread('doc').then(readIdOf)) ?? '';
    const { syncFolder } = disk;
    disk.syncFolder = async (folder) =>
      folder === '/docs' ? Promise.reject(failure('EIO')) : syncFolder.call(disk, folder);
    expect(code(await files.save('doc', aVersion(6), true))).toBe('E_NOT_CONFIRMED');
    disk.syncFolder = syncFolder;
    files.took('doc', later);
    expect(code(await files.save('doc', aVersion(7), false))).toBe('done');
  });

  it('their own: the next save replaces what was seen and keeps it, but nothing newer', async () => {
    const { disk, files, told } = await anOpenMap();
    disk.put(MAP, aVersionText('theirs'));
    await pass(SOON);
    files.keepMine('doc');
    await pass(SOON);
    expect(told).toEqual(['doc: changed', 'doc: same']);
    disk.put(MAP, aVersionText('newer'));
    expect(code(await files.save('doc', aVersion('mine'), false))).toBe('E_CHANGED_OUTSIDE');
    await pass(SOON);
    files.keepMine('doc');
    expect(code(await files.save('doc', aVersion('mine'), false))).toBe('done');
    const kept = await listBackups(disk, '/backups', MAP);
    expect(kept.map((path) => versionIn(disk.textOf(path)))).toEqual(['newer']);
  });

  it('what no backup can be kept of is not replaced, whatever was decided', async () => {
    const { disk, files } = await anOpenMap();
    disk.put(MAP, aVersionText('theirs'));
    await pass(SOON);
    files.keepMine('doc');
    disk.makeFolder = async () => Promise.reject(failure('ENOSPC'));
    expect(code(await files.save('doc', aVersion('mine'), false))).toBe('E_NO_BACKUP');
    expect(versionIn(disk.textOf(MAP))).toBe('theirs');
  });

  it('a file that does not open any more is told by name, and what a save compares with stays', async () => {
    const { disk, files } = await anOpenMap();
    const newer = aVersionText(2).replace('"formatVersion": 1', '"formatVersion": 99');
    const told: string[] = [];
    for (const text of [newer, aVersionText(2).slice(0, 90), '', '{"nodes":[]}']) {
      disk.put(MAP, text);
      const reply = await files.reread('doc');
      if (reply.kind === 'trouble') told.push(reply.trouble.message.split(';')[0] ?? '');
      expect(code(await files.save('doc', aVersion(3), false))).toBe('E_CHANGED_OUTSIDE');
    }
    expect(told).toEqual([
      'Board.remit was saved by a newer Remit since you opened it',
      'Board.remit was changed outside and is damaged now',
      'Board.remit was changed outside and is empty now',
      'Board.remit was changed outside and is no Remit map any more',
    ]);
  });
});

describe('when the map is closed', () => {
  it('nothing is listened to, asked or told any more, not even what a look has under way', async () => {
    const { disk, watch, told, listeners } = await anOpenMap({ isHeard: true });
    disk.put(MAP, aVersionText(2));
    watch.lookNow();
    await pass(0);
    watch.follow(null);
    const calls = disk.calls.length;
    await pass(10 * SOON);
    expect([disk.calls.length - calls, listeners.size, told.length, vi.getTimerCount()]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('a map without a file asks nothing of the disk', async () => {
    const { disk, files, watch } = await anOpenMap();
    watch.follow(files.register());
    const calls = disk.calls.length;
    await pass(10 * SOON);
    expect(disk.calls.length).toBe(calls);
  });

  it('while it is open and nobody is at it, looking costs one question every two seconds', async () => {
    const { disk } = await anOpenMap({ isHeard: true });
    const calls = disk.calls.length;
    await pass(20 * POLL_MS);
    expect(disk.calls.slice(calls)).toEqual(Array<string>(20).fill('stat'));
  });
});

function readIdOf(reply: FileReply<{ readonly readId: string }>): string | null {
  return reply.kind === 'done' ? reply.value.readId : null;
}
