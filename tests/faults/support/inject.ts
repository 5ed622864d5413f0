import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { reasonToSkip } from './needs.ts';

/** System calls of a save, in strace's words; `/` begins a pattern. */
export const CALLS = ['openat', 'write', 'fsync', 'close', '/^rename', '/^fch', '/pread|^read$'];

const ATTACH_MS = 5_000;
const DETACH_MS = 1_000;

/** Why strace cannot be used here; `null` when it can. */
export function reasonNotToInject(): string | null {
  const reason = reasonToSkip('strace');
  if (reason !== null) return reason;
  const tried = spawnSync('strace', ['-qq', '-e', 'inject=fsync:error=EIO', '/bin/true']);
  return tried.status === 0 ? null : 'strace may not trace processes here';
}

/**
 * Attaches strace to a running process and waits until it follows every thread.
 *
 * @param fault `error=EIO:when=3` or `signal=KILL:when=3`; nothing only counts
 * @returns ends the tracing and gives how many of the calls were seen
 */
export async function attach(
  pid: number,
  call: string,
  fault: string | null,
  log: string,
): Promise<() => Promise<number>> {
  const inject = fault === null ? [] : ['-e', `inject=${call}:${fault}`];
  const args = ['-f', '-qq', '-o', log, '-p', String(pid), '-e', `trace=${call}`, ...inject];
  const strace = spawn('strace', args, { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => strace.once('exit', () => resolve()));
  onTestFinished(() => void strace.kill('SIGKILL'));
  const until = Date.now() + ATTACH_MS;
  while (!isFollowed(pid)) {
    if (Date.now() > until) throw new Error('strace did not attach');
    await wait(5);
  }
  return async () => {
    // strace may wait for ever for a process that it has killed itself.
    strace.kill(fault?.startsWith('signal') ? 'SIGKILL' : 'SIGINT');
    const tooLong = setTimeout(() => strace.kill('SIGKILL'), DETACH_MS);
    await ended;
    clearTimeout(tooLong);
    const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
    return text.split('\n').filter((line) => / = |unfinished/.test(line)).length;
  };
}

function isFollowed(pid: number): boolean {
  try {
    return readdirSync(`/proc/${pid}/task`).every((task) => {
      const status = readFileSync(`/proc/${pid}/task/${task}/status`, 'utf8');
      return !/^TracerPid:\s+0$/m.test(status);
    });
  } catch {
    return false;
  }
}
