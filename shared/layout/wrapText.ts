import { displayText } from './displayText.ts';
import { advanceOf, isWide, measureText, type TextWeight } from './measureText.ts';
import type { WrappedText } from './scene.ts';

export interface TextFit {
  /** Px that a line may take. */
  readonly width: number;
  readonly maxLines: number;
  readonly size: number;
  readonly weight: TextWeight;
}

const ELLIPSIS = '\u2026';
const SPACE = 0x20;
const HYPHEN = /[-/\u2010\u2013\u2014]/;
const ATTACHED = /^(?:\p{M}|\u200d)/u;

/** A piece of text that a line may end after, with its widths in thousandths of an em. */
interface Piece {
  readonly text: string;
  readonly advance: number;
  /** Without the space at its end, which is nothing where a line ends. */
  readonly bare: number;
}

function measured(text: string, { weight }: TextFit): Piece {
  const advance = advanceOf(text, weight);
  return { text, advance, bare: text.endsWith(' ') ? advance - advanceOf(' ', weight) : advance };
}

const pxOf = (advance: number, { size }: TextFit) => (advance * size) / 1000;
const isLong = ({ bare }: Piece, fit: TextFit) => pxOf(bare, fit) > fit.width;

/** Pieces that a line may end after: words with their space, single CJK signs; also parts after - and /. */
function pieces(text: string, fit: TextFit, isHyphened: boolean): Piece[] {
  const result: Piece[] = [];
  let from = 0;
  const endAt = (end: number) => {
    if (end > from) result.push(measured(text.slice(from, end), fit));
    from = end;
  };
  for (let at = 0, next = 0; at < text.length; at = next) {
    const point = text.codePointAt(at) as number;
    next = point > 0xffff ? at + 2 : at + 1;
    const wide = isWide(point);
    if (wide) endAt(at);
    if (wide || point === SPACE || (isHyphened && HYPHEN.test(text.slice(at, next)))) endAt(next);
  }
  endAt(text.length);
  return result;
}

/** The longest start of a word that fits, at least one sign with its marks. */
function headThatFits(word: string, fit: TextFit, tail = ''): string {
  let head = '';
  for (const sign of word) {
    const isAttached = ATTACHED.test(sign);
    if (head !== '' && !isAttached) {
      if (measureText(head + sign + tail, fit.size, fit.weight) > fit.width) break;
    }
    head += sign;
  }
  return head;
}

/** A piece that is longer than a line, broken sign by sign. */
function broken(piece: Piece, fit: TextFit): Piece[] {
  const parts: Piece[] = [];
  let rest = piece;
  while (isLong(rest, fit)) {
    const head = headThatFits(rest.text, fit);
    if (head.length >= rest.text.length) break;
    parts.push(measured(head, fit));
    rest = measured(rest.text.slice(head.length), fit);
  }
  parts.push(rest);
  return parts;
}

/** Pieces no longer than a line. */
function fitting(text: string, fit: TextFit): readonly Piece[] {
  const words = pieces(text, fit, false);
  if (!words.some((word) => isLong(word, fit))) return words;
  // "go-live" stays whole where it can.
  return words
    .flatMap((word) => (isLong(word, fit) ? pieces(word.text, fit, true) : word))
    .flatMap((piece) => broken(piece, fit));
}

/** Where lines end, each before the piece of that number, and the width of the widest one. */
interface Filled {
  readonly ends: readonly number[];
  readonly widest: number;
}

function fill(parts: readonly Piece[], width: number, fit: TextFit): Filled {
  const ends: number[] = [];
  let widest = 0;
  let start = 0;
  let advance = 0;
  let bare = 0;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as Piece;
    if (at > start && pxOf(advance + part.bare, fit) > width) {
      ends.push(at);
      widest = Math.max(widest, bare);
      start = at;
      advance = 0;
    }
    bare = advance + part.bare;
    advance += part.advance;
  }
  ends.push(parts.length);
  return { ends, widest: pxOf(Math.max(widest, bare), fit) };
}

function textOf(parts: readonly Piece[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += (parts[at] as Piece).text;
  return text.trimEnd();
}

const linesOf = (parts: readonly Piece[], { ends }: Filled): string[] =>
  ends.map((end, line) => textOf(parts, ends[line - 1] ?? 0, end));

/** The same number of lines, as even as they come: "Emergency / diversion rules", no lone last word. */
function balanced(parts: readonly Piece[], whole: number, filled: Filled, fit: TextFit): Filled {
  const count = filled.ends.length;
  let low = whole / count;
  let high = fit.width;
  let best = filled;
  for (let i = 0; i < 5 && high - low > 2; i++) {
    const middle = (low + high) / 2;
    const tried = fill(parts, middle, fit);
    if (tried.ends.length === count && tried.widest <= fit.width) {
      best = tried;
      high = middle;
    } else low = middle;
  }
  return best;
}

/** The lines that may stand; what is left over goes into the last of them as far as it fits. */
function cut(parts: readonly Piece[], filled: Filled, fit: TextFit): string[] {
  const kept = linesOf(parts, filled).slice(0, fit.maxLines - 1);
  const rest = textOf(parts, filled.ends[kept.length - 1] ?? 0, parts.length);
  const last = headThatFits(rest.trimStart(), fit, ELLIPSIS);
  return [...kept, last.trimEnd() + ELLIPSIS];
}

/** What was wrapped lately. A leader stands over many sections, and an edit changes few names. */
const known = new Map<string, WrappedText>();
const MOST_KNOWN = 8_000;

/**
 * Breaks a text into at most `maxLines` lines of at most `width`, evenly filled, with an ellipsis
 * only where nothing else is left. Pure: the bundled font's widths, no browser.
 */
export function wrapText(text: string, fit: TextFit): WrappedText {
  const key = `${fit.width} ${fit.maxLines} ${fit.size} ${fit.weight} ${text}`;
  let wrapped = known.get(key);
  if (wrapped === undefined) {
    wrapped = wrap(text, fit);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, wrapped);
  }
  return wrapped;
}

function wrap(text: string, fit: TextFit): WrappedText {
  const full = displayText(text);
  if (full === '') return { full, lines: [], isCut: false };
  const whole = measureText(full, fit.size, fit.weight);
  if (whole <= fit.width) return { full, lines: [full], isCut: false };
  const parts = fitting(full, fit);
  const filled = fill(parts, fit.width, fit);
  if (filled.ends.length > fit.maxLines)
    return { full, lines: cut(parts, filled, fit), isCut: true };
  return { full, lines: linesOf(parts, balanced(parts, whole, filled, fit)), isCut: false };
}
