/**
 * Widths of Arabic letters in thousandths of an em, which the bundled font lacks: where the next letter joins on,
 * and where none does. They are those of DejaVu Sans, one of the wider faces that systems fall back on: one width
 * for all of them would be too much for the many narrow ones, and break lines that have room.
 */
const WIDTHS: readonly (readonly [letters: string, joined: number, atEnd: number])[] = [
  ['اأإآٱ', 304, 304],
  ['بتثپٹ', 301, 981],
  ['يىیئ', 301, 833],
  ['نں', 301, 761],
  ['ل', 331, 757],
  ['جحخچ', 645, 645],
  ['دذڈ', 524, 524],
  ['رزژڑ', 551, 551],
  ['وؤ', 516, 516],
  ['سش', 892, 1274],
  ['صض', 867, 1225],
  ['طظ', 820, 949],
  ['عغ', 596, 596],
  ['فڤ', 505, 1036],
  ['ق', 505, 833],
  ['ك', 552, 842],
  ['کگ', 552, 895],
  ['م', 578, 665],
  ['هةہ', 536, 536],
  ['ء', 470, 470],
  ['ـ', 293, 293],
  ['،؛', 337, 337],
  ['٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', 537, 537],
];

const FIRST = 0x600;
const LAST = 0x6ff;
const JOINED = new Uint16Array(LAST - FIRST + 1);
const AT_END = new Uint16Array(LAST - FIRST + 1);
for (const [letters, joined, atEnd] of WIDTHS) {
  for (const letter of letters) {
    JOINED[letter.charCodeAt(0) - FIRST] = joined;
    AT_END[letter.charCodeAt(0) - FIRST] = atEnd;
  }
}

const MARK = /\p{M}/u;
/** Letters, the stretch between two, and what only joins; a hamza alone joins nothing. */
const JOINS = /(?!ء)[\p{L}\u200d]/u;

/**
 * Width of the Arabic letter at a place of a text, in thousandths of an em. What follows a space or the end never
 * joins, so that the widths of words add up to that of the text.
 *
 * @returns 0 for what is no letter, figure or comma of the Arabic block, or one that is not known
 */
export function arabicAdvance(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < FIRST || unit > LAST) return 0;
  const width = JOINED[unit - FIRST] as number;
  if (width === AT_END[unit - FIRST]) return width;
  let next = at + 1;
  while (MARK.test(text.charAt(next))) next++;
  return JOINS.test(text.charAt(next)) ? width : (AT_END[unit - FIRST] as number);
}
