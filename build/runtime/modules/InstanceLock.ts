import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

interface Message {
  readonly argv: string[];
  readonly cwd: string;
  readonly additionalData: unknown;
}

/**
 * One instance per userData folder. Electron answers at once, so the lock is a file created
 * exclusively that names its process; a second instance leaves its arguments as a file in a mailbox
 * which the first one watches. A lock of a process that has died is taken over.
 */
export class InstanceLock {
  isHeld = false;
  readonly #folder: string;
  readonly #file: string;
  readonly #onMessage: (message: Message) => void;
  #watcher: FSWatcher | undefined;

  constructor(userData: string, onMessage: (message: Message) => void) {
    this.#folder = join(userData, 'standin-instance');
    this.#file = join(this.#folder, 'lock');
    this.#onMessage = onMessage;
  }

  /** True: this is the first instance. False: `message` was left for the one that is. */
  request(message: Message): boolean {
    if (this.isHeld) return true;
    mkdirSync(this.#folder, { recursive: true });
    if (this.#take()) {
      this.#listen();
      return true;
    }
    const draft = join(this.#folder, `${randomUUID()}.draft`);
    writeFileSync(draft, JSON.stringify(message));
    renameSync(draft, draft.replace(/draft$/, 'message'));
    return false;
  }

  release(): void {
    if (!this.isHeld) return;
    this.isHeld = false;
    this.#watcher?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #take(): boolean {
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        const handle = openSync(this.#file, 'wx');
        writeFileSync(handle, JSON.stringify(identity(process.pid)));
        closeSync(handle);
        this.isHeld = true;
        return true;
      } catch (problem) {
        if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
        if (this.#isOwnerAlive()) return false;
        unlinkSync(this.#file);
      }
    }
    return false;
  }

  #isOwnerAlive(): boolean {
    try {
      const owner = JSON.parse(readFileSync(this.#file, 'utf8')) as Identity;
      process.kill(owner.pid, 0);
      return owner.started === identity(owner.pid).started;
    } catch (problem) {
      return (problem as NodeJS.ErrnoException).code === 'EPERM';
    }
  }

  #listen(): void {
    const collect = (): void => {
      for (const name of readdirSync(this.#folder)) {
        if (!name.endsWith('.message')) continue;
        const path = join(this.#folder, name);
        const message = JSON.parse(readFileSync(path, 'utf8')) as Message;
        unlinkSync(path);
        this.#onMessage(message);
      }
    };
    this.#watcher = watch(this.#folder, () => {
      if (this.isHeld) collect();
    });
    this.#watcher.unref();
  }
}

interface Identity {
  readonly pid: number;
  readonly started: string;
}

/** A process id comes back after a while; together with its start time it does not (Linux only). */
function identity(pid: number): Identity {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return { pid, started: stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '' };
  } catch {
    return { pid, started: '' };
  }
}
