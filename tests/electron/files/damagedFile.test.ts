import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups } from '#electron/services/files/backups.ts';
import { MapFiles } from '#electron/services/files/MapFiles.ts';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import type { FileReply, FileTrouble } from '#shared/ipc/channels.ts';
import { aFolder } from '../support/aFolder.ts';
import { aVersion, aVersionText, versionIn } from '../support/aMapFile.ts';

/** Noon on a day in February, where the person is. */
const NOW = new Date(2026, 1, 1, 12, 0);

/** A map that was saved three times: versions 1 and 2 are kept, the file says 3. */
async function aSavedMap() {
  const folder = aFolder();
  const backups = join(folder, 'data', 'backups');
  mkdirSync(join(folder, 'docs'));
  const path = join(folder, 'docs', 'Board.remit');
  let id = 0;
  const aDesk = () =>
    new MapFiles({ fs: nodeFileSystem, backups, now: () => NOW, newId: () => `id-${++id}` });
  writeFileSync(path, aVersionText(1));
  const before = aDesk();
  const { docId } = valueOf(await before.open(path));
  for (const version of [2, 3]) {
    utimesSync(path, NOW, new Date(2026, 0, 31, 9, version - 1));
    valueOf(await before.save(docId, aVersion(version), false));
  }
  const files = aDesk();
  const versions = () => listBackups(nodeFileSystem, backups, path);
  return { folder, backups, path, files, versions };
}

function valueOf<T>(reply: FileReply<T>): T {
  if (reply.kind !== 'done') throw new Error(JSON.stringify(reply));
  return reply.value;
}

function troubleOf(reply: FileReply<unknown>): FileTrouble {
  if (reply.kind !== 'trouble') throw new Error(reply.kind);
  return reply.trouble;
}

const on = (path: string) => versionIn(readFileSync(path, 'utf8'));
const purposeOf = (reply: Parameters<typeof valueOf>[0]) =>
  (valueOf(reply) as { document: { purpose: string } }).document.purpose;

/** Opens what is damaged there, and takes what is offered for it. */
async function recovered({
  files,
  path,
}: Pick<Awaited<ReturnType<typeof aSavedMap>>, 'files' | 'path'>) {
  const { offerId = 'none' } = troubleOf(await files.open(path));
  return files.openOffered(offerId);
}

