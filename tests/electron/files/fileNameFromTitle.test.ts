import { threadId } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFromTitle } from '#electron/services/files/fileNameFromTitle.ts';
import { ownerOfTemp, tempName } from '#electron/services/files/tempName.ts';

describe('T14: a title becomes a file name', () => {
  it.each([
    ['Board 2026', 'Board 2026'],
    ['  Board\t\n2026. ', 'Board 2026'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['..', 'Untitled map'],
    ['...hidden', 'hidden'],
    ['a:b', 'a-b'],
    ['C:\\Windows\\x', 'C--Windows-x'],
    ['CON', '_CON'],
    ['con.txt', '_con.txt'],
    ['LPT1', '_LPT1'],
    ['Console', 'Console'],
    ['Q1/Q2?*|"<>', 'Q1-Q2------'],
    ['///', 'Untitled map'],
    ['', 'Untitled map'],
    ['Board \u202Etimer.exe', 'Board timer.exe'],
    ['Bo\u200Bard', 'Board'],
    ['e\u0301tat', '\u00e9tat'],
    ['x\0y', 'xy'],
    ['Vorstand München 会社', 'Vorstand München 会社'],
  ])('%j -> %j', (title, name) => expect(fileNameFromTitle(title)).toBe(name));

  it('any title: at most 120 bytes, no separators, never empty, nothing cut in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
        const name = fileNameFromTitle(title);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(121);
        expect(name).toMatch(/^[^/\\:*?"<>|\0]+$/);
        expect(name).not.toMatch(/^[ .]|[ .]$/);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });

  it('a name of 300 bytes still leaves room for a temporary name', () => {
    const temp = tempName(`${'ü'.repeat(150)}.remit`);
    expect(Buffer.byteLength(temp)).toBeLessThan(200);
    expect(ownerOfTemp(temp)).toEqual({ pid: process.pid, thread: threadId });
    expect(ownerOfTemp('.Board.remit.123-short.tmp')).toBeNull();
  });
});
