import type { DecisionArea, LaneMode } from '../document/area.ts';

/** How many of the areas are decided in each way. */
export function modeCounts(areas: readonly DecisionArea[]): Readonly<Record<LaneMode, number>> {
  const counts = { sovereign: 0, coordinated: 0, shared: 0, undecided: 0 };
  for (const area of areas) counts[area.mode] += 1;
  return counts;
}
