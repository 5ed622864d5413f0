import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups } from '#electron/services/files/backups.ts';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { seeded } from '../electron/support/CrashFs.ts';
import { aPaddedVersion, versionOf } from './support/aPaddedVersion.ts';
import { aCore, aDesk, type Desk, type Saver } from './support/aDesk.ts';

/** `npm run test:long` sets 1,000. */
const INTERLEAVINGS = Number(process.env['REMIT_INTERLEAVINGS'] ?? 100);
/** Fewer than the versions that are kept, so that none goes for its age. */
const STEPS = 12;

interface Answer {
  readonly kind?: string;
  readonly trouble?: { readonly code: string };
  readonly isHere?: boolean;
  readonly user?: string | null;
}

async function ask(core: Saver, line: string): Promise<Answer | null> {
  core.send(line);
  return JSON.parse((await core.next()) ?? 'null') as Answer | null;
}
const ended = (answer: Answer | null) => answer?.trouble?.code ?? answer?.kind;
const locks = (desk: Desk) =>
  readdirSync(dirname(desk.path)).filter((name) => name.startsWith('.~lock.'));

describe('F15: two instances, the same file, on one computer', () => {
  it(`the second one looks at it, and ${INTERLEAVINGS} saves of both in random order put nothing of it there`, async () => {
    const desk = aDesk();
    const first = await aCore(desk, 'desk');
    const second = await aCore(desk, 'desk');
    expect(await ask(first, 'open')).toBeNull();
    expect(await ask(second, 'open')).toMatchObject({ isHere: true, user: 'of desk' });
    await ask(second, 'protect');
    const random = seeded(15);
    let acknowledged = 1;
    const ends = new Set<string>();
    for (let version = 2; version < INTERLEAVINGS + 2; version++) {
      const isFirst = random() < 0.5;
      const reply = await ask(
        isFirst ? first : second,
        `${random() < 0.5 ? 'save' : 'overwrite'} ${version}`,
      );
      ends.add(`${isFirst ? 'first' : 'second'}: ${ended(reply)}`);
      if (isFirst) acknowledged = version;
      expect(desk.version()).toBe(acknowledged);
    }
    expect([...ends].toSorted()).toEqual(['first: done', 'second: E_HELD']);

    const copy = join(dirname(desk.path), 'Board copy.remit');
    expect(ended(await ask(second, `copy 7 ${copy}`))).toBe('done');
    expect(versionOf(readFileSync(copy, 'utf8'))).toBe(7);
    expect(locks(desk).toSorted()).toEqual(['.~lock.Board copy.remit#', '.~lock.Board.remit#']);
    await Promise.all([ask(first, 'end'), ask(second, 'end')]);
    expect(locks(desk)).toEqual([]);
  });

  it('one that was killed holds nobody up, and one that is ended leaves nothing', async () => {
    const desk = aDesk();
    const first = await aCore(desk, 'desk');
    await ask(first, 'open');
    first.process.kill('SIGKILL');
    await first.ended;
    expect(locks(desk)).toHaveLength(1);
    const second = await aCore(desk, 'desk');
    expect(await ask(second, 'open')).toBeNull();
    expect(ended(await ask(second, 'save 2'))).toBe('done');
    const third = await aCore(desk, 'desk');
    expect(await ask(third, 'open')).toMatchObject({ isHere: true });
    second.send('exit');
    await second.ended;
    expect(locks(desk)).toEqual([]);
  });
});

describe('F16: the same file, from two computers', () => {
  it('each sees the other, and the second to save is told', async () => {
    const desk = aDesk();
    const [ana, ben] = [await aCore(desk, 'ana'), await aCore(desk, 'ben')];
    await ask(ana, 'open');
    expect(await ask(ben, 'open')).toMatchObject({ isHere: false, user: 'of ana' });
    // What is known of the processes of another computer is nothing: killed, it is still warned of.
    ana.process.kill('SIGKILL');
    await ana.ended;
    const cleo = await aCore(desk, 'cleo');
    expect(await ask(cleo, 'open')).toMatchObject({ isHere: false, user: 'of ana' });
    expect(ended(await ask(ben, 'save 2'))).toBe('done');
    expect(ended(await ask(cleo, 'save 3'))).toBe('E_CHANGED_OUTSIDE');
    expect(desk.version()).toBe(2);
  });

  it(
    `${INTERLEAVINGS} random interleavings of saving, loading theirs and keeping one’s own: no version is lost`,
    async () => {
      const desk = aDesk();
      const names = ['ana', 'ben'] as const;
      const backups = names.map((name) => join(desk.folder, name));
      const cores = [await aCore(desk, 'ana', backups[0]), await aCore(desk, 'ben', backups[1])];
      const random = seeded(16);
      const ways = ['save', 'save', 'save', 'overwrite', 'load', 'keep'];
      const ends = new Set<string>();
      let version = 1;
      for (let run = 0; run < INTERLEAVINGS; run++) {
        // What was kept of the run before is older than any of this one: it may go for its age.
        writeFileSync(desk.path, writeDocument(aPaddedVersion(++version)));
        for (const core of cores) await ask(core, 'open');
        const acknowledged = [version];
        for (let step = 0; step < STEPS; step++) {
          const core = cores[Math.floor(random() * cores.length)];
          const way = ways[Math.floor(random() * ways.length)] ?? 'save';
          if (!core) continue;
          const isSave = way === 'save' || way === 'overwrite';
          if (isSave) version += 1;
          const end = ended(await ask(core, `${way} ${version}`));
          if (isSave) ends.add(String(end));
          if (isSave && end === 'done') acknowledged.push(version);
        }
        for (const core of cores) await ask(core, 'idle');
        const kept = [desk.version()];
        for (const folder of backups) {
          const paths = await listBackups(nodeFileSystem, folder, desk.path);
          kept.push(...paths.map((path) => versionOf(readFileSync(path, 'utf8'))));
        }
        expect(kept, `run ${run}`).toEqual(expect.arrayContaining(acknowledged));
      }
      expect([...ends].toSorted()).toEqual(['E_CHANGED_OUTSIDE', 'done']);
    },
    INTERLEAVINGS * 5_000,
  );
});
