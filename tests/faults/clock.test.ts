import { readdirSync, statSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KEPT_BACKUPS } from '#electron/services/files/limits.ts';
import { aCore, aDesk, type Saver } from './support/aDesk.ts';
import { needsTools } from './support/needs.ts';

/** What clocks say when the app is started, where the clocks are changed on the last Sundays of March and October. */
const CLOCKS = [
  '2026-11-30 10:00:00',
  // Into another year that is not there yet.
  '2099-12-31 23:59:59',
  // A battery was empty.
  '1970-01-02 00:00:00',
  // An hour that there is not.
  '2026-03-29 01:59:59',
  // An hour that there is twice.
  '2026-10-25 02:59:59',
] as const;
const SAVES = 6;

const skewed = (clock: string) => [
  'env',
  'TZ=Europe/Berlin',
  'faketime',
  '--exclude-monotonic',
  clock,
];

async function ask(core: Saver, line: string): Promise<unknown> {
  core.send(line);
  return JSON.parse((await core.next()) ?? 'null');
}

describe('F18: a clock that is wrong', () => {
  it('whatever it says, versions stand in the order in which they were saved, none of the newest 20 goes, and the newest is the newest', async (test) => {
    needsTools(test, 'faketime');
    const desk = aDesk();
    const years = new Set<number>();
    const told: unknown[] = [];
    let version = 1;
    for (const clock of CLOCKS) {
      const core = await aCore(desk, 'desk', desk.backups, skewed(clock));
      expect(await ask(core, 'open')).toBeNull();
      for (let save = 0; save < SAVES; save++) {
        expect(await ask(core, `save ${++version}`)).toMatchObject({ kind: 'done' });
        await ask(core, 'stamp');
        years.add(statSync(desk.path).mtime.getUTCFullYear());
      }
      await ask(core, 'idle');
      const kept = (await ask(core, 'versions')) as string[];
      told.push(kept.slice(0, KEPT_BACKUPS).map((name) => Number(name.slice(0, 9))));
      await ask(core, 'end');
      core.process.kill('SIGKILL');
      await core.ended;
    }
    // Those clocks were really in force, as far as this disk can say.
    expect(years.size).toBe(3);
    // Each save keeps the version before it: the first one is version 1.
    expect(told).toEqual(
      CLOCKS.map((_, run) => {
        const newest = (run + 1) * SAVES;
        const count = Math.min(newest, KEPT_BACKUPS);
        return Array.from({ length: count }, (__, age) => newest - age);
      }),
    );

    truncateSync(desk.path, 100);
    for (const clock of CLOCKS.slice(1, 3)) {
      const core = await aCore(desk, 'desk', desk.backups, skewed(clock));
      expect([clock, await ask(core, 'offered')]).toEqual([clock, `version ${version - 1}`]);
      core.process.kill('SIGKILL');
    }
    expect(readdirSync(dirname(desk.path))).toEqual(['Board.remit']);
  });
});
