import { addBox, type Para } from './Deck.ts';
import { PLACE, PT_PER_INCH } from './deckStyle.ts';
import type { Piece } from './flow.ts';
import { LINE, wrapArial } from './measureArial.ts';
import { slideText } from './slideText.ts';

/** A box that is taller, in inches, goes on in a second one. */
const TALLEST = 5;
/** What programs differ by in breaking lines and in their height. */
const NARROWER = 0.985;
const SLACK = 1.03;

export interface TextLook extends Omit<Para, 'text'> {
  /** In inches. */
  readonly width?: number;
  readonly left?: number;
  readonly gap?: number;
  readonly leads?: boolean;
}

/** Height in inches that paragraphs take at this width, also in inches. */
export function heightOf(paras: readonly Para[], width: number): number {
  const points = paras.reduce((sum, { text, size, isBold = false, before = 0, bullet }) => {
    const room = (width * PT_PER_INCH - (bullet?.indent ?? 0)) * NARROWER;
    return sum + before + wrapArial(slideText(text), room, size, isBold).length * size * LINE;
  }, 0);
  return (points * SLACK) / PT_PER_INCH;
}

/** A text as boxes of at most a slide's height: one, unless somebody wrote pages. */
export function textPieces(name: string, text: string, look: TextLook): Piece[] {
  const { width = PLACE.prose, left = PLACE.left, gap = 0.1, leads = false, ...para } = look;
  return partsOf(slideText(text).trim(), width * PT_PER_INCH, look).map((part, index) => {
    const paras = [{ ...para, text: part }];
    const height = heightOf(paras, width);
    return {
      height,
      before: index === 0 ? gap : 0.04,
      leads,
      paint: (slide, y) => addBox(slide, name, paras, { x: left, y, w: width, h: height }),
    };
  });
}

function partsOf(text: string, width: number, { size, isBold = false }: TextLook): string[] {
  const mostLines = Math.floor((TALLEST * PT_PER_INCH) / (size * LINE * SLACK));
  return chunkText(text, width, size, isBold, mostLines);
}

/** The text in pieces that each take at most so many lines. */
export function chunkText(
  text: string,
  width: number,
  size: number,
  isBold: boolean,
  mostLines: number,
): string[] {
  const lines = wrapArial(text, width, size, isBold);
  if (lines.length <= mostLines) return [text];
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  for (const [index, line] of lines.entries()) {
    at = text.indexOf(line, at) + line.length;
    if ((index + 1) % mostLines === 0 || index === lines.length - 1) {
      parts.push(text.slice(from, at).trim());
      from = at;
    }
  }
  return parts.filter((part) => part !== '');
}
