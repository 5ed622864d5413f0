import type { BigIntStats } from 'node:fs';
import type { FileStat } from './FileSystem.ts';

/** What Node says of a file, in our words. */
export function toStat(stats: BigIntStats): FileStat {
  const kind = stats.isFile()
    ? 'file'
    : stats.isDirectory()
      ? 'folder'
      : stats.isSymbolicLink()
        ? 'link'
        : 'other';
  const { dev, ino, size, mtimeNs, ctimeNs } = stats;
  return {
    kind,
    dev,
    ino,
    size,
    mtimeNs,
    ctimeNs,
    mode: Number(stats.mode) & 0o7777,
    uid: Number(stats.uid),
    gid: Number(stats.gid),
  };
}
