import type { LaneMode } from '../document/area.ts';
import type { OutcomeKind } from '../document/outcome.ts';
import type { RedLineCategory } from '../document/redLine.ts';

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

export const OUTCOME_WORDS: Readonly<Record<OutcomeKind, string>> = {
  challenge: 'Shared challenge',
  outcome: 'Shared outcome',
  risk: 'Shared risk',
};

/** Risk appetite after the UK Orange Book, 1 to 5. */
export const APPETITE_WORDS = ['', 'Averse', 'Minimal', 'Cautious', 'Open', 'Eager'] as const;

/** "3 Cautious", or a dash when nothing is said. */
export function appetiteText(appetite: number | null): string {
  return appetite === null ? '–' : `${appetite} ${APPETITE_WORDS[appetite] ?? ''}`;
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
