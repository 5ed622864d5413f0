import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/**
 * Ends the engine's process group and removes its profile when this process ends, however it ends
 * (SIGKILL too): a shell waits for the end of a pipe that only this process holds open. Windows has
 * no process groups: there the engine ends by itself when its own pipe closes.
 * @returns whether somebody stands guard
 */
export function guardProcess(engine: ChildProcess, profile: string): boolean {
  if (process.platform === 'win32' || engine.pid === undefined) return false;
  // What is dying may still write for a moment, and then its folder cannot be removed yet.
  const script =
    'cat >/dev/null; kill -KILL -- "-$1" 2>/dev/null; ' +
    'for wait in 0 0.2 1 3; do sleep $wait; rm -rf -- "$2" 2>/dev/null && [ ! -e "$2" ] && exit; done';
  const guard = spawn('/bin/sh', ['-c', script, 'guard', String(engine.pid), profile], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.on('error', () => {});
  guard.unref();
  return true;
}
