import type { Id } from '../document/fields.ts';
import { COORDINATOR, INFORMED } from './assignmentTable.ts';
import type { MapModel } from './mapModel.ts';

/** What one leader carries, in numbers of areas. */
export interface LeaderLoad {
  readonly owns: number;
  /** Of these, the ones that are critical. */
  readonly ownsCritical: number;
  readonly coordinates: number;
  readonly informed: number;
  /** Coordinates, or owns where the mode is coordinated or shared: decisions not made alone. */
  readonly atTable: number;
}

type Counting = { -readonly [Field in keyof LeaderLoad]: LeaderLoad[Field] };

const NOTHING: LeaderLoad = { owns: 0, ownsCritical: 0, coordinates: 0, informed: 0, atTable: 0 };

const known = new WeakMap<MapModel, ReadonlyMap<Id, LeaderLoad>>();

/** The load of one leader; counted for all of them once for each model. */
export function leaderLoad(model: MapModel, leaderId: Id): LeaderLoad {
  return leaderLoads(model).get(leaderId) ?? NOTHING;
}

/** The loads of all leaders, in the file's order. */
export function leaderLoads(model: MapModel): ReadonlyMap<Id, LeaderLoad> {
  const present = known.get(model);
  if (present) return present;
  const { table, document } = model;
  const counted = document.leaders.map((): Counting => ({ ...NOTHING }));
  for (let index = 0; index < table.length; index += 1) {
    const load = counted[table.leaders[index] as number];
    const area = document.areas[table.areas[index] as number];
    if (!load || !area) continue;
    const role = table.roles[index] as number;
    if (role === INFORMED) load.informed += 1;
    else if (role === COORDINATOR) {
      load.coordinates += 1;
      load.atTable += 1;
    } else {
      load.owns += 1;
      if (area.critical) load.ownsCritical += 1;
      if (area.mode === 'coordinated' || area.mode === 'shared') load.atTable += 1;
    }
  }
  const loads = new Map(
    document.leaders.map(({ id }, place) => [id, counted[place] ?? NOTHING] as const),
  );
  known.set(model, loads);
  return loads;
}

/** Ownerships in the whole map; a shared area counts once for each of its owners. */
export function totalOwnership(model: MapModel): number {
  let total = 0;
  for (const { owns } of leaderLoads(model).values()) total += owns;
  return total;
}

/** How many areas a leader owns on average. */
export function meanOwnership(model: MapModel): number {
  const leaders = leaderLoads(model).size;
  return leaders === 0 ? 0 : totalOwnership(model) / leaders;
}
