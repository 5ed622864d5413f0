import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/**
 * Ends the engine's process group, and removes its profile, should this process be killed in a way
 * that it cannot answer (SIGKILL). A shell waits for the end of a pipe that only this process holds
 * open. Windows has no process groups: there the engine ends by itself when its own pipe closes.
 * @returns stops the guard
 */
export function guardProcess(engine: ChildProcess, profile: string): () => void {
  if (process.platform === 'win32' || engine.pid === undefined) return () => {};
  const script = 'cat >/dev/null; kill -KILL -- "-$1" 2>/dev/null; sleep 0.2; rm -rf -- "$2"';
  const guard = spawn('/bin/sh', ['-c', script, 'guard', String(engine.pid), profile], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.on('error', () => {});
  guard.unref();
  return () => {
    try {
      if (guard.pid !== undefined) process.kill(-guard.pid, 'SIGKILL');
    } catch {
      // The guard ended before us.
    }
  };
}
