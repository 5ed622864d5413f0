import { constants, promises as fs } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { FileStat, FileSystem } from './FileSystem.ts';
import { NO_FOLDER_SYNC, NONBLOCKING, withCode } from './systemFiles.ts';
import { systemCode } from './toProblem.ts';
import { toStat } from './toStat.ts';
import { WholeRead } from './WholeRead.ts';

async function read(path: string, limit: number): Promise<{ bytes: Uint8Array; stat: FileStat }> {
  const file = await fs.open(path, NONBLOCKING);
  try {
    const read = new WholeRead(toStat(await file.stat({ bigint: true })), limit);
    for (let isEnd = false; !isEnd;) {
      const room = read.room();
      const { bytesRead } = await file.read(room, 0, room.length);
      isEnd = read.take(room, bytesRead);
    }
    return read.whole();
  } finally {
    letGo(file);
  }
}

/** Nothing was written through it: its end says nothing, and nobody need wait for it. */
function letGo(file: FileHandle): void {
  file.close().catch(() => {});
}

/**
 * Goes on after a short write, as `FileHandle.writeFile` does; `write` alone would lose the rest silently.
 * Not in its pieces of half a megabyte: each is a way to the disk and back.
 */
async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, at);
    // No system does that, and it would go on for ever.
    if (bytesWritten === 0) throw withCode('EIO');
    at += bytesWritten;
  }
}

/** The real disk, asked from a thread that has other things to do meanwhile. */
export const nodeFileSystem: FileSystem = {
  stat: async (path) => toStat(await fs.stat(path, { bigint: true })),
  lstat: async (path) => toStat(await fs.lstat(path, { bigint: true })),
  realpath: (path) => fs.realpath(path),
  read,
  checkWritable: (path) => fs.access(path, constants.W_OK),
  create: async (path, mode) => {
    const file = await fs.open(path, 'wx', mode);
    return {
      write: (bytes) => writeAll(file, bytes),
      chmod: (newMode) => file.chmod(newMode),
      chown: (uid, gid) => file.chown(uid, gid),
      sync: () => file.sync(),
      size: async () => (await file.stat()).size,
      close: () => file.close(),
    };
  },
  rename: (from, to) => fs.rename(from, to),
  remove: (path) => fs.unlink(path),
  list: (folder) => fs.readdir(folder),
  makeFolder: async (path, mode) => {
    await fs.mkdir(path, { recursive: true, mode });
  },
  syncFolder: async (path) => {
    // Windows opens no folder for writing and orders its own journal.
    if (process.platform === 'win32') return;
    const folder = await fs.open(path, 'r');
    try {
      await folder.sync();
    } catch (cause) {
      if (!NO_FOLDER_SYNC.has(systemCode(cause))) throw cause;
    } finally {
      letGo(folder);
    }
  },
};
