import { eastAsianWidth } from 'get-east-asian-width';

const SIGNS = new Intl.Segmenter('en', { granularity: 'grapheme' });
const PLAIN = /^[ -~]*$/;
/** Marks, joiners and the like stand on the sign before them. */
const NO_WIDTH = /[\p{M}\p{Cf}]/u;
/** Asks for the picture instead of the letter. */
const AS_EMOJI = '\ufe0f';

/** Columns that a text takes in a terminal: two for a wide sign, none for a mark that stands on another. */
export function columnsOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of SIGNS.segment(text)) columns += ofSign(segment);
  return columns;
}

function ofSign(sign: string): number {
  if (eastAsianWidth(sign.codePointAt(0) ?? 0) === 2 || sign.includes(AS_EMOJI)) return 2;
  // Letters that are read as one sign, as in Hindi, have a cell each.
  return [...sign].filter((one) => !NO_WIDTH.test(one)).length;
}
