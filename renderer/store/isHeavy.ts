import type { MapDocument } from '#shared/document/document.ts';

/** More records than this take the audit longer than a frame may. */
const MOST = 20_000;

/** Whether a map is too large to be read against the method between two frames. */
export function isHeavy({ areas, assignments, cascades, risks }: MapDocument): boolean {
  return areas.length + assignments.length + cascades.length + risks.length > MOST;
}
