import type { PrintFile } from '../../services/print/PrintPages.ts';
import { fontBytes, fontsFor, type EmbeddedFont } from '../fonts.ts';
import { html } from './html.ts';
import base from './printBase.css?raw';

/** What a page has of its looks: one style sheet, and the fonts that this names. */
export const SHEET_LINK = html`<link rel="stylesheet" href="page.css" />`;

/**
 * A page to print with its one style sheet and its fonts: what a page asks for, it asks for at once.
 *
 * @param page holds `SHEET_LINK` and asks for nothing else
 * @param style what is made for this page: paper, colours, the footer with its texts
 * @param sheet what is the same for every page of its kind
 */
export function pageFiles(
  page: string,
  style: string,
  sheet: string,
  fonts: readonly EmbeddedFont[],
): PrintFile[] {
  // The footer says what the page itself may not.
  const needed = fontsFor(page + style, fonts);
  return [
    {
      path: 'index.html',
      mime: 'text/html; charset=utf-8',
      body: page.replace(SHEET_LINK.text, (link) => needed.map(preload).join('') + link),
    },
    {
      path: 'page.css',
      mime: 'text/css; charset=utf-8',
      body: [...facesOf(needed), style, base, sheet].join('\n'),
    },
    ...needed.map((font) => ({
      path: fileOf(font),
      mime: 'font/woff2',
      body: fontBytes(font),
    })),
  ];
}

/** Asked for together with the style sheet, which would else ask for it once it has come. */
const preload = (font: EmbeddedFont) =>
  html`<link rel="preload" as="font" type="font/woff2" href="${fileOf(font)}" crossorigin />`.text;

/** Of overlapping ranges the last declaration wins: the plain subset. */
function facesOf(fonts: readonly EmbeddedFont[]): string[] {
  return fonts.toReversed().map(
    (font) => `@font-face {
  font-family: 'Source Sans 3';
  font-weight: ${font.weight};
  src: url(${fileOf(font)}) format('woff2');
  unicode-range: ${font.unicodeRange};
}`,
  );
}

const fileOf = ({ subset, weight }: EmbeddedFont) => `${subset}-${weight}.woff2`;
