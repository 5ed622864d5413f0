/**
 * The few things that opening and saving ask of a disk, so that tests can break each of them. Every
 * function rejects with an error that carries the system's `code` (ENOENT, ENOSPC ...).
 */
export interface FileSystem {
  /** Follows links. */
  stat(path: string): Promise<FileStat>;
  /** Does not follow a link at the end. */
  lstat(path: string): Promise<FileStat>;
  /** The path without links; every part must exist. */
  realpath(path: string): Promise<string>;
  /**
   * The whole content of a regular file, with the state of the very file that was read. Rejects with
   * code E_NOT_A_FILE for anything else, E_TOO_LARGE above `limit` bytes, however fast it grows.
   */
  read(path: string, limit: number): Promise<{ bytes: Uint8Array; stat: FileStat }>;
  /** Rejects when this person may not change the file (its folder may still let it be replaced). */
  checkWritable(path: string): Promise<void>;
  /** A new file with this mode; rejects with EEXIST when the name is taken. */
  create(path: string, mode: number): Promise<NewFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Names of what a folder holds. */
  list(folder: string): Promise<readonly string[]>;
  /** With all parents; no complaint when it is there already. */
  makeFolder(path: string, mode: number): Promise<void>;
  /** Puts renames and new names in a folder on the disk; does nothing where a system cannot. */
  syncFolder(path: string): Promise<void>;
}

/** A file being written for the first time. */
export interface NewFile {
  /** All of it: a short write is continued, and rejects when the disk takes no more. */
  write(bytes: Uint8Array): Promise<void>;
  chmod(mode: number): Promise<void>;
  chown(uid: number, gid: number): Promise<void>;
  /** Content to the disk (fsync). */
  sync(): Promise<void>;
  /** Bytes the file has now. */
  size(): Promise<number>;
  close(): Promise<void>;
}

/** Times in nanoseconds: a millisecond is long enough for two saves. */
export interface FileStat {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}
