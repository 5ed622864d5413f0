import fs from 'node:fs';
import { promisify } from 'node:util';
import type { FileStat, FileSystem, NewFile } from './FileSystem.ts';
import { NO_FOLDER_SYNC, NONBLOCKING, withCode } from './systemFiles.ts';
import { systemCode } from './toProblem.ts';
import { toStat } from './toStat.ts';
import { WholeRead } from './WholeRead.ts';

const syncBeside = promisify(fs.fsync);

/**
 * The real disk for a thread that has nothing else to do: each call is done when it returns, without a
 * way to another thread and back, which costs more than the call. Only content goes to the disk beside
 * this thread, because two files do so at once.
 *
 * Never in the app's main thread: a share that has gone away holds a call for seconds.
 */
export const threadFileSystem: FileSystem = {
  stat: async (path) => toStat(fs.statSync(path, { bigint: true })),
  lstat: async (path) => toStat(fs.lstatSync(path, { bigint: true })),
  realpath: async (path) => fs.realpathSync.native(path),
  read: async (path, limit) => read(path, limit),
  checkWritable: async (path) => fs.accessSync(path, fs.constants.W_OK),
  create: async (path, mode) => newFile(fs.openSync(path, 'wx', mode)),
  rename: async (from, to) => fs.renameSync(from, to),
  remove: async (path) => fs.unlinkSync(path),
  list: async (folder) => fs.readdirSync(folder),
  makeFolder: async (path, mode) => {
    fs.mkdirSync(path, { recursive: true, mode });
  },
  syncFolder: async (path) => {
    // Windows opens no folder for writing and orders its own journal.
    if (process.platform === 'win32') return;
    const folder = fs.openSync(path, 'r');
    try {
      fs.fsyncSync(folder);
    } catch (cause) {
      if (!NO_FOLDER_SYNC.has(systemCode(cause))) throw cause;
    } finally {
      letGo(folder);
    }
  },
};

function newFile(file: number): NewFile {
  return {
    write: async (bytes) => writeAll(file, bytes),
    chmod: async (mode) => fs.fchmodSync(file, mode),
    chown: async (uid, gid) => fs.fchownSync(file, uid, gid),
    sync: () => syncBeside(file),
    size: async () => fs.fstatSync(file).size,
    close: async () => fs.closeSync(file),
  };
}

function read(path: string, limit: number): { bytes: Uint8Array; stat: FileStat } {
  const file = fs.openSync(path, NONBLOCKING);
  try {
    const read = new WholeRead(toStat(fs.fstatSync(file, { bigint: true })), limit);
    for (let isEnd = false; !isEnd;) {
      const room = read.room();
      isEnd = read.take(room, fs.readSync(file, room, 0, room.length, null));
    }
    return read.whole();
  } finally {
    letGo(file);
  }
}

/** Goes on after a short write; `writeSync` alone would lose the rest silently. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    const bytesWritten = fs.writeSync(file, bytes, at);
    // No system does that, and it would go on for ever.
    if (bytesWritten === 0) throw withCode('EIO');
    at += bytesWritten;
  }
}

/** Nothing was written through it: its end says nothing. */
function letGo(file: number): void {
  try {
    fs.closeSync(file);
  } catch {
    // It is gone all the same.
  }
}
