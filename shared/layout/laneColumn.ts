import type { LaneMetrics } from './laneMetrics.ts';

/** What one lane takes from left to right. */
export interface LaneColumn {
  readonly pitch: number;
  /** Width of its header. */
  readonly header: number;
  /** The title reads from bottom to top. */
  readonly isUpright: boolean;
  /** Px that a line of the title may be long. */
  readonly titleRoom: number;
}

/** On a narrower column a title stands upright. */
const NARROW = 84;
/** Px from bottom to top that an upright title may take. */
const UPRIGHT_TITLE = 150;
/** Between the headers of neighbouring narrow lanes. */
const NARROW_GAP = 6;

/** A lane's column as the metrics have it: that of a card, or less where only stations stand on it. */
export function laneColumn(metrics: LaneMetrics, isNarrow: boolean): LaneColumn {
  const pitch = isNarrow ? metrics.narrowPitch : metrics.lanePitch;
  const isUpright = pitch < NARROW;
  const header = isUpright ? pitch - NARROW_GAP : metrics.cardWidth;
  return { pitch, header, isUpright, titleRoom: isUpright ? UPRIGHT_TITLE : header };
}
