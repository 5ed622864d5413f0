import type { PaperSize } from '#shared/ipc/exportOptions.ts';

/** Width and height in millimetres. */
export interface PaperMeasure {
  readonly width: number;
  readonly height: number;
}

/** The papers, standing upright. */
export const PAPER_MEASURES: Readonly<Record<PaperSize, PaperMeasure>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
  a3: { width: 297, height: 420 },
  tabloid: { width: 279.4, height: 431.8 },
};

/**
 * The size that text pages take: the map also goes on A3 or Tabloid, for the wall, yet nobody reads a
 * register on them.
 */
export function textPaper(paper: PaperSize): PaperMeasure {
  const isMetric = paper === 'a4' || paper === 'a3';
  return PAPER_MEASURES[isMetric ? 'a4' : 'letter'];
}
