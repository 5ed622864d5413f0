import { PALETTES } from '#shared/drawing/palettes.ts';
import { exportText } from '#shared/export/exportText.ts';
import { measureText } from '#shared/layout/measureText.ts';
import type { PaperSize } from '#shared/ipc/exportOptions.ts';
import type { BoardPaper } from '#shared/report/boardPaper.ts';
import { dayWords } from '#shared/report/words.ts';
import { pageMeasures, type PageMeasure } from './pageMeasures.ts';

const FOOTER_MM = (8 * 25.4) / 72;
/** Between the parts of the footer. */
const FOOTER_GAP_MM = 4;
/** The most that the classification may take of the footer. */
const LEFT_SHARE = 0.34;
/** A box that is full to its last tenth of a mm may still spill onto the next page. */
const SLACK_MM = 0.5;

/** Colours of the map, paper and running footer: classification, title and version, date, page x of y. */
export function pageStyle(paper: BoardPaper, choice: PaperSize): string {
  const pages = pageMeasures(choice);
  const inks = Object.entries(PALETTES.print).map(([ink, colour]) => `--${ink}: ${colour};`);
  const sheet = (page: PageMeasure) => `block-size: ${(page.height - SLACK_MM).toFixed(2)}mm;`;
  return `:root { ${inks.join(' ')} }
${pageRule('', pages.text, paper)}
${pageRule('map', pages.map, paper)}
${pageRule('upright-map', pages.uprightMap, paper)}
${pageRule('matrix', pages.matrix, paper)}
.sheet { page: map; ${sheet(pages.map)} }
.sheet.upright { page: upright-map; ${sheet(pages.uprightMap)} }
`;
}

function pageRule(name: string, page: PageMeasure, paper: BoardPaper): string {
  const { margin } = page;
  const right = `${dayWords(paper.date)} \u00b7 Page `;
  const left = shorten(paper.classification, page.width * LEFT_SHARE);
  // The middle box stands in the middle of the page, so the outer two are of one width.
  const sideMm = Math.max(width(left), width(`${right}000 of 000`)) + FOOTER_GAP_MM;
  const centreMm = page.width - 2 * sideMm;
  const title = centre(paper, centreMm);
  const box = (mm: number) =>
    `vertical-align: top; padding-block-start: 5mm; white-space: pre; inline-size: ${mm.toFixed(2)}mm;`;
  return `@page ${name} {
  size: ${page.paper.width}mm ${page.paper.height}mm;
  margin: ${margin.top}mm ${margin.side}mm ${margin.foot}mm;
  @bottom-left { ${box(sideMm)} font-weight: 600; content: ${cssString(left)}; }
  @bottom-center { ${box(centreMm)} content: ${cssString(title)}; }
  @bottom-right { ${box(sideMm)} content: ${cssString(right)} counter(page) " of " counter(pages); }
}`;
}

/** Title and version: side by side where both fit, else the version below, so that it cuts no title. */
function centre({ title, version }: BoardPaper, mm: number): string {
  if (version.trim() === '') return shorten(title, mm);
  const short = shorten(version, 24);
  const line = `${title} \u00b7 version ${short}`;
  return shorten(line, mm) === shorten(line, Number.POSITIVE_INFINITY)
    ? shorten(line, mm)
    : `${shorten(title, mm)}\nversion ${short}`;
}

const width = (text: string) => measureText(text, FOOTER_MM, 600);

/** The footer is one line: a longer text ends in an ellipsis there, and stands whole on page 1. */
export function shorten(text: string, mm: number): string {
  const line = exportText(text).replace(/\s+/g, ' ').trim();
  if (width(line) <= mm) return line;
  const signs = [...line];
  while (signs.length > 0 && width(`${signs.join('')}…`) > mm) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** A text as a CSS string: what could end it, or the rule around it, goes as an escape. */
export function cssString(text: string): string {
  const escaped = exportText(text).replace(
    /[\\"'<>&\n\r\f{};]/g,
    (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
