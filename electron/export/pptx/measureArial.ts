import { measureText } from '#shared/layout/measureText.ts';
import { ARIAL_SIGNS, ARIAL_WIDTHS } from './arialWidths.ts';

/** The deck's typeface: every machine has it, or one made to its widths. */
export const FONT = 'Arial';
/** From baseline to baseline, of the size: what presentation programs take for Arial's single spacing. */
export const LINE = 1.15;
/** From the top of a line to its baseline, of the size. */
export const ASCENT = 0.905;

/** Of the fonts that set what Arial lacks, the widest; on the safe side. */
const ELSEWHERE = 1.12;

const tableOf = (widths: string) => Uint16Array.from(widths.split(' '), Number);
const TABLES = { regular: tableOf(ARIAL_WIDTHS.regular), bold: tableOf(ARIAL_WIDTHS.bold) };

function advance(sign: string, table: Uint16Array): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point >= 0x20 && point < 0x7f) return table[point - 0x20] ?? 0;
  if (point >= 0xa0 && point < 0x180) return table[point - 0xa0 + 0x5f] ?? 0;
  return ARIAL_SIGNS.get(sign) ?? measureText(sign, 1000, 400) * ELSEWHERE;
}

/** Width of a text set in one line of Arial, in the unit of `size`. */
export function measureArial(text: string, size: number, isBold: boolean): number {
  const table = isBold ? TABLES.bold : TABLES.regular;
  let sum = 0;
  for (const sign of text) sum += advance(sign, table);
  return (sum * size) / 1000;
}

/**
 * The lines that a program breaks a text into, as pieces of the text without the space at their ends. Breaks
 * at line ends and spaces, and inside a word that is wider than the line. At least one line, maybe empty.
 *
 * @param width in the unit of `size`
 */
export function wrapArial(text: string, width: number, size: number, isBold: boolean): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width, size, isBold));
}

function wrapLine(text: string, width: number, size: number, isBold: boolean): string[] {
  const table = isBold ? TABLES.bold : TABLES.regular;
  const room = (width * 1000) / size;
  const lines: string[] = [];
  let [from, to, used] = [0, 0, 0];
  const breakLine = (next: number) => {
    lines.push(text.slice(from, to).trimEnd());
    [from, to, used] = [next, next, 0];
  };
  for (const { 0: word, index } of text.matchAll(/\S+|\s+/g)) {
    const signs = [...word];
    const widths = signs.map((sign) => advance(sign, table));
    const whole = widths.reduce((sum, each) => sum + each, 0);
    const isSpace = word.trim() === '';
    if (!isSpace && used > 0 && used + whole > room) breakLine(index);
    if (isSpace || used + whole <= room) {
      used += whole;
      to = index + word.length;
      continue;
    }
    let at = index;
    for (const [place, sign] of signs.entries()) {
      if (used > 0 && used + (widths[place] ?? 0) > room) breakLine(at);
      used += widths[place] ?? 0;
      at += sign.length;
      to = at;
    }
  }
  lines.push(text.slice(from, to).trimEnd());
  return lines;
}
