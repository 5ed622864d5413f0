import { spawnSync } from 'node:child_process';
import {
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { uptime } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FileLock } from '#electron/services/files/lock/FileLock.ts';
import { isHolderGone } from '#electron/services/files/lock/isHolderGone.ts';
import {
  decodeLock,
  encodeLock,
  lockPath,
  type Lock,
} from '#electron/services/files/lock/lockFile.ts';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import type { FileSystem } from '#electron/services/files/FileSystem.ts';
import { startTicks } from '#electron/services/files/recovery/startedAt.ts';
import { aFolder } from '../support/aFolder.ts';
import { faultyFs } from '../support/faultyFs.ts';

const ROOT = join(import.meta.dirname, '../../..');
const NOW = '2026-02-01T10:00:00.000Z';
const ANA: Lock = { host: 'desk', user: 'ana', pid: 41, ticks: 7, token: 'a', at: NOW };

/** A folder with a map in it, on the real disk. */
function aMap() {
  const folder = aFolder();
  const path = join(folder, 'Board.remit');
  writeFileSync(path, '{}');
  return { folder, path, place: join(folder, '.~lock.Board.remit#') };
}

let tokens = 0;

/** A Remit on the computer `desk`, with one map open or none. */
function aRemit(
  path: string,
  {
    fs = nodeFileSystem,
    host = 'desk',
    gone = [],
  }: { fs?: FileSystem; host?: string; gone?: number[] } = {},
) {
  const files = new Map<string, string | null>([['doc', path]]);
  const lock = new FileLock({
    fs,
    fileOf: (docId) => files.get(docId) ?? null,
    self: { host, user: 'ben', pid: 42, ticks: 8 },
    now: () => new Date(NOW),
    newToken: () => `token-${++tokens}`,
    isHolderGone: ({ pid }) => gone.includes(pid),
  });
  return { lock, files };
}

const held = (place: string) => decodeLock(readFileSync(place));

