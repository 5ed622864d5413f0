import { lstatSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempName } from '#electron/services/files/tempName.ts';
import { createLeader } from '#shared/document/leader.ts';
import { aVersion, aVersionText } from '../support/aMapFile.ts';
import { aDesk, codeOf, valueOf } from '../support/aDesk.ts';

describe('opening', () => {
  it('gives an opaque id, the name without its folder, and the document', async () => {
    const { files, path } = aDesk();
    writeFileSync(path, aVersionText(1));
    const opened = valueOf(await files.open(path));
    expect(opened).toEqual({
      docId: 'doc-1',
      fileName: 'Board.remit',
      document: aVersion(1),
      repairs: [],
      isDirty: false,
    });
  });

  it('tells repairs, and a repaired map is unsaved', async () => {
    const { files, path } = aDesk();
    const twice = { ...aVersion(1), leaders: [createLeader('a', 'CEO'), createLeader('a', 'CFO')] };
    writeFileSync(path, JSON.stringify(twice));
    const opened = valueOf(await files.open(path));
    expect(opened.repairs).toHaveLength(1);
    expect(opened.isDirty).toBe(true);
  });

  it('never writes: bytes, times and folder stay as they were', async () => {
    const { files, path, folder } = aDesk();
    writeFileSync(path, aVersionText(1));
    const before = lstatSync(path, { bigint: true });
    await files.open(path);
    const after = lstatSync(path, { bigint: true });
    expect([after.mtimeNs, after.ctimeNs, after.ino]).toEqual([
      before.mtimeNs,
      before.ctimeNs,
      before.ino,
    ]);
    expect(readdirSync(join(folder, 'docs'))).toEqual(['Board.remit']);
  });

  it('a sample that does not open is told by its name', () => {
    const { files } = aDesk();
    const reply = files.openText('{"format":"remit","formatVersion":99}', 'Merger');
    expect(reply).toMatchObject({
      kind: 'trouble',
      trouble: { code: 'E_TOO_NEW', message: expect.stringMatching(/^Merger /) },
    });
  });

  it('a sample opens without a file', () => {
    const { files } = aDesk();
    const opened = valueOf(files.openText(aVersionText(1), 'Sample'));
    expect(opened.fileName).toBeNull();
    expect(files.pathOf(opened.docId)).toBeNull();
  });
});

describe('a map that has no file, or that main never heard of', () => {
  it('is refused by a plain sentence: there is nothing to go back to', async () => {
    const { files } = aDesk();
    const docId = files.register();
    expect(codeOf(await files.revert(docId))).toBe('E_NEVER_SAVED');
    expect(codeOf(await files.revert('nobody'))).toBe('E_UNKNOWN_DOCUMENT');
    expect(codeOf(await files.reread(docId))).toBe('E_UNKNOWN_DOCUMENT');
    expect(codeOf(await files.save(docId, aVersion(1), false))).toBe('E_UNKNOWN_DOCUMENT');
  });

  it('a taken-over window that makes up an id writes no file, and changes nothing about the others', async () => {
    const { files, path, folder } = aDesk();
    writeFileSync(path, aVersionText(1));
    const { docId } = valueOf(await files.open(path));
    const target = join(folder, 'docs', 'Copy.remit');
    expect(codeOf(await files.saveAs('nobody', aVersion(2), target))).toBe('E_UNKNOWN_DOCUMENT');
    files.noticed('nobody', 'hash');
    files.keepMine('nobody');
    files.protect('nobody');
    files.detach('nobody');
    files.took('nobody', 'read');
    expect(files.standingOf('nobody')).toBeNull();
    expect(files.isReadOnly('nobody')).toBe(false);
    expect(files.pathOf(docId)).toBe(path);
    expect(readdirSync(join(folder, 'docs'))).toEqual(['Board.remit']);
  });

  it('“keep mine” of what nobody else changed lets nothing through', async () => {
    const { files, path } = aDesk();
    writeFileSync(path, aVersionText(1));
    const { docId } = valueOf(await files.open(path));
    files.keepMine(docId);
    writeFileSync(path, aVersionText(9));
    expect(codeOf(await files.save(docId, aVersion(2), false))).toBe('E_CHANGED_OUTSIDE');
  });
});

describe('what a killed save left behind', () => {
  it('goes at the next open; the files of others stay', async () => {
    const { files, path, folder } = aDesk();
    writeFileSync(path, aVersionText(1));
    const dead = tempName('Board.remit').replace(/\.\d+-/, '.4194301-');
    const foreignHost = dead.replace(/-[0-9a-f]{8}/, '-00000000');
    const alive = tempName('Board.remit').replace(/\.\d+-/, `.${process.ppid}-`);
    // A save of this very process, in a thread of its own, is at it now.
    const otherThread = tempName('Board.remit').replace(/(-[0-9a-f]{8})[0-9a-f]{4}/, '$10007');
    const others = [foreignHost, alive, otherThread, '.Board.remit.tmp', 'notes.tmp'];
    for (const name of [dead, ...others]) writeFileSync(join(folder, 'docs', name), 'x');
    await files.open(path);
    expect(readdirSync(join(folder, 'docs')).toSorted()).toEqual(
      ['Board.remit', ...others].toSorted(),
    );
  });
});
