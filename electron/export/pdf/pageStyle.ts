import { exportText } from '#shared/export/exportText.ts';
import type { PaperSize } from '#shared/ipc/channels.ts';
import type { BoardPaper } from '#shared/report/boardPaper.ts';
import { mapPaper, textPaper, type PaperMeasure } from './paperSize.ts';

/** Margins in mm; the foot holds the running footer. */
export const MARGIN = { top: 16, side: 16, foot: 18 } as const;
export const MAP_MARGIN = { top: 12, side: 12, foot: 15 } as const;

/** A text as a CSS string: what could end it, or the style element around it, goes as an escape. */
function cssString(text: string): string {
  const escaped = exportText(text).replace(
    /[\\"'<>&\n\r\f{}]/g,
    (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}

const size = ({ width, height }: PaperMeasure) => `${width}mm ${height}mm`;

/** Paper and running footer: classification, title and version, date, page x of y. */
export function pageStyle(paper: BoardPaper, choice: PaperSize): string {
  const version = paper.version.trim() === '' ? '' : ` · version ${paper.version}`;
  const left = cssString(paper.classification);
  const middle = cssString(`${shorten(paper.title, 70)}${version} · ${paper.date}`);
  const footer = `
  @bottom-left { content: ${left}; font-weight: 600; }
  @bottom-center { content: ${middle}; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); }`;
  return `@page { size: ${size(textPaper(choice))}; margin: ${MARGIN.top}mm ${MARGIN.side}mm ${MARGIN.foot}mm; ${footer} }
@page map { size: ${size(mapPaper(choice))}; margin: ${MAP_MARGIN.top}mm ${MAP_MARGIN.side}mm ${MAP_MARGIN.foot}mm; ${footer} }
@page matrix { size: ${size(mapPaper(choice === 'a3' ? 'a4' : choice === 'tabloid' ? 'letter' : choice))}; }
`;
}

/** The footer is one line: a longer title ends in an ellipsis there, and stands whole on page 1. */
function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
