import { describe, expect, it } from 'vitest';
import { listBackups } from '#electron/services/files/backups.ts';
import { MapFiles } from '#electron/services/files/MapFiles.ts';
import { aVersion, aVersionText, versionIn } from '../support/aMapFile.ts';
import { CrashFs, seeded } from '../support/CrashFs.ts';

const RUNS = 200;
/** Fewer than the backups that are kept, so that none is dropped for its age. */
const STEPS = 15;
const MAP = '/docs/Board.remit';

function aDesk(disk: CrashFs, name: string) {
  const backups = `/${name}/backups`;
  const now = () => new Date(0);
  return { files: new MapFiles({ fs: disk, backups, now, newId: () => name }), backups, name };
}

describe('F16: the same file on two desks', () => {
  it(`${RUNS} random sequences: no acknowledged version is lost`, async () => {
    let conflicts = 0;
    for (let seed = 1; seed <= RUNS; seed++) {
      const random = seeded(seed);
      const disk = new CrashFs(['/docs', '/ana', '/ben']);
      disk.put(MAP, aVersionText(0));
      const desks = [aDesk(disk, 'ana'), aDesk(disk, 'ben')];
      for (const { files } of desks) await files.open(MAP);
      const acknowledged = ['0'];
      for (let step = 1; step <= STEPS; step++) {
        const desk = desks[Math.floor(random() * 2)];
        if (!desk) continue;
        const wantsToReplace = random() < 0.3;
        const reply = await desk.files.save(desk.name, aVersion(step), wantsToReplace);
        if (reply.kind === 'done') acknowledged.push(String(step));
        else conflicts++;
        if (reply.kind === 'trouble' && random() < 0.5) await desk.files.revert(desk.name);
      }
      const kept = [versionIn(disk.textOf(MAP))];
      for (const { backups } of desks) {
        for (const path of await listBackups(disk, backups, MAP)) {
          kept.push(versionIn(disk.textOf(path)));
        }
      }
      expect(kept.toSorted(), `seed ${seed}`).toEqual(acknowledged.toSorted());
    }
    expect(conflicts).toBeGreaterThan(RUNS);
  });
});
