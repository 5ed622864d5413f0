import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keepPrivately } from '#electron/services/files/keepPrivately.ts';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import { decodeRecovery, encodeRecovery } from '#electron/services/files/recovery/recoveryFile.ts';
import { toProblem } from '#electron/services/files/toProblem.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import type { FileReply } from '#shared/ipc/channels.ts';
import { aPaddedVersion } from './support/aPaddedVersion.ts';
import { aDesk, aSaver, aTinyDisk, type Desk } from './support/aDesk.ts';
import { must, needs } from './support/needs.ts';

const KB = 1024;
/** Steps of free space from none to enough; `npm run test:long` sets 64. */
const STEPS = Number(process.env['REMIT_DISK_STEPS'] ?? 12);

function codeOf(reply: FileReply<unknown>): string {
  return reply.kind === 'trouble' ? reply.trouble.code : reply.kind;
}

async function anOpen(desk: Desk): Promise<Desk> {
  expect(codeOf(await desk.files.open(desk.path))).toBe('done');
  return desk;
}

/** Fills a disk until so many bytes are free; returns the file to remove for more room. */
function fill(folder: string, free: number): string {
  const ballast = join(folder, 'ballast');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - free)));
  return ballast;
}

describe('F5: the disk for unsaved work is full', () => {
  const kept = (version: number) =>
    encodeRecovery({
      header: {
        keptAt: new Date(version).toISOString(),
        title: `version ${version}`,
        path: null,
        hashes: [],
        migratedFrom: null,
      },
      text: writeDocument(aPaddedVersion(version, 60 * KB)),
    });
  const versionKept = (path: string) => decodeRecovery(readFileSync(path))?.header.title;

  it(`${STEPS} steps of free space: what was kept before, or what is new, whole`, async (test) => {
    needs(test, 'mount');
    const disk = aTinyDisk('size=512k') ?? test.skip('mount is not permitted here');
    const path = join(disk, 'recovery', '1-a.recovery');
    for (let step = 0; step < STEPS; step++) {
      await keepPrivately(nodeFileSystem, path, kept(1));
      const ballast = fill(disk, Math.round((step / (STEPS - 1)) * 128 * KB));
      const code = await keepPrivately(nodeFileSystem, path, kept(2)).then(
        () => 'done',
        (cause: unknown) => toProblem(cause).code,
      );
      expect(['done', 'E_DISK_FULL'], `${step}`).toContain(code);
      expect(versionKept(path), `${step}`).toBe(code === 'done' ? 'version 2' : 'version 1');
      expect(readdirSync(dirname(path)), `${step}`).toEqual(['1-a.recovery']);
      unlinkSync(ballast);
    }
  });

  it('no room for another file at all: it is told by name', async (test) => {
    needs(test, 'mount');
    const disk = aTinyDisk('size=512k,nr_inodes=3') ?? test.skip('mount is not permitted here');
    const path = join(disk, 'recovery', '1-a.recovery');
    await keepPrivately(nodeFileSystem, path, kept(1));
    const failed = await keepPrivately(nodeFileSystem, path, kept(2)).catch(toProblem);
    expect(failed).toMatchObject({ code: 'E_DISK_FULL' });
    expect(versionKept(path)).toBe('version 1');
  });
});

describe('F4: a disk that is nearly full', () => {
  it('200 KB free, 260 KB to save: the old file is whole, and the retry works', async (test) => {
    needs(test, 'mount');
    const disk = aTinyDisk('size=768k') ?? test.skip('mount is not permitted here');
    const desk = await anOpen(aDesk(disk, 260 * KB));
    const ballast = fill(disk, 200 * KB);
    const reply = await desk.files.save('doc', aPaddedVersion(2, 260 * KB), false);
    expect(codeOf(reply)).toBe('E_DISK_FULL');
    expect(desk.version()).toBe(1);
    expect(readdirSync(disk).toSorted()).toEqual(['Board.remit', 'ballast']);

    unlinkSync(ballast);
    const retry = await desk.files.save('doc', aPaddedVersion(3, 260 * KB), false);
    expect(codeOf(retry)).toBe('done');
    expect(desk.version()).toBe(3);
  });

  it(`${STEPS} steps from no room to enough: never a torn file`, async (test) => {
    needs(test, 'mount');
    const disk = aTinyDisk('size=512k') ?? test.skip('mount is not permitted here');
    const desk = await anOpen(aDesk(disk, 100 * KB));
    const outcomes = new Set<string>();
    for (let step = 0; step < STEPS; step++) {
      const before = desk.version();
      const ballast = fill(disk, Math.round((step / STEPS) * 150 * KB));
      const reply = await desk.files.save('doc', aPaddedVersion(step + 2, 100 * KB), false);
      outcomes.add(codeOf(reply));
      expect(desk.version(), `step ${step}`).toBe(reply.kind === 'done' ? step + 2 : before);
      unlinkSync(ballast);
    }
    expect([...outcomes].toSorted()).toEqual(['E_DISK_FULL', 'done']);
  });

  it('no room for one more name (inodes): the old file is whole', async (test) => {
    needs(test, 'mount');
    const disk = aTinyDisk('size=512k,nr_inodes=3') ?? test.skip('mount is not permitted here');
    const desk = await anOpen(aDesk(disk));
    writeFileSync(join(disk, 'other'), '');
    expect(codeOf(await desk.files.save('doc', aPaddedVersion(2), false))).toBe('E_DISK_FULL');
    expect(desk.version()).toBe(1);
  });

  it('a full disk for backups does not keep a person from saving', async (test) => {
    needs(test, 'mount');
    const disk = aTinyDisk('size=64k') ?? test.skip('mount is not permitted here');
    const desk = await anOpen(aDesk());
    mkdirSync(join(desk.folder, 'docs'), { recursive: true });
    spawnSync('mount', ['--bind', disk, (mkdirSync(desk.backups), desk.backups)]);
    onTestFinished(() => void spawnSync('umount', ['-l', desk.backups]));
    fill(disk, 0);
    const reply = await desk.files.save('doc', aPaddedVersion(2), false);
    expect(reply).toMatchObject({ kind: 'done', value: { notice: expect.any(String) } });
    expect(desk.version()).toBe(2);
  });
});

