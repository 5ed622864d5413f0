import { expect, it } from 'vitest';
import type { FileStat, FileSystem } from '#electron/services/files/FileSystem.ts';
import { tellVersions } from '#electron/services/files/tellVersions.ts';
import { aVersionText } from '../support/aMapFile.ts';
import { failure } from '../support/CrashFs.ts';

const MB = 1024 * 1024;
const SAVED_AT = Date.UTC(2026, 0, 30, 16, 45);
/** As `keepBackup` names the version with this counter. */
const named = (counter: number) =>
  `/kept/00000000${counter}-0123456789abcdef-${SAVED_AT + counter * 60_000}.remit`;

interface Kept {
  readonly text?: string;
  /** Of the file, in bytes; what is read of it is the text all the same. */
  readonly size?: number;
}

/** A disk with versions on it, by their counter; `gone` and `unread` ones are listed and no more. */
function aShelf(versions: Readonly<Record<number, Kept | 'gone' | 'unread'>>) {
  const read: string[] = [];
  const at = (path: string) => {
    const [, found] = Object.entries(versions).find(([counter]) => named(+counter) === path) ?? [];
    if (found === undefined || found === 'gone') throw failure('ENOENT');
    return found;
  };
  const fs = {
    stat: async (path: string) => {
      const found = at(path);
      const { text = aVersionText(1), size = Buffer.byteLength(text) } =
        found === 'unread' ? {} : found;
      return { size: BigInt(size), mtimeNs: 0n } as FileStat;
    },
    read: async (path: string) => {
      read.push(path);
      const found = at(path);
      if (found === 'unread') throw failure('EIO');
      const bytes = Buffer.from(found.text ?? aVersionText(1));
      return { bytes, stat: { size: BigInt(bytes.length) } as FileStat };
    },
  } as Partial<FileSystem> as FileSystem;
  const tell = () => tellVersions(fs, Object.keys(versions).map(Number).map(named));
  return { tell, read };
}

it('a version that has gone while the list was made is left out, and the others are told', async () => {
  const versions = await aShelf({ 1: {}, 2: 'gone', 3: {} }).tell();
  expect(versions.map(({ versionId }) => `/kept/${versionId}`)).toEqual([named(3), named(1)]);
});

it('of one that the disk does not give, moment and size are told, and not what it holds', async () => {
  const [version] = await aShelf({ 1: 'unread' }).tell();
  expect(version).toMatchObject({
    savedAt: new Date(SAVED_AT + 60_000).toISOString(),
    bytes: Buffer.byteLength(aVersionText(1)),
    holds: null,
  });
});

it.each([
  ['half a map', aVersionText(1).slice(0, 90)],
  ['an empty file', ''],
  ['a word', '"remit"'],
  ['nothing at all', 'null'],
  ['a list', '[]'],
  ['a map without areas', '{"leaders":[]}'],
  ['a map without leaders', '{"areas":[]}'],
  ['a number in place of leaders', '{"leaders":3,"areas":[]}'],
  ['a number in place of areas', '{"leaders":[],"areas":4}'],
])('of %s nobody is told how many leaders and areas it holds', async (_what, text) => {
  const [version] = await aShelf({ 1: { text } }).tell();
  expect(version).toMatchObject({ bytes: Buffer.byteLength(text), holds: null });
});

it('of large versions only the newest are read: the list is there in time, with the size of every one', async () => {
  const { tell, read } = aShelf({
    1: { size: 5 * MB },
    2: { size: 10 * MB },
    3: { size: 12 * MB },
    4: { size: 7 * MB },
  });
  const versions = await tell();
  expect(versions.map(({ bytes, holds }) => [bytes / MB, holds !== null])).toEqual([
    [7, true],
    [12, true],
    // 24 MB are read in all: this one would be more, the oldest one fits.
    [10, false],
    [5, true],
  ]);
  expect(read).toEqual([named(4), named(3), named(1)]);
});

it('what could not be read takes no room from the older ones', async () => {
  const versions = await aShelf({ 1: { size: 24 * MB }, 2: 'unread' }).tell();
  expect(versions.map(({ holds }) => holds !== null)).toEqual([false, true]);
});
