import fs, { readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import { threadFileSystem } from '#electron/services/files/threadFileSystem.ts';
import { systemCode } from '#electron/services/files/toProblem.ts';
import { WholeRead } from '#electron/services/files/WholeRead.ts';
import { aFolder } from '../support/aFolder.ts';

const MB = 1024 * 1024;
const isPosix = process.platform !== 'win32';
let folder = '';
const at = (name: string) => join(folder, name);
const codeOf = (answer: Promise<unknown>) => answer.then(() => 'done', systemCode);

/** What is opened from now on is changed so. */
function handlesThat(change: (handle: FileHandle) => void): void {
  const { open } = fs.promises;
  vi.spyOn(fs.promises, 'open').mockImplementation(async (...how) => {
    const handle = await open(...how);
    change(handle);
    return handle;
  });
}

beforeEach(() => {
  folder = aFolder();
});

/** One recipe goes through its steps on either: they have to say the same of the same disk. */
describe.each([
  ['for a thread with other things to do', nodeFileSystem],
  ['for a thread without', threadFileSystem],
])('the real disk, %s', (_who, disk) => {
  it.each([0, 1, 64 * 1024, 3 * MB + 7])('reads all of a file of %i bytes', async (length) => {
    const content = Buffer.alloc(length, 'remit ');
    writeFileSync(at('a'), content);
    const { bytes, stat } = await disk.read(at('a'), 4 * MB);
    expect(Buffer.compare(bytes, content)).toBe(0);
    expect(stat).toEqual(await disk.stat(at('a')));
  });

  it('reads up to the limit, and not a byte beyond', async () => {
    writeFileSync(at('a'), 'twelve bytes');
    expect((await disk.read(at('a'), 12)).bytes).toHaveLength(12);
    expect(await codeOf(disk.read(at('a'), 11))).toBe('E_TOO_LARGE');
  });

  it.runIf(process.platform === 'linux')(
    'reads a file that says it is empty and is not, as one that grows',
    async () => {
      const { bytes } = await disk.read('/proc/self/maps', 16 * MB);
      expect(bytes.length).toBeGreaterThan(1_000);
      expect(await codeOf(disk.read('/proc/self/maps', 1_000))).toBe('E_TOO_LARGE');
    },
  );

  it('a disk that takes nothing of what is written is told, not asked for ever', async () => {
    vi.spyOn(fs, 'writeSync').mockReturnValue(0);
    handlesThat((handle) => {
      handle.write = async (bytes: unknown) => ({ bytesWritten: 0, buffer: bytes }) as never;
    });
    const file = await disk.create(at('new'), 0o600);
    expect(await codeOf(file.write(Buffer.from('map')))).toBe('EIO');
    await file.close();
  });

  it('of a short write it writes the rest', async () => {
    const { writeSync } = fs;
    const some = (bytes: Uint8Array, from: number) => bytes.subarray(from, from + 2);
    const writeSome = (file: number, bytes: Uint8Array, from?: number | null) =>
      writeSync(file, some(bytes, from ?? 0));
    vi.spyOn(fs, 'writeSync').mockImplementation(writeSome as typeof fs.writeSync);
    handlesThat((handle) => {
      const write = handle.write.bind(handle);
      handle.write = ((bytes: Uint8Array, from = 0) => write(some(bytes, from))) as never;
    });
    const file = await disk.create(at('new'), 0o600);
    await file.write(Buffer.from('a whole map'));
    await file.close();
    expect(readFileSync(at('new'), 'utf8')).toBe('a whole map');
  });

  it.each([
    ['EINVAL', 'done'],
    ['ENOTSUP', 'done'],
    ['EIO', 'EIO'],
    ['ENOSPC', 'ENOSPC'],
  ])('a folder whose sync ends with %s: %s', async (code, expected) => {
    const failure = Object.assign(new Error(code), { code });
    vi.spyOn(fs, 'fsyncSync').mockImplementation(() => {
      throw failure;
    });
    handlesThat((handle) => {
      handle.sync = () => Promise.reject(failure);
    });
    // Some systems of files cannot do it, and say so; anything else is trouble with the disk.
    expect(await codeOf(disk.syncFolder(folder))).toBe(expected);
  });

  it('reads nothing but files', async () => {
    expect(await codeOf(disk.read(folder, MB))).toMatch(/^(E_NOT_A_FILE|EISDIR|EPERM)$/);
    expect(await codeOf(disk.read(at('none'), MB))).toBe('ENOENT');
  });

  it('writes a new file, counts it, syncs it, and takes no name that is taken', async () => {
    const content = Buffer.alloc(2 * MB + 1, 'lane ');
    const file = await disk.create(at('new'), 0o600);
    await file.write(content);
    await file.chmod(0o640);
    await file.sync();
    expect(await file.size()).toBe(content.length);
    await file.close();
    expect(Buffer.compare(readFileSync(at('new')), content)).toBe(0);
    if (isPosix) expect(statSync(at('new')).mode & 0o777).toBe(0o640);
    expect(await codeOf(disk.create(at('new'), 0o600))).toBe('EEXIST');
  });

  it('renames over what is there, lists, removes, makes folders and syncs them', async () => {
    writeFileSync(at('old'), 'old');
    writeFileSync(at('new'), 'new');
    await disk.rename(at('new'), at('old'));
    await disk.makeFolder(at('deep/er'), 0o700);
    await disk.makeFolder(at('deep/er'), 0o700);
    await disk.syncFolder(folder);
    expect([...(await disk.list(folder))].toSorted()).toEqual(['deep', 'old']);
    expect(readFileSync(at('old'), 'utf8')).toBe('new');
    await disk.remove(at('old'));
    expect(await disk.list(folder)).toEqual(['deep']);
    expect(await codeOf(disk.remove(at('old')))).toBe('ENOENT');
    expect(await codeOf(disk.list(at('none')))).toBe('ENOENT');
    expect(await codeOf(disk.stat(at('none')))).toBe('ENOENT');
    if (isPosix) expect(await codeOf(disk.syncFolder(at('none')))).toBe('ENOENT');
  });

  it.runIf(isPosix)('tells a link from what it leads to', async () => {
    writeFileSync(at('map'), 'map');
    symlinkSync(at('map'), at('link'));
    expect((await disk.lstat(at('link'))).kind).toBe('link');
    expect(await disk.stat(at('link'))).toEqual(await disk.lstat(at('map')));
    expect(await disk.realpath(at('link'))).toBe(await disk.realpath(at('map')));
    expect(await codeOf(disk.checkWritable(at('link')))).toBe('done');
    expect(await codeOf(disk.checkWritable(at('none')))).toBe('ENOENT');
  });
});

it('a file that is too large, or none, is refused before memory is taken for it', async () => {
  writeFileSync(at('a'), 'twelve bytes');
  const stat = await nodeFileSystem.stat(at('a'));
  expect(() => new WholeRead(stat, 11)).toThrow('E_TOO_LARGE');
  expect(new WholeRead(stat, 12).room()).toHaveLength(13);
  expect(() => new WholeRead({ ...stat, kind: 'folder' }, 12)).toThrow('E_NOT_A_FILE');
});
