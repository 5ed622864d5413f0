import type { Measured } from '../Probe.ts';
import { median } from './median.ts';

export type Sample = () => number | Promise<number>;

/**
 * Measures two things in turns, each going first every other round, so that a drift of the machine
 * meets both. The value is the median of the rounds' own ratios: the two sides of one round stood
 * closest together in time.
 */
export async function interleave(
  rounds: number,
  ours: Sample,
  theirs: Sample,
  unit: string,
): Promise<Measured> {
  const pairs: { readonly ours: number; readonly theirs: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const first = await ours();
      pairs.push({ ours: first, theirs: await theirs() });
    } else {
      const first = await theirs();
      pairs.push({ ours: await ours(), theirs: first });
    }
  }
  return {
    value: median(pairs.map((pair) => pair.ours / pair.theirs)),
    ours: median(pairs.map((pair) => pair.ours)),
    theirs: median(pairs.map((pair) => pair.theirs)),
    unit,
  };
}
