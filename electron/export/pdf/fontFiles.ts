import type { PrintFile } from '../../services/print/PrintPages.ts';
import { fontBytes, fontsFor, type EmbeddedFont } from '../fonts.ts';

/**
 * The fonts as files of a page to print, with the style sheet that declares them.
 *
 * @param text all that the page says, its footer included
 */
export function fontFiles(text: string, fonts: readonly EmbeddedFont[]): PrintFile[] {
  const needed = fontsFor(text, fonts);
  // Of overlapping ranges the last declaration wins: the plain subset.
  const faces = needed.toReversed().map(
    ({ subset, weight, unicodeRange }) => `@font-face {
  font-family: 'Source Sans 3';
  font-weight: ${weight};
  src: url(${subset}-${weight}.woff2) format('woff2');
  unicode-range: ${unicodeRange};
}`,
  );
  return [
    { path: 'fonts.css', mime: 'text/css; charset=utf-8', body: faces.join('\n') },
    ...needed.map((font) => ({
      path: `${font.subset}-${font.weight}.woff2`,
      mime: 'font/woff2',
      body: fontBytes(font),
    })),
  ];
}