describe('F11: a map whose file is damaged, and of which versions are kept', () => {
  it('cut at every length: the newest good version is offered, and not a byte of the file changes', async () => {
    const { files, path } = await aSavedMap();
    const whole = readFileSync(path);
    // Without its last newline it is whole.
    for (let length = 0; length < whole.length - 1; length++) {
      const cut = whole.subarray(0, length);
      writeFileSync(path, cut);
      const { code, message, offerId = '' } = troubleOf(await files.open(path));
      expect([length, code]).toEqual([length, length === 0 ? 'E_EMPTY' : 'E_DAMAGED']);
      expect(message).toBe(
        `Board.remit is ${length === 0 ? 'empty' : 'damaged'} and was left as it is: open the last good version that Remit keeps of it, saved yesterday, 09:02.`,
      );
      if (length % 100 === 0) expect(purposeOf(await files.openOffered(offerId))).toBe('version 2');
      expect(readFileSync(path).equals(cut)).toBe(true);
    }
  });

  it('the version opens as the unsaved state of that file, and says what becomes of what lies there', async () => {
    const desk = await aSavedMap();
    truncateSync(desk.path, 90);
    const opened = valueOf(await recovered(desk));
    expect(opened).toEqual({
      docId: expect.any(String),
      fileName: 'Board.remit',
      document: { ...aVersion(2), updatedAt: NOW.toISOString() },
      repairs: [],
      isDirty: true,
      notice:
        'This is Board.remit as saved yesterday, 09:02: the damaged file stays as it is until you save, and is then kept among the earlier versions.',
    });
    expect(desk.files.pathOf(opened.docId)).toBe(desk.path);
  });

  it('saving replaces it and keeps the damaged bytes; the map opens again', async () => {
    const desk = await aSavedMap();
    truncateSync(desk.path, 90);
    const damaged = readFileSync(desk.path, 'utf8');
    const { docId, document } = valueOf(await recovered(desk));
    valueOf(await desk.files.save(docId, document, false));
    expect(purposeOf(await desk.files.open(desk.path))).toBe('version 2');
    const kept = (await desk.versions()).map((file) => readFileSync(file, 'utf8'));
    expect(kept.at(-1)).toBe(damaged);
  });

  it('saving is refused while the damaged bytes cannot be kept; Save As works', async () => {
    const desk = await aSavedMap();
    truncateSync(desk.path, 90);
    const { docId, document } = valueOf(await recovered(desk));
    rmSync(desk.backups, { recursive: true });
    writeFileSync(desk.backups, 'a file where the folder should be');
    expect(troubleOf(await desk.files.save(docId, document, false)).code).toBe('E_NO_BACKUP');
    expect(readFileSync(desk.path)).toHaveLength(90);
    const copy = join(dirname(desk.path), 'Copy.remit');
    valueOf(await desk.files.saveAs(docId, document, copy));
    expect(on(copy)).toBe('2');
    expect(readFileSync(desk.path)).toHaveLength(90);
  });

  it('a version that is damaged itself is passed over for the next older one, whichever way it shows', async () => {
    const desk = await aSavedMap();
    truncateSync(desk.path, 90);
    const [oldest = '', newest = ''] = await desk.versions();
    const sound = readFileSync(newest, 'utf8');
    for (const harmed of [
      '',
      sound.slice(0, 200),
      // It opens, and does not say what was kept.
      sound.replace('version 2', 'version 8'),
    ]) {
      writeFileSync(newest, harmed);
      expect(purposeOf(await recovered(desk))).toBe('version 1');
    }
    appendFileSync(oldest, '}');
    expect(troubleOf(await desk.files.open(desk.path))).toEqual({
      code: 'E_DAMAGED',
      message: expect.stringMatching(
        /^Board\.remit is damaged .+: open an earlier copy of the file\.$/,
      ),
    });
  });

  it('a version that an earlier Remit kept, whose name does not say when it was saved, is offered without a moment', async () => {
    const desk = await aSavedMap();
    truncateSync(desk.path, 90);
    for (const file of await desk.versions()) {
      renameSync(file, file.replace(/-\d+\.remit$/, '.remit'));
    }
    const { message, offerId = '' } = troubleOf(await desk.files.open(desk.path));
    const { notice, document } = valueOf(await desk.files.openOffered(offerId));
    expect([message, document.purpose, notice]).toEqual([
      'Board.remit is damaged and was left as it is: open the last good version that Remit keeps of it.',
      'version 2',
      'This is Board.remit in an earlier version: the damaged file stays as it is until you save, and is then kept among the earlier versions.',
    ]);
  });

  it('F18: by clocks that jump and go back, the newest version is the one that was kept last', async () => {
    const { backups, path } = await aSavedMap();
    const clocks = [
      Date.UTC(2099, 11, 31),
      Date.UTC(2026, 0, 1),
      Date.UTC(1970, 0, 1),
      -86_400_000,
      Date.UTC(2026, 9, 25, 0, 59),
    ];
    let now = new Date(0);
    let id = 0;
    const files = new MapFiles({
      fs: nodeFileSystem,
      backups,
      now: () => now,
      newId: () => `by-${++id}`,
    });
    const { docId } = valueOf(await files.open(path));
    for (let version = 4; version <= 30; version++) {
      now = new Date(clocks[version % clocks.length] ?? 0);
      utimesSync(path, now, now);
      valueOf(await files.save(docId, aVersion(version), false));
      const whole = readFileSync(path);
      truncateSync(path, 90);
      expect(purposeOf(await recovered({ files, path }))).toBe(`version ${version - 1}`);
      writeFileSync(path, whole);
    }
    const { docId: again } = valueOf(await files.open(path));
    const [newest] = await files.versionsOf(again);
    expect(purposeOf(await files.openVersion(again, newest?.versionId ?? ''))).toBe('version 29');
  });

  it('its versions are found through a link, and those of another file of that name are not', async () => {
    const { files, path, folder } = await aSavedMap();
    truncateSync(path, 90);
    const link = join(folder, 'link.remit');
    symlinkSync(path, link);
    expect(purposeOf(await recovered({ files, path: link }))).toBe('version 2');
    const other = join(folder, basename(path));
    writeFileSync(other, aVersionText(7).slice(0, 90));
    expect(troubleOf(await files.open(other)).offerId).toBeUndefined();
  });

  it.each([
    ['a newer map', '{"format":"remit","formatVersion":99}', 'E_TOO_NEW'],
    ['another kind of file', '[1]', 'E_NOT_OURS'],
  ])('%s in its place is not damaged: nothing is offered', async (_what, text, code) => {
    const { files, path } = await aSavedMap();
    writeFileSync(path, text);
    const told = troubleOf(await files.open(path));
    expect([told.code, told.offerId]).toEqual([code, undefined]);
  });

  it('a file that is whole again when the offer is taken is opened itself', async () => {
    const { files, path } = await aSavedMap();
    const whole = readFileSync(path);
    truncateSync(path, 90);
    const { offerId = '' } = troubleOf(await files.open(path));
    writeFileSync(path, whole);
    const opened = valueOf(await files.openOffered(offerId));
    expect(opened).toMatchObject({ document: { purpose: 'version 3' }, isDirty: false });
  });

  it('what somebody else puts there meanwhile is asked about before it is replaced', async () => {
    const newer = '{"format":"remit","formatVersion":99}';
    const after = async (puts: 'beforeItIsTaken' | 'afterwards', text: string) => {
      const desk = await aSavedMap();
      truncateSync(desk.path, 90);
      const { offerId = 'none' } = troubleOf(await desk.files.open(desk.path));
      const put = () => {
        writeFileSync(`${desk.path}.new`, text);
        renameSync(`${desk.path}.new`, desk.path);
      };
      if (puts === 'beforeItIsTaken') put();
      const { docId, document } = valueOf(await desk.files.openOffered(offerId));
      if (puts === 'afterwards') put();
      const { code } = troubleOf(await desk.files.save(docId, document, false));
      return [code, readFileSync(desk.path, 'utf8') === text];
    };
    expect([
      await after('afterwards', aVersionText(9)),
      await after('afterwards', newer),
      // It is not what was said to be damaged.
      await after('beforeItIsTaken', newer),
    ]).toEqual(Array.from({ length: 3 }, () => ['E_CHANGED_OUTSIDE', true]));
  });

  it('an offer that was never made, or whose version is gone, opens nothing', async () => {
    const desk = await aSavedMap();
    expect(troubleOf(await desk.files.openOffered('/etc/passwd')).code).toBe('E_MISSING');
    expect(desk.files.offeredFor('/etc/passwd')).toBeNull();
    truncateSync(desk.path, 90);
    const { offerId = '' } = troubleOf(await desk.files.open(desk.path));
    await desk.files.clearVersions();
    expect(troubleOf(await desk.files.openOffered(offerId)).code).toBe('E_MISSING');
  });
});
