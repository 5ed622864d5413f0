import { readFileSync } from 'node:fs';
import process from 'node:process';

/** Linux tells times of processes in hundredths of a second, whatever the kernel counts in. */
const TICK_MS = 10;
/** Of the fields that follow the name of the program, which may hold anything: the 22nd of all. */
const START_FIELD = 19;

/**
 * When a process was started, to about a second; `null` where the system does not tell without the help of
 * another program. Told by the distance to the start of this process: what a container calls its own beginning
 * says nothing about either.
 */
export function startedAt(pid: number): Date | null {
  const [asked, own] = [startTicks(pid), startTicks(process.pid)];
  if (asked === null || own === null) return null;
  return new Date(Date.now() - process.uptime() * 1000 + (asked - own) * TICK_MS);
}

/** In the system’s own count since its start; `null` where it does not tell. */
export function startTicks(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const ticks = Number(line.slice(line.lastIndexOf(')') + 2).split(' ')[START_FIELD]);
    return Number.isFinite(ticks) ? ticks : null;
  } catch {
    return null;
  }
}
