import { uptime } from 'node:os';
import process from 'node:process';
import { isRunning } from '../isRunning.ts';
import { startTicks } from '../recovery/startedAt.ts';
import type { Lock } from './lockFile.ts';

/** How far clocks are believed. */
const SLACK_MS = 2_000;

/**
 * Whether the process that took a lock on this computer has ended for certain. Its number says little by
 * itself: it may belong to another one by now, which was started at another moment. Where the system does not
 * tell that (Windows, macOS), a lock from before the last start of the computer is one that was left.
 */
export function isHolderGone({ pid, ticks, at }: Lock): boolean {
  // An earlier process had our number. Another user's process may have the map open as well as one of ours.
  if (pid === process.pid || !isRunning(pid)) return true;
  const now = startTicks(pid);
  if (now !== null && ticks !== null) return now !== ticks;
  return Date.parse(at) < Date.now() - uptime() * 1000 - SLACK_MS;
}
