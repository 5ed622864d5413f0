/**
 * A text that says something rather than recites it: of a longer one the beginning, and an ellipsis.
 *
 * @param most letters (code points) that it has then, the ellipsis among them
 */
export function shortened(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  return `${letters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
