import { READING_SIZE_MM } from '#shared/layout/fitsReadingSize.ts';
import { LANE_METRICS } from '#shared/layout/laneMetrics.ts';

/** Mm per px at which the map's smallest text is set in its reading size, 8 pt. */
export const MM_PER_PX = READING_SIZE_MM / LANE_METRICS.print.smallSize;
