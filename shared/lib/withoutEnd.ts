/**
 * The text without the signs at its end that are among these. `/[…]+$/` would do, but tries again from every
 * one of a long run of them that is not at the end: time in the square of the text.
 */
export function withoutEnd(text: string, signs: ReadonlySet<string>): string {
  let end = text.length;
  while (end > 0 && signs.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
