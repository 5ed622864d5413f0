import { foldText } from '#shared/lib/foldText.ts';

/** Whether every letter of the query comes in the text, in order; how many words begin with one. */
function lettersInOrder(text: string, query: string): number | null {
  let at = 0;
  let starts = 0;
  for (const letter of query) {
    const found = text.indexOf(letter, at);
    if (found < 0) return null;
    if (found === 0 || text[found - 1] === ' ') starts += 1;
    at = found + 1;
  }
  return starts;
}

/**
 * How well a label answers a query: the higher the better, `null` when not at all. Whole beginnings
 * before beginnings of words, before words anywhere, before further words, before initials.
 */
export function rank(
  query: string,
  label: string,
  keywords: readonly string[] = [],
): number | null {
  const asked = foldText(query).trim();
  if (asked === '') return 0;
  const text = foldText(label);
  if (text.startsWith(asked)) return 100;
  if (text.includes(` ${asked}`)) return 80;
  const words = asked.split(/\s+/);
  if (words.every((word) => text.includes(word))) return 60;
  const further = `${text} ${foldText(keywords.join(' '))}`;
  if (words.every((word) => further.includes(word))) return 40;
  const starts = asked.length > 1 ? lettersInOrder(text, asked.replace(/\s+/g, '')) : null;
  // Letters scattered anywhere would answer everything: at least half of them must begin a word.
  return starts !== null && starts * 2 >= asked.length ? 20 : null;
}

/** The items that answer, best first, equals in the order given; at most `limit`. */
export function ranked<T>(
  items: readonly T[],
  query: string,
  wordsOf: (item: T) => { readonly label: string; readonly keywords?: readonly string[] },
  limit: number,
): readonly T[] {
  const scored = items.flatMap((item) => {
    const { label, keywords } = wordsOf(item);
    const score = rank(query, label, keywords);
    return score === null ? [] : [{ item, score }];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ item }) => item);
}
