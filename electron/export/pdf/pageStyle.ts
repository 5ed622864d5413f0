import { PALETTES } from '#shared/drawing/palettes.ts';
import { exportText } from '#shared/export/exportText.ts';
import { measureText } from '#shared/layout/measureText.ts';
import type { PaperSize } from '#shared/ipc/channels.ts';
import type { BoardPaper } from '#shared/report/boardPaper.ts';
import { longDate } from '#shared/report/words.ts';
import { pageMeasures, type PageKind, type PageMeasure } from './pageMeasures.ts';

/** Of the page's width, for each part of the footer. */
const FOOTER = { left: 0.32, centre: 0.38, right: 0.3 } as const;
const FOOTER_MM = (8 * 25.4) / 72;
/** A box that is full to its last tenth of a mm may still spill onto the next page. */
const SLACK_MM = 0.5;

/** Colours of the map, paper and running footer: classification, title and version, date, page x of y. */
export function pageStyle(paper: BoardPaper, choice: PaperSize): string {
  const pages = pageMeasures(choice);
  const inks = Object.entries(PALETTES.print).map(([ink, colour]) => `--${ink}: ${colour};`);
  return `:root { ${inks.join(' ')} }
${pageRule('text', pages.text, paper)}
${pageRule('map', pages.map, paper)}
${pageRule('matrix', pages.matrix, paper)}
.sheet { block-size: ${(pages.map.height - SLACK_MM).toFixed(2)}mm; }
`;
}

function pageRule(kind: PageKind, page: PageMeasure, paper: BoardPaper): string {
  const { margin } = page;
  const version = paper.version.trim() === '' ? '' : ` · version ${paper.version.trim()}`;
  const title = shorten(paper.title, page.width * FOOTER.centre - width(version)) + version;
  const left = shorten(paper.classification, page.width * FOOTER.left - 2);
  const percent = (share: number) => `${share * 100}%`;
  const box = 'vertical-align: top; white-space: nowrap;';
  return `@page${kind === 'text' ? '' : ` ${kind}`} {
  size: ${page.paper.width}mm ${page.paper.height}mm;
  margin: ${margin.top}mm ${margin.side}mm ${margin.foot}mm;
  @bottom-left { ${box} inline-size: ${percent(FOOTER.left)}; font-weight: 600; content: ${cssString(left)}; }
  @bottom-center { ${box} inline-size: ${percent(FOOTER.centre)}; content: ${cssString(title)}; }
  @bottom-right { ${box} inline-size: ${percent(FOOTER.right)}; content: "${longDate(paper.date)} · Page " counter(page) " of " counter(pages); }
}`;
}

const width = (text: string) => measureText(text, FOOTER_MM, 600);

/** The footer is one line: a longer text ends in an ellipsis there, and stands whole on page 1. */
function shorten(text: string, mm: number): string {
  const line = exportText(text).replace(/\s+/g, ' ').trim();
  if (width(line) <= mm) return line;
  const signs = [...line];
  while (signs.length > 0 && width(`${signs.join('')}…`) > mm) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** A text as a CSS string: what could end it, or the rule around it, goes as an escape. */
function cssString(text: string): string {
  const escaped = exportText(text).replace(
    /[\\"'<>&\n\r\f{};]/g,
    (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
