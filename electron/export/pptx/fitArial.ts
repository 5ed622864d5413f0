import { LINE, wrapArial } from './measureArial.ts';

/** What a text must fit into; lengths in pt. */
export interface FitBox {
  readonly width: number;
  readonly height: number;
  readonly isBold: boolean;
  /** Size where there is room, and the smallest that may be. */
  readonly most: number;
  readonly least: number;
}

export interface FittedText {
  readonly text: string;
  readonly size: number;
}

const STEP = 0.5;

/** The largest size at which a text fits its box; cut with an ellipsis where even the smallest is too large. */
export function fitArial(text: string, box: FitBox): FittedText {
  const lines = (size: number) => wrapArial(text, box.width, size, box.isBold);
  const fits = (size: number, count: number) => count * size * LINE <= box.height + 0.01;
  for (let size = box.most; size > box.least; size -= STEP) {
    if (fits(size, lines(size).length)) return { text, size };
  }
  const all = lines(box.least);
  const most = Math.max(1, Math.floor(box.height / (box.least * LINE) + 0.01));
  if (all.length <= most) return { text, size: box.least };
  return { text: cutTo(text, all.slice(0, most)), size: box.least };
}

/** As much of the text as these first lines of it show, to the end of a word, less the room of the ellipsis. */
function cutTo(text: string, lines: readonly string[]): string {
  let end = 0;
  for (const line of lines) end = text.indexOf(line, end) + line.length;
  const kept = [...text.slice(0, end)].slice(0, -2).join('');
  const word = kept.lastIndexOf(' ');
  // One endless word is cut where it must be.
  return `${(word > kept.length / 2 ? kept.slice(0, word) : kept).trimEnd()}…`;
}
