import { READING_SIZE_MM } from './fitsReadingSize.ts';
import { LANE_METRICS, type LaneMetrics } from './laneMetrics.ts';

const PRINT = LANE_METRICS.print;
/** Below this a title no longer stands across its lane. */
const LEAST_ACROSS = 104;
/** The widest that a lane with an upright title takes: comfortable, without being sparse. */
export const WIDEST_UPRIGHT = 56;
/** A block, and a little air. */
export const LEAST_GUTTER_PITCH = 30;

/** Less than below a band of cards: its label stands above the rows. */
const BAND_PADDING = 12;

/** Print sizes for names in the gutter, with lanes so many px apart. */
export function gutterMetrics(lanePitch: number): LaneMetrics {
  return {
    ...PRINT,
    isTight: true,
    bandPadding: BAND_PADDING,
    lanePitch,
    cardWidth: lanePitch - 14,
  };
}

/** The widest lanes with which so many stand beside the names at reading size, or null. */
export function gutterPitch(laneCount: number, widthMm: number): number | null {
  const px = widthMm / (READING_SIZE_MM / PRINT.smallSize);
  const each = Math.floor((px - PRINT.inGutter.names - 2 * PRINT.margin) / Math.max(1, laneCount));
  if (each >= LEAST_ACROSS) return Math.min(each, PRINT.lanePitch);
  return each >= LEAST_GUTTER_PITCH ? Math.min(each, WIDEST_UPRIGHT) : null;
}