describe('a lock beside the map that is open', () => {
  it('says who has it open, to its owner alone, and nothing of the map; it goes with it', async () => {
    const { path, place, folder } = aMap();
    const { lock } = aRemit(path);
    lock.follow('doc');
    await lock.whenSettled();
    expect(held(place)).toEqual({
      host: 'desk',
      user: 'ben',
      pid: 42,
      ticks: 8,
      token: expect.any(String),
      at: NOW,
    });
    expect(statSync(place).mode & 0o777).toBe(0o600);
    await lock.letGo();
    expect(readdirSync(folder)).toEqual(['Board.remit']);
  });

  it('of a map that is said to be on screen again and again is put there once', async () => {
    const { path } = aMap();
    const places: string[] = [];
    const create: FileSystem['create'] = (place, mode) => {
      places.push(place);
      return nodeFileSystem.create(place, mode);
    };
    const { lock } = aRemit(path, { fs: { ...nodeFileSystem, create } });
    for (let turn = 0; turn < 3; turn += 1) lock.follow('doc');
    lock.aimAnew();
    await lock.whenSettled();
    expect(places).toHaveLength(1);
    await lock.letGo();
  });

  it('is found by another Remit, through a link too, and is not replaced by it', async () => {
    const { path, place, folder } = aMap();
    const link = join(folder, 'link.remit');
    symlinkSync(path, link);
    const one = aRemit(path);
    one.lock.follow('doc');
    await one.lock.whenSettled();
    const two = aRemit(link);
    expect(await two.lock.holderOf(link)).toEqual({
      isHere: true,
      user: 'ben',
      host: 'desk',
      since: NOW,
    });
    const beside = () => readdirSync(folder).filter((name) => name.startsWith('.~lock.'));
    two.lock.follow('doc');
    await two.lock.whenSettled();
    expect(beside()).toEqual([basename(place)]);
    await two.lock.letGo();
    expect(held(place)).not.toBeNull();
    await one.lock.letGo();
    expect(await two.lock.holderOf(link)).toBeNull();
    // Nor is it beside the link for whoever opens the map by that alone.
    two.lock.follow('doc');
    await two.lock.whenSettled();
    expect(beside()).toEqual([basename(place)]);
  });

  it('one’s own is no reason to ask when the same map is opened again', async () => {
    const { path } = aMap();
    const { lock } = aRemit(path);
    lock.follow('doc');
    await lock.whenSettled();
    expect(await lock.holderOf(path)).toBeNull();
  });

  it('of another computer it counts whatever is known here; of this one only while its process lives', async () => {
    const { path, place } = aMap();
    writeFileSync(place, encodeLock(ANA));
    const elsewhere = aRemit(path, { host: 'laptop', gone: [ANA.pid] });
    expect(await elsewhere.lock.holderOf(path)).toMatchObject({ isHere: false, user: 'ana' });
    const alive = aRemit(path);
    expect(await alive.lock.holderOf(path)).toMatchObject({ isHere: true, user: 'ana' });
    const left = aRemit(path, { gone: [ANA.pid] });
    expect(await left.lock.holderOf(path)).toBeNull();
    left.lock.follow('doc');
    await left.lock.whenSettled();
    expect(held(place)).toMatchObject({ user: 'ben' });
  });

  it('what is no lock, whole, was left by nobody', async () => {
    const { path, place } = aMap();
    for (const text of [
      '',
      '{"host":"desk"',
      JSON.stringify({ ...ANA, pid: -1 }),
      'x'.repeat(9_000),
    ]) {
      writeFileSync(place, text);
      const { lock } = aRemit(path);
      expect(await lock.holderOf(path)).toBeNull();
    }
  });

  it('that is being written just now is one all the same', async () => {
    const { path, place } = aMap();
    writeFileSync(place, '{"host":"lap');
    const { lock } = aRemit(path);
    const asked = lock.holderOf(path);
    setTimeout(() => writeFileSync(place, encodeLock({ ...ANA, host: 'laptop' })), 20);
    expect(await asked).toMatchObject({ isHere: false, user: 'ana', host: 'laptop' });
  });

  it('that may not be read is another person’s on this computer; one’s own is one’s own', async () => {
    const { path, place } = aMap();
    writeFileSync(place, encodeLock(ANA));
    // Root may read everything.
    const readable = { at: null, code: 'EACCES' };
    const fs: FileSystem = {
      ...nodeFileSystem,
      read: (...asked) => faultyFs(nodeFileSystem, readable).fs.read(...asked),
    };
    const { lock } = aRemit(path, { fs });
    Object.assign(readable, { at: 0 });
    expect(await lock.holderOf(path)).toEqual({
      isHere: false,
      user: null,
      host: null,
      since: null,
    });
    rmSync(place);
    lock.follow('doc');
    await lock.whenSettled();
    expect(await lock.holderOf(path)).toBeNull();
  });

  it('on a share that has gone away keeps nobody from ending', async () => {
    const { path } = aMap();
    const never = new Promise<never>(() => {});
    const { lock } = aRemit(path, { fs: { ...nodeFileSystem, create: () => never } });
    lock.follow('doc');
    await setImmediate();
    expect(await lock.letGo()).toBeUndefined();
  });

  it('another map, or another file of it: the lock goes there', async () => {
    const { path, folder } = aMap();
    const copy = join(folder, 'Copy.remit');
    writeFileSync(copy, '{}');
    const { lock, files } = aRemit(path);
    lock.follow('doc');
    files.set('doc', copy);
    lock.aimAnew();
    await lock.whenSettled();
    expect(readdirSync(folder).toSorted()).toEqual([
      '.~lock.Copy.remit#',
      'Board.remit',
      'Copy.remit',
    ]);
    files.set('doc', null);
    lock.aimAnew();
    await lock.whenSettled();
    expect(readdirSync(folder).toSorted()).toEqual(['Board.remit', 'Copy.remit']);
  });

  it('that somebody else has taken over meanwhile is theirs', async () => {
    const { path, place } = aMap();
    const { lock } = aRemit(path);
    lock.follow('doc');
    await lock.whenSettled();
    writeFileSync(place, encodeLock(ANA));
    await lock.letGo();
    expect(held(place)).toEqual(ANA);
  });

  it('of a map that is opened all the same is ours; whoever had it before has it again once we have gone', async () => {
    const { path, place, folder } = aMap();
    const ana = aRemit(path, { host: 'laptop' });
    ana.lock.follow('doc');
    await ana.lock.whenSettled();
    const ben = aRemit(path);
    expect(await ben.lock.holderOf(path)).toMatchObject({ isHere: false, host: 'laptop' });
    ben.lock.takeOver(path);
    ben.lock.follow('doc');
    await ben.lock.whenSettled();
    expect(held(place)).toMatchObject({ host: 'desk' });
    // A third one is told of it, and Ana's Remit lets it be.
    const cleo = aRemit(path, { host: 'tablet' });
    expect(await cleo.lock.holderOf(path)).toMatchObject({ host: 'desk' });
    ana.lock.lookNow();
    await ana.lock.whenSettled();
    expect(held(place)).toMatchObject({ host: 'desk' });
    await ben.lock.letGo();
    expect(readdirSync(folder)).toEqual(['Board.remit']);
    ana.lock.lookNow();
    ana.lock.lookNow();
    await ana.lock.whenSettled();
    expect(held(place)).toMatchObject({ host: 'laptop' });
    await ana.lock.letGo();
    expect(readdirSync(folder)).toEqual(['Board.remit']);
  });

  it('that another computer has left for good is gone with us, and nobody is asked about it again', async () => {
    const { path, place, folder } = aMap();
    writeFileSync(place, encodeLock({ ...ANA, host: 'a computer that broke' }));
    const ben = aRemit(path);
    ben.lock.takeOver(path);
    ben.lock.follow('doc');
    await ben.lock.whenSettled();
    await ben.lock.letGo();
    expect(readdirSync(folder)).toEqual(['Board.remit']);
  });

  it('was opened all the same once: the next time it is opened, theirs counts again', async () => {
    const { path, place, folder } = aMap();
    writeFileSync(place, encodeLock(ANA));
    const { lock, files } = aRemit(path);
    lock.takeOver(path);
    lock.follow('doc');
    await lock.whenSettled();
    expect(held(place)).toMatchObject({ user: 'ben' });
    const other = join(folder, 'Other.remit');
    writeFileSync(other, '{}');
    files.set('doc', other);
    lock.aimAnew();
    await lock.whenSettled();
    writeFileSync(place, encodeLock(ANA));
    files.set('doc', path);
    lock.aimAnew();
    await lock.whenSettled();
    expect(held(place)).toEqual(ANA);
  });

  it('that cannot be written, or only half, is nowhere, and nothing fails', async () => {
    const { path, place } = aMap();
    const taken = async (fs: FileSystem) => {
      const { lock } = aRemit(path, { fs });
      lock.follow('doc');
      await lock.whenSettled();
      expect(await lock.holderOf(path)).toBeNull();
      await lock.letGo();
    };
    const whole = faultyFs(nodeFileSystem, { at: null, code: 'EROFS' });
    await taken(whole.fs);
    expect(whole.calls).toEqual(expect.arrayContaining(['create', 'write', 'remove']));
    const left: string[] = [];
    for (const [at, call] of whole.calls.entries()) {
      for (const code of ['EROFS', 'EACCES', 'ENOSPC', 'EIO']) {
        await taken(faultyFs(nodeFileSystem, { at, code }).fs);
        if (!existsSync(place)) continue;
        left.push(call);
        expect([call, code, held(place)?.user]).toEqual([call, code, 'ben']);
        rmSync(place);
      }
    }
    // It stays where it cannot be read again or removed, and is one of a process that ends.
    expect(new Set(left)).toEqual(new Set(['read', 'remove']));
  });
});

