import { eastAsianWidth } from 'get-east-asian-width';
import { arabicAdvance } from './arabicAdvance.ts';
import { FONT_RUNS } from './fontMetrics.ts';

export type TextWeight = keyof typeof FONT_RUNS;

const UNKNOWN = 0xffff;
const TABLE_END = 0x2200;
const ZERO_WIDTH = /^(?:\p{M}|\u200c|\u200d)$/u;

function tableOf(runs: (typeof FONT_RUNS)[TextWeight]): Uint16Array {
  const table = new Uint16Array(TABLE_END).fill(UNKNOWN);
  for (const [first, digits] of runs) {
    for (let i = 0; i < digits.length; i += 2) {
      const point = first + i / 2;
      if (point < TABLE_END) table[point] = digitAt(digits, i) * 36 + digitAt(digits, i + 1);
    }
  }
  return table;
}

/** A base-36 digit. The tables are made at every start: reading them as texts takes several times as long. */
function digitAt(digits: string, at: number): number {
  const unit = digits.charCodeAt(at);
  return unit <= 0x39 ? unit - 0x30 : unit - 0x57;
}

const TABLES: Readonly<Record<TextWeight, Uint16Array>> = {
  400: tableOf(FONT_RUNS[400]),
  600: tableOf(FONT_RUNS[600]),
  700: tableOf(FONT_RUNS[700]),
};

const isPicture = (point: number) =>
  (point >= 0x1f000 && point <= 0x1ffff) || (point >= 0x2300 && point < 0x2e80);

/** Whether lines may break on either side of the character, as in Chinese and Japanese. */
export function isWide(point: number): boolean {
  return eastAsianWidth(point) === 2 || (point >= 0x1f000 && point <= 0x1ffff);
}

/** Width class of a character that the bundled font lacks, in thousandths of an em; on the safe side. */
function fallbackAdvance(point: number): number {
  if (isWide(point)) return isPicture(point) ? 1300 : 1000;
  return ZERO_WIDTH.test(String.fromCodePoint(point)) ? 0 : 640;
}

/**
 * Width of a text set in one line, in thousandths of an em: whole numbers, so that the widths of its words add up
 * to it exactly.
 */
export function advanceOf(text: string, weight: TextWeight): number {
  const table = TABLES[weight];
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const known = unit < TABLE_END ? (table[unit] ?? UNKNOWN) : UNKNOWN;
    if (known !== UNKNOWN) sum += known;
    else {
      const point = text.codePointAt(i) ?? unit;
      sum += arabicAdvance(text, i) || fallbackAdvance(point);
      if (point > 0xffff) i++;
    }
  }
  return sum;
}

/**
 * Width of a text set in one line, in the unit of `size` (px).
 * Advances without kerning: a real line comes out at most a little narrower.
 */
export function measureText(text: string, size: number, weight: TextWeight): number {
  return (advanceOf(text, weight) * size) / 1000;
}
