/** One file of the bundled typeface: a subset of its characters in one weight. */
export interface EmbeddedFont {
  /** `latin` carries nearly everything, the others fill in. */
  readonly subset: string;
  readonly weight: 400 | 600 | 700;
  /** `data:font/woff2;base64,…`. */
  readonly url: string;
  /** As in a style sheet: `U+0000-00FF,U+0131`. */
  readonly unicodeRange: string;
}

/** All of them; loaded with the first export only, so that no start pays for it. */
export async function loadFonts(): Promise<readonly EmbeddedFont[]> {
  return (await import('./fontData.ts')).EMBEDDED_FONTS;
}

/** The fonts that a text can use: the plain subset always, another where it has a character of it. */
export function fontsFor(text: string, fonts: readonly EmbeddedFont[]): EmbeddedFont[] {
  // Nearly all of a page is ASCII, which the plain subset has, and a page of a large map has five million.
  const points = new Set<number>();
  for (const [sign] of text.matchAll(/[^\0-\x7f]/gu)) points.add(sign.codePointAt(0) ?? 0);
  // What the plain subset has needs no other file, although their ranges overlap.
  const plain = rangeTest(fonts.find(({ subset }) => subset === 'latin')?.unicodeRange ?? '');
  const rest = [...points].filter((point) => !plain(point));
  return fonts.filter(
    ({ subset, unicodeRange }) => subset === 'latin' || rest.some(rangeTest(unicodeRange)),
  );
}

/** The bytes of the file. */
export function fontBytes({ url }: EmbeddedFont): Uint8Array {
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

function rangeTest(unicodeRange: string): (point: number) => boolean {
  const ranges = unicodeRange.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (point) => ranges.some(([first, last]) => point >= first && point <= last);
}
