/** "1 risk", "2 risks". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "a, b and c". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The words with a capital at the start, as a sentence begins. */
export function capitalised(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}

const FIRST = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

/** "first", "second", in figures from the seventh on ("21st"); counted from 1. */
export function ordinal(place: number): string {
  return FIRST[place - 1] ?? `${place}${SUFFIXES[ordinals.select(place)] ?? 'th'}`;
}
