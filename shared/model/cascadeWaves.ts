import type { Cascade } from '../document/cascade.ts';
import type { Id } from '../document/fields.ts';
import type { MapModel } from './mapModel.ts';

/** An area that a failure has reached. */
export interface ReachedArea {
  readonly areaId: Id;
  /** The cascade that led here first; `null` where the failure began. */
  readonly via: Cascade | null;
}

/**
 * How a failure of the given areas spreads: the areas themselves, then those that their cascades hit, then
 * those that these hit, each area once and in the earliest wave. Inside a wave areas stand in the file's
 * order. Of several cascades that lead into an area in one wave the strongest counts, then the one from the
 * area that stands first in its wave, then the file's order. Ids that no area bears are left out; no areas,
 * no waves.
 */
export function cascadeWaves(
  model: MapModel,
  fromAreaIds: readonly Id[],
): readonly (readonly ReachedArea[])[] {
  const start = [...new Set(fromAreaIds)].filter((id) => model.area(id) !== undefined);
  const reached = new Set(start);
  const waves: ReachedArea[][] = [];
  let wave = inFileOrder(
    model,
    start.map((areaId) => ({ areaId, via: null })),
  );
  while (wave.length > 0) {
    waves.push(wave);
    const next = new Map<Id, Cascade>();
    for (const { areaId } of wave) {
      for (const cascade of model.cascadesFrom(areaId)) {
        if (reached.has(cascade.toAreaId)) continue;
        const known = next.get(cascade.toAreaId);
        if (!known || cascade.strength > known.strength) next.set(cascade.toAreaId, cascade);
      }
    }
    for (const areaId of next.keys()) reached.add(areaId);
    wave = inFileOrder(
      model,
      [...next].map(([areaId, via]) => ({ areaId, via })),
    );
  }
  return waves;
}

function inFileOrder(model: MapModel, wave: ReachedArea[]): ReachedArea[] {
  return wave.sort((a, b) => model.areaIndex(a.areaId) - model.areaIndex(b.areaId));
}