describe('F6: a limit on the size of files', () => {
  it('the old file is whole, and the process told or ended', async (test) => {
    needs(test, 'prlimit');
    const desk = aDesk();
    const saver = await aSaver(desk, 50_000, ['prlimit', '--fsize=20480']);
    saver.send('save 2');
    const line = await saver.next();
    if (line !== null) expect(line).toContain('E_FILE_LIMIT');
    expect(desk.version()).toBe(1);
    saver.process.kill('SIGKILL');
  });
});

describe('F8, F9: a file, a folder or a disk that may not be written', () => {
  it('F8: a protected file is told, and Save As works', async (test) => {
    needs(test, 'chattr');
    const desk = await anOpen(aDesk());
    must(test, 'chattr', '+i', desk.path);
    onTestFinished(() => void spawnSync('chattr', ['-i', desk.path]));
    expect(codeOf(await desk.files.save('doc', aPaddedVersion(2), false))).toBe('E_DENIED');
    expect(desk.version()).toBe(1);
    const copy = join(dirname(desk.path), 'Copy.remit');
    expect(codeOf(await desk.files.saveAs('doc', aPaddedVersion(2), copy))).toBe('done');
    expect(readdirSync(dirname(desk.path)).toSorted()).toEqual(['Board.remit', 'Copy.remit']);
  });

  it('F9: a protected folder is told', async (test) => {
    needs(test, 'chattr');
    const desk = await anOpen(aDesk());
    const folder = dirname(desk.path);
    must(test, 'chattr', '+i', folder);
    onTestFinished(() => void spawnSync('chattr', ['-i', folder]));
    expect(codeOf(await desk.files.save('doc', aPaddedVersion(2), false))).toBe('E_DENIED');
    expect(desk.version()).toBe(1);
  });

  it('F9: a disk that becomes read-only is told', async (test) => {
    needs(test, 'mount');
    const disk = aTinyDisk('size=512k') ?? test.skip('mount is not permitted here');
    const desk = await anOpen(aDesk(disk));
    must(test, 'mount', '-o', 'remount,ro', disk);
    expect(codeOf(await desk.files.save('doc', aPaddedVersion(2), false))).toBe('E_READ_ONLY');
    expect(desk.version()).toBe(1);
    must(test, 'mount', '-o', 'remount,rw', disk);
    expect(codeOf(await desk.files.save('doc', aPaddedVersion(2), false))).toBe('done');
  });
});

describe('F10: the folder goes away while the map is open', () => {
  it.each(['renamed', 'removed'])('%s: told, and back again it works', async (how) => {
    const desk = await anOpen(aDesk());
    const folder = dirname(desk.path);
    if (how === 'renamed') renameSync(folder, `${folder}-2`);
    else rmSync(folder, { recursive: true });
    const reply = await desk.files.save('doc', aPaddedVersion(2), false);
    expect(codeOf(reply)).toBe('E_FOLDER_GONE');
    if (how === 'renamed') renameSync(`${folder}-2`, folder);
    else mkdirSync(folder);
    expect(codeOf(await desk.files.save('doc', aPaddedVersion(2), false))).toBe('done');
    expect(desk.version()).toBe(2);
  });

  it('unmounted: the map is written into what stands there now, or told', async (test) => {
    needs(test, 'mount', 'umount');
    const disk = aTinyDisk('size=512k') ?? test.skip('mount is not permitted here');
    const docs = join(disk, 'docs');
    const desk = await anOpen(aDesk(docs));
    must(test, 'umount', '-l', disk);
    const reply = await desk.files.save('doc', aPaddedVersion(2), false);
    expect(codeOf(reply)).toBe('E_FOLDER_GONE');
  });
});
