import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import { readMap } from '#electron/services/files/readMap.ts';
import { aFolder } from '../support/aFolder.ts';
import { aVersionText } from '../support/aMapFile.ts';

const isPosix = process.platform !== 'win32';
const MB = 1024 * 1024;

async function codeFor(path: string): Promise<string> {
  const read = await readMap(nodeFileSystem, path);
  if (!read.ok) expect(read.error.message).toMatch(/^\S+ .+\.$/);
  return read.ok ? 'opened' : read.error.code;
}

/** T14: what stands at the path before it is opened, and what is said. */
const TABLE: readonly [string, (path: string) => void, string][] = [
  ['a map', (path) => writeFileSync(path, aVersionText(1)), 'opened'],
  [
    'a map with a byte order mark',
    (path) => writeFileSync(path, `\ufeff${aVersionText(1)}`),
    'opened',
  ],
  ['nothing', () => {}, 'E_MISSING'],
  ['an empty file', (path) => writeFileSync(path, ''), 'E_EMPTY'],
  ['a folder', (path) => mkdirSync(path), 'E_NOT_A_FILE'],
  ['other JSON', (path) => writeFileSync(path, '[1]'), 'E_NOT_OURS'],
  [
    'a newer map',
    (path) => writeFileSync(path, '{"format":"remit","formatVersion":99}'),
    'E_TOO_NEW',
  ],
  ['half a map', (path) => writeFileSync(path, aVersionText(1).slice(0, 90)), 'E_DAMAGED'],
  ['only NUL bytes', (path) => writeFileSync(path, Buffer.alloc(500)), 'E_DAMAGED'],
  ['UTF-16', (path) => writeFileSync(path, aVersionText(1), 'utf16le'), 'E_DAMAGED'],
  [
    'bytes that are no text',
    (path) => writeFileSync(path, Buffer.from([0x7b, 0xff, 0xfe])),
    'E_DAMAGED',
  ],
  [
    'UTF-16 with its mark, as an editor saves it',
    (path) => writeFileSync(path, `\ufeff${aVersionText(1)}`, 'utf16le'),
    'E_DAMAGED',
  ],
  [
    'a picture',
    (path) => writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])),
    'E_NOT_OURS',
  ],
  [
    'more than 128 MB',
    (path) => (writeFileSync(path, ''), truncateSync(path, 128 * MB + 1)),
    'E_TOO_LARGE',
  ],
];

const POSIX_TABLE: typeof TABLE = [
  ['a pipe', (path) => execFileSync('mkfifo', [path]), 'E_NOT_A_FILE'],
  ['a link to /dev/zero', (path) => symlinkSync('/dev/zero', path), 'E_NOT_A_FILE'],
  ['a link to /dev/null', (path) => symlinkSync('/dev/null', path), 'E_NOT_A_FILE'],
  ['a link to nowhere', (path) => symlinkSync('/nowhere/at/all', path), 'E_MISSING'],
  ['a link to itself', (path) => symlinkSync(path, path), 'E_LINK_BROKEN'],
  ['a path through a file', (path) => writeFileSync(path, 'x'), 'E_MISSING'],
];

describe('T14: what a path may lead to', () => {
  it.each(TABLE)('%s', async (_what, prepare, code) => {
    const path = join(aFolder(), 'Board.remit');
    prepare(path);
    expect(await codeFor(path)).toBe(code);
  });

  it.runIf(isPosix).each(POSIX_TABLE)('%s', async (what, prepare, code) => {
    const path = join(aFolder(), 'Board.remit');
    prepare(path);
    expect(await codeFor(what.includes('through') ? join(path, 'x.remit') : path)).toBe(code);
  });

  it.runIf(isPosix)('a pipe that took the place of a file since it was looked at', async () => {
    const path = join(aFolder(), 'Board.remit');
    execFileSync('mkfifo', [path]);
    await expect(nodeFileSystem.read(path, MB)).rejects.toMatchObject({ code: 'E_NOT_A_FILE' });
  });

  it.runIf(process.platform === 'linux')('a file that grows while it is read', async () => {
    await expect(nodeFileSystem.read('/proc/self/maps', 10)).rejects.toMatchObject({
      code: 'E_TOO_LARGE',
    });
  });
});
