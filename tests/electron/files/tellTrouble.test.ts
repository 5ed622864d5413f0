import { describe, expect, it } from 'vitest';
import { FileProblem, PROBLEM_CODES } from '#electron/services/files/FileProblem.ts';
import { tellTrouble, type Doing } from '#electron/services/files/tellTrouble.ts';
import { systemCode, toProblem } from '#electron/services/files/toProblem.ts';
import { tellUnreadable } from '#electron/services/files/watch/tellUnreadable.ts';

const DOINGS: readonly Doing[] = ['open', 'save', 'export', 'write'];
/** What happened; what to do next. */
const HAPPENED = /was not|was written|was changed|has not been|is no longer|no longer known/;
const NEXT =
  /try again|open it from|open an earlier|open a copy|drop a file|free some space|save again|use Save As|use Undo|choose another/;
const NAMELESS = new Set(['E_UNKNOWN_DOCUMENT']);

it('what a file that others changed has become is said for every code, also one that is not foreseen', () => {
  const codes = ['E_TOO_NEW', 'E_DAMAGED', 'E_EMPTY', 'E_NOT_OURS', 'E_TOO_LARGE', 'E_DENIED'];
  const said = codes.map((code) => tellUnreadable({ code, message: '' }, 'Board.remit').message);
  expect(new Set(said).size).toBe(codes.length);
  for (const message of said)
    expect(message).toMatch(/^Board\.remit was (?:saved|changed) .+; your map is still here .+\.$/);
});

it.each([null, 'ENOENT', { code: 5 }, new Error('no code')])(
  'of %o nothing is known but that the disk reported trouble',
  (cause) => {
    expect([systemCode(cause), toProblem(cause).code]).toEqual(['', 'E_DISK_TROUBLE']);
  },
);

describe('trouble is told in one sentence', () => {
  const all = PROBLEM_CODES.flatMap((code) => DOINGS.map((doing) => [code, doing] as const));

  it.each(all)('%s while the person wants to %s', (code, doing) => {
    const trouble = tellTrouble(new FileProblem(code), doing, 'Board.remit');
    expect(trouble.code).toBe(code);
    expect(trouble.message).toMatch(HAPPENED);
    expect(trouble.message).toMatch(NEXT);
    if (!NAMELESS.has(code)) expect(trouble.message.startsWith('Board.remit ')).toBe(true);
    expect(trouble.message.match(/[.!?](?:\s|$)/g)).toHaveLength(1);
    expect(trouble.message).not.toMatch(/error|E_|undefined|errno|\bnull\b/i);
  });

  it.each([
    ['ENOSPC', 'E_DISK_FULL'],
    ['EDQUOT', 'E_DISK_FULL'],
    ['EACCES', 'E_DENIED'],
    ['EPERM', 'E_DENIED'],
    ['EROFS', 'E_READ_ONLY'],
    ['EBUSY', 'E_BUSY'],
    ['EMFILE', 'E_TOO_MANY_OPEN'],
    ['ENFILE', 'E_TOO_MANY_OPEN'],
    ['EFBIG', 'E_FILE_LIMIT'],
    ['ENAMETOOLONG', 'E_NAME_TOO_LONG'],
    ['ENOENT', 'E_MISSING'],
    ['ELOOP', 'E_LINK_BROKEN'],
    ['EIO', 'E_DISK_TROUBLE'],
    ['EXDEV', 'E_DISK_TROUBLE'],
    ['ENEVERHEARD', 'E_DISK_TROUBLE'],
  ])('the system says %s, we say %s', (system, ours) => {
    expect(toProblem(Object.assign(new Error(), { code: system })).code).toBe(ours);
  });
});
