// Bidi controls reorder what one reads, zero-width ones hide inside a title: both would let one name
// pass for another. The joiners U+200C/D stay: Persian, Indic scripts and emoji need them.
const HIDDEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const named = (sign: string) =>
  `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** A text with its invisible direction marks and zero-width signs spelled out, so that nothing reads other than it is. */
export function spellHidden(text: string): string {
  return text.replace(HIDDEN, named);
}
