import type { PaperSize } from '#shared/ipc/channels.ts';
import { mapPaper, textPaper, type PaperMeasure } from './paperSize.ts';

/** The three kinds of page: text upright, the map on the paper that was chosen, the matrix across. */
export type PageKind = 'text' | 'map' | 'matrix';

export interface PageMeasure {
  readonly paper: PaperMeasure;
  /** In mm; the foot holds the running footer. */
  readonly margin: { readonly top: number; readonly side: number; readonly foot: number };
  /** What is left for content, in mm. */
  readonly width: number;
  readonly height: number;
}

const MARGINS: Readonly<Record<PageKind, PageMeasure['margin']>> = {
  text: { top: 20, side: 20, foot: 22 },
  map: { top: 12, side: 12, foot: 16 },
  matrix: { top: 15, side: 16, foot: 18 },
};

/** The pages of a board paper on the paper chosen. */
export function pageMeasures(choice: PaperSize): Readonly<Record<PageKind, PageMeasure>> {
  const { width, height } = textPaper(choice);
  return {
    text: measure('text', { width, height }),
    map: measure('map', mapPaper(choice)),
    // Nobody reads a table on a wall.
    matrix: measure('matrix', { width: height, height: width }),
  };
}

function measure(kind: PageKind, paper: PaperMeasure): PageMeasure {
  const margin = MARGINS[kind];
  return {
    paper,
    margin,
    width: paper.width - 2 * margin.side,
    height: paper.height - margin.top - margin.foot,
  };
}
