import type { LaneMode } from '../document/area.ts';
import type { Id } from '../document/fields.ts';
import type { MapModel } from '../model/mapModel.ts';

/** How an area is decided and by whom: enough to see whether its lane changed. */
export interface LaneCore {
  readonly mode: LaneMode;
  /** Titles of the owners, in the file's order. */
  readonly owners: readonly string[];
  readonly ownerIds: readonly Id[];
}

/** Mode and owners of an area. */
export function laneCore(model: MapModel, areaId: Id): LaneCore {
  const owners = model.inRole(areaId, 'owner');
  return {
    mode: model.area(areaId)?.mode ?? 'undecided',
    owners: owners.map(({ leaderId }) => leaderTitle(model, leaderId)),
    ownerIds: owners.map(({ leaderId }) => leaderId).toSorted(),
  };
}

/** "CFO", "coordinated CFO", "shared CFO + CRO", "not settled". */
export function laneText({ mode, owners }: LaneCore): string {
  const who = owners.length === 0 ? 'nobody' : owners.join(' + ');
  switch (mode) {
    case 'sovereign':
      return who;
    case 'coordinated':
      return `coordinated ${who}`;
    case 'shared':
      return `shared ${who}`;
    case 'undecided':
      return owners.length === 0 ? 'not settled' : `not settled, with ${who}`;
  }
}

/** The leader as a list names them. */
export function leaderTitle(model: MapModel, leaderId: Id): string {
  const title = model.leader(leaderId)?.title.trim() ?? '';
  return title === '' ? 'a leader without a title' : title;
}

/** The area as the map calls it. */
export function areaTitle(name: string): string {
  return name.trim() === '' ? 'An area without a name' : name.trim();
}
