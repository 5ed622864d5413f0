import type { PaperSize } from '#shared/ipc/exportOptions.ts';
import { PAPER_MEASURES, textPaper, type PaperMeasure } from './paperSize.ts';

/**
 * The kinds of page: text and registers upright, the map across or upright on the paper that was
 * chosen, the matrix across where its columns need the width.
 */
export type PageKind = 'text' | 'map' | 'uprightMap' | 'matrix';

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
  map: { top: 10, side: 10, foot: 17 },
  uprightMap: { top: 10, side: 10, foot: 17 },
  matrix: { top: 14, side: 16, foot: 19 },
};

/** The pages of a board paper on the paper chosen. */
export function pageMeasures(choice: PaperSize): Readonly<Record<PageKind, PageMeasure>> {
  const { width, height } = textPaper(choice);
  const map = PAPER_MEASURES[choice];
  return {
    text: measure('text', { width, height }),
    map: measure('map', { width: map.height, height: map.width }),
    uprightMap: measure('uprightMap', map),
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
