import type { LaneMode } from '../document/area.ts';
import type { IsoDate } from '../document/fields.ts';
import type { OutcomeKind } from '../document/outcome.ts';
import type { RedLineCategory } from '../document/redLine.ts';
import type { Mark } from './blocks.ts';

export const MODE_WORDS: Readonly<Record<LaneMode, string>> = {
  sovereign: 'Sovereign',
  coordinated: 'Coordinated',
  shared: 'Shared',
  undecided: 'Not settled',
};

export const MODE_LETTERS: Readonly<Record<LaneMode, string>> = {
  sovereign: 'S',
  coordinated: 'C',
  shared: 'H',
  undecided: '?',
};

export const CATEGORY_WORDS: Readonly<Record<RedLineCategory, string>> = {
  mission: 'Mission',
  safety: 'Safety',
  ethics: 'Ethics',
  legal: 'Legal',
  values: 'Core values',
};

/** The letters that the lane map puts on a red line's bar. */
export const CATEGORY_LETTERS: Readonly<Record<RedLineCategory, string>> = {
  mission: 'M',
  safety: 'S',
  ethics: 'E',
  legal: 'L',
  values: 'V',
};

export const OUTCOME_WORDS: Readonly<Record<OutcomeKind, string>> = {
  challenge: 'Shared challenge',
  outcome: 'Shared outcome',
  risk: 'Shared risk',
};

/** Risk appetite after the UK Orange Book, 1 to 5. */
export const APPETITE_WORDS = ['', 'Averse', 'Minimal', 'Cautious', 'Open', 'Eager'] as const;

/** "3 Cautious", or "Not said". */
export function appetiteText(appetite: number | null): string {
  return appetite === null ? 'Not said' : `${appetite} ${APPETITE_WORDS[appetite] ?? ''}`;
}

/** "1 risk", "2 risks". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "a, b and c". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "23 November 2026", which reads the same on either side of the Atlantic; '' for no date. */
export function longDate(date: IsoDate | null): string {
  if (date === null) return '';
  const [year = '', month = '', day = ''] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/** A sign in words, for whoever hears the paper instead of seeing it. */
export function markWords(mark: Mark): string {
  switch (mark.kind) {
    case 'mode':
      return MODE_WORDS[mark.mode].toLowerCase();
    case 'role':
      if (mark.role === 'owner') return mark.mode === 'shared' ? 'co-owner' : 'owner';
      if (mark.role === 'informed') return 'informed';
      return mark.mustAgree ? 'must agree' : 'consulted';
    case 'redLine':
      return `red line: ${CATEGORY_WORDS[mark.category].toLowerCase()}`;
    case 'risks':
      return counted(mark.count, 'risk');
    case 'appetite':
      return appetiteText(mark.appetite);
    case 'critical':
      return 'critical';
  }
}
