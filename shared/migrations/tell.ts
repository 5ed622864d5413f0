/** Takes one plain sentence about something that was mended. */
export type Tell = (sentence: string) => void;

const LONGEST_QUOTE = 60;

/** A text of the file inside a sentence, cut to a readable length. */
export function quote(text: string): string {
  return text.length > LONGEST_QUOTE ? `"${text.slice(0, LONGEST_QUOTE)}…"` : `"${text}"`;
}
