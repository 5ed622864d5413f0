import { foldText } from './foldText.ts';

export interface Match {
  readonly start: number;
  /** Exclusive; both in UTF-16 code units of the text as written. */
  readonly end: number;
}

/**
 * Where the folded word first stands in a text, in places of the text as it is written (folding can
 * lengthen and shorten it). Null when it does not. Meant for short texts: those on screen.
 */
export function foldedMatch(text: string, word: string): Match | null {
  if (word === '') return null;
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = foldText(letter);
    for (let index = 0; index < plain.length; index += 1) places.push(at);
    folded += plain;
    at += letter.length;
  }
  const found = folded.indexOf(word);
  if (found < 0) return null;
  const last = places[found + word.length - 1] ?? 0;
  const next = places.slice(found + word.length).find((place) => place > last);
  return { start: places[found] ?? 0, end: next ?? at };
}
