import { LAMP_WORDS } from '../audit/lampWords.ts';
import type { OutcomeKind } from '../document/outcome.ts';
import type { RedLineCategory } from '../document/redLine.ts';
import { counted } from '../lib/sentence.ts';
import { APPETITE_SCALE, CATEGORY_NAMES, MODE_NAMES } from '../model/partWords.ts';
import type { Mark } from './blocks.ts';
import { WITHHELD, type Redaction } from './redact.ts';

export { SEVERITY_WORDS } from '../audit/rule.ts';
export { dayWords } from '../lib/dayWords.ts';

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

/** "3 Cautious", "Not said", or that it is withheld: a redacted map does not tell whether it was said. */
export function appetiteText(appetite: number | null, redaction: Redaction = 'none'): string {
  if (redaction === 'all') return WITHHELD;
  return appetite === null ? 'Not said' : `${appetite} ${APPETITE_SCALE[appetite - 1] ?? ''}`;
}

/** A sign in words, for whoever hears the paper instead of seeing it. */
export function markWords(mark: Mark): string {
  switch (mark.kind) {
    case 'mode':
      return MODE_NAMES[mark.mode].toLowerCase();
    case 'role':
      if (mark.role === 'owner') return mark.mode === 'shared' ? 'co-owner' : 'owner';
      if (mark.role === 'informed') return 'informed';
      return mark.mustAgree ? 'must agree' : 'consulted';
    case 'redLine':
      return `red line: ${CATEGORY_NAMES[mark.category].toLowerCase()}`;
    case 'risks':
      return counted(mark.count, 'risk');
    case 'appetite':
      return appetiteText(mark.appetite);
    case 'critical':
      return 'critical';
    case 'lamp':
      return mark.status === 'note' ? 'note' : LAMP_WORDS[mark.status].toLowerCase();
  }
}
