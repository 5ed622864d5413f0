import type { LaneMode } from '#shared/document/area.ts';
import type { Level, Role } from '#shared/document/assignment.ts';
import { foldText } from '#shared/lib/foldText.ts';

/** What a cell of a spreadsheet asks for. Without `level` a coordinator who is there keeps the level. */
export interface AskedPart {
  readonly role: Role | null;
  readonly level?: Level | null;
}

const OWNER: AskedPart = { role: 'owner', level: null };
const COORDINATOR: AskedPart = { role: 'coordinator' };
const AGREE: AskedPart = { role: 'coordinator', level: 'agree' };
const CONSULT: AskedPart = { role: 'coordinator', level: 'consult' };
const INFORMED: AskedPart = { role: 'informed', level: null };
const NONE: AskedPart = { role: null };

const WORDS: ReadonlyMap<string, AskedPart> = new Map(
  (
    [
      [OWNER, 'o owner owners owns co-owner a accountable'],
      [
        COORDINATOR,
        'c coordinator coordinate coordinates coordinated consulted consult r responsible',
      ],
      [AGREE, 'agree agrees c! c(agree)'],
      [INFORMED, 'i informed inform'],
      [NONE, '- – — . · none'],
    ] as const
  ).flatMap(([part, words]) => words.split(' ').map((word) => [word, part] as const)),
);
const PHRASES: ReadonlyMap<string, AskedPart> = new Map([
  ['must agree', AGREE],
  ['c (agree)', AGREE],
  ['coordinator (agree)', AGREE],
  ['is consulted', CONSULT],
  ['is informed', INFORMED],
  ['no part', NONE],
]);

/** Strongest first: "A/R" is the one who is accountable. */
const STRENGTH: readonly (Role | null)[] = ['owner', 'coordinator', 'informed', null];

/**
 * What one cell says, in Remit's letters and words or in those of RACI (A owner, R and C coordinator,
 * I informed); `null` when it is none of them.
 *
 * @param isOwnAlphabet the block also says O, so that its A is Remit's "must agree", not RACI's accountable
 */
export function readPart(text: string, isOwnAlphabet: boolean): AskedPart | null {
  const said = foldText(text).replaceAll(/\s+/g, ' ').trim();
  if (said === '') return NONE;
  if (said.length > 40) return null;
  if (isOwnAlphabet && said === 'a') return AGREE;
  const whole = PHRASES.get(said) ?? WORDS.get(said);
  if (whole) return whole;
  // Written together only as RACI does it: "CIO" is somebody's title.
  const parts = said === 'ar' || said === 'ra' ? [...said] : said.split(/ ?[/,+&|;] ?| /);
  if (parts.length < 2) return null;
  const read = parts.map((part) => (isOwnAlphabet && part === 'a' ? AGREE : WORDS.get(part)));
  if (!read.every((one) => one !== undefined)) return null;
  return read.toSorted((a, b) => STRENGTH.indexOf(a.role) - STRENGTH.indexOf(b.role))[0] ?? null;
}

/** Whether a block speaks in Remit's own letters. */
export function hasOwnAlphabet(table: readonly (readonly string[])[]): boolean {
  return table.some((row) => row.some((cell) => /^\s*o\s*$/i.test(cell)));
}

const MODES: ReadonlyMap<string, LaneMode> = new Map([
  ['s', 'sovereign'],
  ['sovereign', 'sovereign'],
  ['alone', 'sovereign'],
  ['c', 'coordinated'],
  ['coordinated', 'coordinated'],
  ['h', 'shared'],
  ['shared', 'shared'],
  ['u', 'undecided'],
  ['?', 'undecided'],
  ['undecided', 'undecided'],
  ['not settled', 'undecided'],
]);

/** What a cell of the lane column asks for; `null` when it is no lane mode. */
export function readMode(text: string): LaneMode | null {
  return MODES.get(foldText(text).trim()) ?? null;
}
