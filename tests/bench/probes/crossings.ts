import type { MapDocument } from '#shared/document/document.ts';
import { layoutFreeCanvas } from '#shared/layout/layoutFreeCanvas.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { generateMap } from '../map/generateMap.ts';
import { countCrossings, type Line } from '../measure/countCrossings.ts';
import { inWorker } from '../measure/inWorker.ts';
import type { Measured, Probe } from '../Probe.ts';
import { NODE } from '../references/twoColumns.ts';

/** elk as it comes takes minutes from large on; there it runs tuned, on fewer maps. */
const SEEDS = { typical: 20, large: 3, stress: 1 } as const;
const LIMIT_MS = { typical: 20_000, large: 60_000, stress: 240_000 } as const;

/**
 * Lines that cross on the free canvas as it is drawn, wrapped columns and all, against elk's two
 * columns; straight lines from middle to middle in both. The worst map counts.
 */
export const crossings: Probe = {
  rows: ['crossings'],
  async measure({ size, say }): Promise<{ crossings?: Measured }> {
    const found: { readonly ours: number; readonly theirs: number }[] = [];
    const kind = size.name === 'typical' ? 'elk' : 'elk.tuned';
    for (let seed = 1; seed <= SEEDS[size.name]; seed += 1) {
      say(`seed ${seed}`);
      const document = generateMap(size, seed);
      const elk = await inWorker({ kind, size, seed }, LIMIT_MS[size.name]);
      if (!elk?.leaders || !elk.areas) continue;
      const theirs = countCrossings(inColumns(document, elk.leaders, elk.areas));
      found.push({ ours: countCrossings(asDrawn(document)), theirs });
    }
    const worst = found.toSorted((a, b) => b.ours / b.theirs - a.ours / a.theirs)[0];
    if (!worst) return {};
    const reached = found.filter(({ ours, theirs }) => ours <= theirs).length;
    const note = `worst of ${found.length} seeds; ${reached} of ${found.length} not above ${kind}`;
    return {
      crossings: { value: worst.ours / worst.theirs, ...worst, unit: 'crossings', note },
    };
  },
};

function asDrawn(document: MapDocument): Line[] {
  const { leaders, areas } = layoutFreeCanvas(buildModel(document));
  return document.assignments.flatMap(({ leaderId, areaId }) => {
    const [from, to] = [leaders.get(leaderId), areas.get(areaId)];
    return from && to ? [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }] : [];
  });
}

function inColumns(
  document: MapDocument,
  leaderOrder: readonly number[],
  areaOrder: readonly number[],
): Line[] {
  const places = (ids: readonly { readonly id: string }[], order: readonly number[]) =>
    new Map(order.map((index, place) => [ids[index]?.id ?? '', place * NODE.height]));
  const leaders = places(document.leaders, leaderOrder);
  const areas = places(document.areas, areaOrder);
  return document.assignments.map(({ leaderId, areaId }) => ({
    x1: 0,
    y1: leaders.get(leaderId) ?? 0,
    x2: 2 * NODE.width,
    y2: areas.get(areaId) ?? 0,
  }));
}
