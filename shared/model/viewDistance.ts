import type { LaneMode } from '../document/area.ts';
import type { Id } from '../document/fields.ts';

/** From alone to together. Not settled stands aside: half as far from each as the ends are apart. */
const PLACES: Readonly<Record<Exclude<LaneMode, 'undecided'>, number>> = {
  sovereign: 0,
  coordinated: 0.5,
  shared: 1,
};

interface View {
  readonly mode: LaneMode;
  readonly ownerIds: readonly Id[];
}

function modeDistance(a: LaneMode, b: LaneMode): number {
  if (a === b) return 0;
  if (a === 'undecided' || b === 'undecided') return 0.5;
  return Math.abs(PLACES[a] - PLACES[b]);
}

/** Jaccard: the part of all named owners whom only one of the two names. */
function ownerDistance(a: readonly Id[], b: readonly Id[]): number {
  const all = new Set([...a, ...b]);
  const both = a.filter((id) => b.includes(id)).length;
  return all.size === 0 ? 0 : (all.size - both) / all.size;
}

/**
 * How differently two leaders see an area, 0 to 2: the distance of their modes on the way from alone to
 * together (0 to 1), and the part of the named owners on whom they differ (0 to 1).
 */
export function viewDistance(a: View, b: View): number {
  return modeDistance(a.mode, b.mode) + ownerDistance(a.ownerIds, b.ownerIds);
}
