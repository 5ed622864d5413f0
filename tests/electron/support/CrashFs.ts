import { posix } from 'node:path';
import type { FileStat, FileSystem, NewFile } from '#electron/services/files/FileSystem.ts';

/** Every call fails from the moment the power is gone. */
export class PowerCut extends Error {}

interface Inode {
  readonly id: number;
  content: Uint8Array;
  /** What is on the disk for certain; `null` before the first sync. */
  synced: Uint8Array | null;
  mode: number;
  changedAt: bigint;
}

type Names = Map<string, Inode>;

interface NameChange {
  readonly folder: string;
  apply(names: Names): void;
}

/** Random numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A disk in memory that loses what was not synced, after the model of SQLite's crash tests: content
 * reaches the disk when its file is synced, names when their folder is. At a power cut a random part
 * of the rest has reached it too, in any combination.
 */
export class CrashFs implements FileSystem {
  /** Calls that were made, by name: what can fail. */
  readonly calls: string[] = [];
  /** The call (counted from 0) at which the power goes. */
  cutAt = Number.POSITIVE_INFINITY;
  readonly #names: Names;
  readonly #onDisk: Names;
  readonly #folders: Set<string>;
  #unsynced: NameChange[] = [];
  #nextInode = 1;
  #clock = 1n;

  constructor(folders: Iterable<string>, files: Names = new Map()) {
    this.#folders = new Set(folders);
    this.#names = new Map(files);
    this.#onDisk = new Map(files);
    this.#nextInode = Math.max(0, ...[...files.values()].map(({ id }) => id)) + 1;
  }

  /** The disk as it is found after the power came back. */
  afterCut(random: () => number): CrashFs {
    const names = new Map(this.#onDisk);
    for (const change of this.#unsynced) if (random() < 0.5) change.apply(names);
    const found = new Map<string, Inode>();
    for (const [path, inode] of names) {
      const content = inode.synced === inode.content ? inode.content : torn(inode, random);
      found.set(path, { ...inode, content, synced: content });
    }
    return new CrashFs(this.#folders, found);
  }

  /** What a file holds now, as text; `null` when there is none. */
  textOf(path: string): string | null {
    const inode = this.#names.get(path);
    return inode ? Buffer.from(inode.content).toString('utf8') : null;
  }

  /** Puts a file on the disk at once, as another program would. */
  put(path: string, text: string): void {
    const content = Buffer.from(text);
    const inode = this.#inode(0o644, content);
    inode.synced = content;
    this.#names.set(path, inode);
    this.#onDisk.set(path, inode);
  }

  namesIn(folder: string): string[] {
    return [...this.#names.keys()]
      .filter((path) => posix.dirname(path) === folder)
      .map((path) => posix.basename(path));
  }

  async stat(path: string): Promise<FileStat> {
    this.#call('stat');
    return this.#statOf(path);
  }

  async lstat(path: string): Promise<FileStat> {
    this.#call('lstat');
    return this.#statOf(path);
  }

  async realpath(path: string): Promise<string> {
    this.#call('realpath');
    this.#statOf(path);
    return path;
  }

  async read(path: string): Promise<{ bytes: Uint8Array; stat: FileStat }> {
    this.#call('read');
    const stat = this.#statOf(path);
    return { bytes: this.#find(path).content, stat };
  }

  async checkWritable(path: string): Promise<void> {
    this.#call('checkWritable');
    this.#find(path);
  }

  async create(path: string, mode: number): Promise<NewFile> {
    this.#call('create');
    const folder = posix.dirname(path);
    if (!this.#folders.has(folder)) throw failure('ENOENT');
    if (this.#names.has(path)) throw failure('EEXIST');
    const inode = this.#inode(mode, new Uint8Array());
    this.#change(folder, (names) => names.set(path, inode));
    return {
      write: async (bytes) => {
        this.#call('write');
        inode.content = Uint8Array.from(bytes);
        inode.changedAt = this.#clock++;
      },
      chmod: async (newMode) => {
        this.#call('chmod');
        inode.mode = newMode;
      },
      chown: async () => this.#call('chown'),
      sync: async () => {
        this.#call('sync');
        inode.synced = inode.content;
      },
      size: async () => {
        this.#call('size');
        return inode.content.length;
      },
      close: async () => this.#call('close'),
    };
  }

  async rename(from: string, to: string): Promise<void> {
    this.#call('rename');
    const inode = this.#find(from);
    this.#change(posix.dirname(to), (names) => {
      names.set(to, inode);
      names.delete(from);
    });
  }

  async remove(path: string): Promise<void> {
    this.#call('remove');
    this.#find(path);
    this.#change(posix.dirname(path), (names) => names.delete(path));
  }

  async list(folder: string): Promise<readonly string[]> {
    this.#call('list');
    if (!this.#folders.has(folder)) throw failure('ENOENT');
    return this.namesIn(folder);
  }

  async makeFolder(path: string): Promise<void> {
    this.#call('makeFolder');
    this.#folders.add(path);
  }

  async syncFolder(path: string): Promise<void> {
    this.#call('syncFolder');
    this.#unsynced = this.#unsynced.filter((change) => {
      if (change.folder !== path) return true;
      change.apply(this.#onDisk);
      return false;
    });
  }

  #call(name: string): void {
    if (this.calls.length >= this.cutAt) throw new PowerCut(name);
    this.calls.push(name);
  }

  #change(folder: string, apply: (names: Names) => void): void {
    apply(this.#names);
    this.#unsynced.push({ folder, apply });
  }

  #inode(mode: number, content: Uint8Array): Inode {
    const changedAt = this.#clock++;
    return { id: this.#nextInode++, content, synced: null, mode, changedAt };
  }

  #find(path: string): Inode {
    const inode = this.#names.get(path);
    if (!inode) throw failure('ENOENT');
    return inode;
  }

  #statOf(path: string): FileStat {
    const isFolder = this.#folders.has(path);
    const inode = isFolder ? this.#inode(0o755, new Uint8Array()) : this.#find(path);
    return {
      kind: isFolder ? 'folder' : 'file',
      dev: 1n,
      ino: BigInt(inode.id),
      size: BigInt(inode.content.length),
      mtimeNs: inode.changedAt,
      ctimeNs: inode.changedAt,
      mode: inode.mode,
      uid: 1000,
      gid: 1000,
    };
  }
}

/** An error as the system gives it. */
export function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Content that was not synced: old, empty, cut off, with a lost block, or whole after all. */
function torn({ content, synced }: Inode, random: () => number): Uint8Array {
  const kind = Math.floor(random() * 5);
  const at = Math.floor(random() * content.length);
  if (kind === 0) return synced ?? new Uint8Array();
  if (kind === 1) return new Uint8Array();
  if (kind === 2) return content.slice(0, at);
  if (kind === 3) return content.map((byte, index) => (index >= at && index < at + 64 ? 0 : byte));
  return content;
}