describe('its name', () => {
  it('fits every disk, and two long names that begin alike are two', () => {
    const names = [`${'ü'.repeat(120)}1.remit`, `${'ü'.repeat(120)}2.remit`].map((name) =>
      lockPath(join('/docs', name)),
    );
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(Buffer.byteLength(name)).toBeLessThan(255);
  });
});

describe('a process that took a lock', () => {
  const own = {
    ...ANA,
    pid: process.ppid,
    ticks: startTicks(process.ppid),
    at: new Date().toISOString(),
  };

  it('is at it while it lives; another one that has come by its number is not', () => {
    expect(isHolderGone(own)).toBe(false);
    if (own.ticks !== null) expect(isHolderGone({ ...own, ticks: own.ticks - 1 })).toBe(true);
  });

  it('is gone when there is none of that number, or it is ours', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    expect(isHolderGone({ ...own, pid })).toBe(true);
    expect(isHolderGone({ ...own, pid: process.pid, ticks: startTicks(process.pid) })).toBe(true);
  });

  it('whatever the clock says: it may have been set since', () => {
    if (own.ticks === null) return;
    for (const at of ['1970-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z']) {
      expect(isHolderGone({ ...own, at })).toBe(false);
    }
  });

  it('where the system does not tell when it was started, is gone if that was before the last start of the computer', () => {
    const untold = { ...own, ticks: null };
    const boot = Date.now() - uptime() * 1000;
    const gone = [boot - 60_000, boot + 60_000].map((at) =>
      isHolderGone({ ...untold, at: new Date(at).toISOString() }),
    );
    expect(gone).toEqual([true, false]);
  });

  it('takes its lock along when it is ended, and no other', () => {
    const { path, folder, place } = aMap();
    const module = (name: string) =>
      JSON.stringify(pathToFileURL(join(ROOT, 'electron/services/files', name)).href);
    const code = `
      const { FileLock } = await import(${module('lock/FileLock.ts')});
      const { nodeFileSystem } = await import(${module('nodeFileSystem.ts')});
      const { existsSync, writeFileSync } = await import('node:fs');
      const lock = new FileLock({
        fs: nodeFileSystem,
        fileOf: () => ${JSON.stringify(path)},
        self: { host: 'desk', user: 'ben', pid: process.pid, ticks: null },
        now: () => new Date(0),
        newToken: () => 'token',
        isHolderGone: () => false,
      });
      lock.follow('doc');
      await lock.whenSettled();
      if (process.argv[1]) writeFileSync(${JSON.stringify(place)}, process.argv[1]);
      process.exit(existsSync(${JSON.stringify(place)}) ? 3 : 4);`;
    const pinned = join(ROOT, 'node_modules/node/bin/node');
    const node = existsSync(pinned) ? pinned : process.execPath;
    const end = (...theirs: string[]) =>
      spawnSync(node, ['--input-type=module', '-e', code, ...theirs], { cwd: ROOT });
    expect(end().status).toBe(3);
    expect(readdirSync(folder)).toEqual(['Board.remit']);
    expect(end(encodeLock(ANA).toString()).status).toBe(3);
    expect(held(place)).toEqual(ANA);
  });
});
