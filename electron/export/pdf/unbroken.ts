/** A number and the word behind it ("3 steps", "1 March"), or a month and its year. */
const PARTED =
  /(?<![\d.,])\d{1,3} (?=\p{L})|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?=\d{4}\b)/gu;

/**
 * A text in which no line ends between a number and what it counts, nor within a date, so that nobody reads
 * "revisit on 1" and turns to the next line for the month. A column that is too narrow still breaks it.
 */
export function unbroken(text: string): string {
  return text.replace(PARTED, (parted) => `${parted.slice(0, -1)}\u00a0`);
}
