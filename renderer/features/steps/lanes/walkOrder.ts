import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';

/** In which state an area comes up: the earlier, the more it needs the room. */
export type WalkState = 'disputed' | 'unsettled' | 'unfit' | 'settled';

export const WALK_STATES: readonly WalkState[] = ['disputed', 'unsettled', 'unfit', 'settled'];

/** How a state is marked and read; a letterlike mark, so that nothing rests on colour. */
export const WALK_WORDS: Readonly<Record<WalkState, string>> = {
  disputed: 'Parked as disputed',
  unsettled: 'Not settled',
  unfit: 'Settled, and something does not fit',
  settled: 'Settled',
};

/**
 * Where an area stands.
 *
 * @param unfit ids of areas about which a finding says that something must be settled.
 */
export function walkState(model: MapModel, areaId: Id, unfit: ReadonlySet<Id>): WalkState {
  const area = model.area(areaId);
  if (area?.dispute) return 'disputed';
  if (!area || area.mode === 'undecided') return 'unsettled';
  return unfit.has(areaId) ? 'unfit' : 'settled';
}

/** Ids of all areas in the order in which the team walks them; within one state the file's order. */
export function walkOrder(model: MapModel, unfit: ReadonlySet<Id>): readonly Id[] {
  const byState = Map.groupBy(model.document.areas, (area) => walkState(model, area.id, unfit));
  return WALK_STATES.flatMap((state) => (byState.get(state) ?? []).map((area) => area.id));
}

/**
 * The order that a walk began with, brought up to the map as it is: what went is left out, what came stands
 * last. An area that is settled meanwhile keeps its place, or the list would jump under the team's eyes.
 */
export function keepOrder(model: MapModel, order: readonly Id[]): readonly Id[] {
  const known = new Set(order);
  const kept = order.filter((id) => model.area(id) !== undefined);
  const added = model.document.areas.filter((area) => !known.has(area.id)).map((area) => area.id);
  return kept.length === order.length && added.length === 0 ? order : [...kept, ...added];
}
