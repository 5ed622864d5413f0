import { foldedMatch } from '#shared/lib/foldedMatch.ts';
import { foldText } from '#shared/lib/foldText.ts';

export interface Excerpt {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Letters of context on each side of the match. */
const CONTEXT = 60;
/** Where a match further in is not looked for: mapping folded places costs a step a letter. */
const LOOKED_AT = 4_000;

/** The part of a text around the first word of the query. */
export function excerpt(text: string, query: string): Excerpt {
  const [word = ''] = foldText(query).split(/\s+/).filter(Boolean);
  const match = foldedMatch(text.slice(0, LOOKED_AT), word);
  if (!match) return { before: text.slice(0, 2 * CONTEXT), match: '', after: '' };
  const start = Math.max(0, match.start - CONTEXT);
  const end = Math.min(text.length, match.end + CONTEXT);
  return {
    before: `${start > 0 ? '…' : ''}${text.slice(start, match.start)}`,
    match: text.slice(match.start, match.end),
    after: `${text.slice(match.end, end)}${end < text.length ? '…' : ''}`,
  };
}
