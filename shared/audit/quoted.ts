/** More of a statement than this makes a sentence unreadable. */
const LONGEST = 80;

/** A statement inside a sentence: in quotation marks, on one line, cut at a word where it is long. */
export function quoted(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST) return `“${words}”`;
  const start = words.slice(0, LONGEST);
  // A word that just fits stays.
  const atWord = words.slice(0, LONGEST + 1).lastIndexOf(' ');
  // Never half of a surrogate pair.
  const cut = atWord > 0 ? start.slice(0, atWord) : start.replace(/[\uD800-\uDBFF]$/, '');
  return `“${cut.replace(/[.,;:]$/, '')} …”`;
}
