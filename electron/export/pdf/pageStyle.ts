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
  const outer = {
    left: width(left) + (left === '' ? 0 : FOOTER_GAP_MM),
    right: width(`${right}000 of 000`) + FOOTER_GAP_MM,
  };
  const { text, boxes } = middle(paper, page.width, outer);
  const box = (mm: number, more = '') =>
    `vertical-align: top; padding-block-start: 5mm; white-space: pre; inline-size: ${mm.toFixed(2)}mm;${more}`;
  const air = (side: string, mm: number) =>
    mm > 0 ? ` padding-inline-${side}: ${mm.toFixed(2)}mm;` : '';
  const aside = air('start', boxes.before) + air('end', boxes.after);
  return `@page ${name} {
  size: ${page.paper.width}mm ${page.paper.height}mm;
  margin: ${margin.top}mm ${margin.side}mm ${margin.foot}mm;
  @bottom-left { ${box(boxes.left)} font-weight: 600; content: ${cssString(left)}; }
  @bottom-center { ${box(boxes.centre, aside)} content: ${cssString(text)}; }
  @bottom-right { ${box(boxes.right)} content: ${cssString(right)} counter(page) " of " counter(pages); }
}`;
}

/** What stands left and right in the footer, with the gap beside it, in mm. */
interface Outer {
  readonly left: number;
  readonly right: number;
}

/** The boxes of the footer, in mm; the middle one keeps air free `before` and `after` its text. */
interface Boxes extends Outer {
  readonly centre: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Title and version in the middle of the page; where they are too long for that, in the middle between what
 * stands left and right; where they are so for that, too, the version below, so that it cuts no title.
 */
function middle(
  { title, version }: BoardPaper,
  pageMm: number,
  outer: Outer,
): { readonly text: string; readonly boxes: Boxes } {
  const side = Math.max(outer.left, outer.right);
  const centred = { left: side, right: side, centre: pageMm - 2 * side, before: 0, after: 0 };
  const air = outer.right - outer.left;
  // The engine sets the middle box in the middle of the page: one that reaches up to the shorter side, and keeps
  // clear of the longer one by air of its own.
  const between = {
    ...outer,
    centre: pageMm - 2 * Math.min(outer.left, outer.right),
    before: Math.max(0, -air),
    after: Math.max(0, air),
  };
  const room = (boxes: Boxes) => boxes.centre - boxes.before - boxes.after;
  const short = version.trim() === '' ? '' : `version ${shorten(version, 24)}`;
  const whole = shorten(title, Number.POSITIVE_INFINITY);
  const ways = short === '' ? [whole] : [`${whole} \u00b7 ${short}`, `${whole}\n${short}`];
  for (const text of ways) {
    const mm = Math.max(...text.split('\n').map(width));
    for (const boxes of [centred, between]) if (mm <= room(boxes)) return { text, boxes };
  }
  const cut = shorten(title, room(between));
  return { text: short === '' ? cut : `${cut}\n${short}`, boxes: between };
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
