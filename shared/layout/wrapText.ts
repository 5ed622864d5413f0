import { displayText } from './displayText.ts';
import { isWide, measureText, type TextWeight } from './measureText.ts';
import type { WrappedText } from './scene.ts';

export interface TextFit {
  /** Px that a line may take. */
  readonly width: number;
  readonly maxLines: number;
  readonly size: number;
  readonly weight: TextWeight;
}

const ELLIPSIS = '\u2026';
const HYPHEN = /[-/\u2010\u2013\u2014]/;
const ATTACHED = /^(?:\p{M}|\u200d)/u;

/** Pieces that a line may end after: words with their space, single CJK signs; also parts after - and /. */
function pieces(text: string, isHyphened: boolean): string[] {
  const result: string[] = [];
  let piece = '';
  for (const sign of text) {
    const wide = isWide(sign.codePointAt(0) ?? 0);
    if (wide && piece !== '' && !ATTACHED.test(sign)) {
      result.push(piece);
      piece = '';
    }
    piece += sign;
    const breaks = sign === ' ' || (isHyphened && HYPHEN.test(sign));
    if (breaks || wide) {
      result.push(piece);
      piece = '';
    }
  }
  if (piece !== '') result.push(piece);
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

/** Breaks what is longer than a line, sign by sign. */
function fitting(text: string, fit: TextFit): string[] {
  const isLong = (piece: string) => measureText(piece.trimEnd(), fit.size, fit.weight) > fit.width;
  // "go-live" stays whole where it can.
  const words = pieces(text, false).flatMap((piece) =>
    isLong(piece) ? pieces(piece, true) : piece,
  );
  return words.flatMap((piece) => {
    const parts: string[] = [];
    let rest = piece;
    while (isLong(rest)) {
      const head = headThatFits(rest, fit);
      if (head.length >= rest.length) break;
      parts.push(head);
      rest = rest.slice(head.length);
    }
    parts.push(rest);
    return parts;
  });
}

function fill(parts: readonly string[], width: number, fit: TextFit): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    const longer = line + part;
    if (line !== '' && measureText(longer.trimEnd(), fit.size, fit.weight) > width) {
      lines.push(line.trimEnd());
      line = part;
    } else line = longer;
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines;
}

/** The same number of lines, as even as they come: "Emergency / diversion rules", no lone last word. */
function balanced(parts: readonly string[], lines: readonly string[], fit: TextFit): string[] {
  const whole = measureText(parts.join('').trimEnd(), fit.size, fit.weight);
  let low = whole / lines.length;
  let high = fit.width;
  let best = [...lines];
  for (let i = 0; i < 5 && high - low > 2; i++) {
    const middle = (low + high) / 2;
    const tried = fill(parts, middle, fit);
    const isHeld = tried.every((line) => measureText(line, fit.size, fit.weight) <= fit.width);
    if (tried.length === lines.length && isHeld) {
      best = tried;
      high = middle;
    } else low = middle;
  }
  return best;
}

function cut(lines: readonly string[], parts: readonly string[], fit: TextFit): string[] {
  const kept = lines.slice(0, fit.maxLines - 1);
  const used = kept.join('').replaceAll(' ', '').length;
  // What is left over goes into the last line as far as it fits: found by counting visible signs.
  const rest = parts.join('');
  let at = 0;
  for (let seen = 0; seen < used; at++) if (rest[at] !== ' ') seen++;
  const last = headThatFits(rest.slice(at).trimStart(), fit, ELLIPSIS);
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
  if (measureText(full, fit.size, fit.weight) <= fit.width) {
    return { full, lines: [full], isCut: false };
  }
  const parts = fitting(full, fit);
  const lines = fill(parts, fit.width, fit);
  if (lines.length > fit.maxLines) return { full, lines: cut(lines, parts, fit), isCut: true };
  return { full, lines: balanced(parts, lines, fit), isCut: false };
}
