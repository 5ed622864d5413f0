import type { Measured } from '../Probe.ts';
import { median } from './median.ts';

/** The median of the ratios of rounds that stood next to each other in time, and both sides' own medians. */
export function compare(
  ours: readonly number[],
  theirs: readonly number[],
  unit: string,
): Measured {
  return {
    value: median(ours.map((value, round) => value / (theirs[round] ?? Number.NaN))),
    ours: median(ours),
    theirs: median(theirs),
    unit,
  };
}
