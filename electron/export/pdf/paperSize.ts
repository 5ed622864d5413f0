import type { PaperSize } from '#shared/ipc/channels.ts';

/** Width and height in millimetres. */
export interface PaperMeasure {
  readonly width: number;
  readonly height: number;
}

const INCH = 25.4;

/** The papers, standing upright. */
export const PAPER_MEASURES: Readonly<Record<PaperSize, PaperMeasure>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 8.5 * INCH, height: 11 * INCH },
  a3: { width: 297, height: 420 },
  tabloid: { width: 11 * INCH, height: 17 * INCH },
};

/**
 * The size that text pages take: the map also goes on A3 or Tabloid, for the wall, yet nobody reads a
 * register on them.
 */
export function textPaper(paper: PaperSize): PaperMeasure {
  const isMetric = paper === 'a4' || paper === 'a3';
  return PAPER_MEASURES[isMetric ? 'a4' : 'letter'];
}
