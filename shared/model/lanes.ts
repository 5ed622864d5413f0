import type { DecisionArea } from '../document/area.ts';
import type { Assignment } from '../document/assignment.ts';
import { COORDINATOR, OWNER } from './assignmentTable.ts';
import type { MapModel } from './mapModel.ts';

/** Who has which part in one area, in numbers: what the mode of the area is held against. */
export interface Lane {
  readonly area: DecisionArea;
  readonly owners: number;
  readonly coordinators: number;
  /** Coordinators whose agreement is needed. */
  readonly agreeing: number;
  readonly informed: number;
  /** The tie-breaker is an owner, or a coordinator who must agree. */
  readonly isTieBreakerParty: boolean;
}

const known = new WeakMap<MapModel, readonly Lane[]>();

/** The lanes of all areas, in the file's order; counted once for each model. */
export function lanes(model: MapModel): readonly Lane[] {
  const present = known.get(model);
  if (present) return present;
  const counted = countLanes(model);
  known.set(model, counted);
  return counted;
}

/** `laneFrom` for every area, in one pass over the table: an area on its own would look its roles up. */
function countLanes(model: MapModel): readonly Lane[] {
  const { table, document } = model;
  const { areas } = document;
  const owners = new Uint32Array(areas.length);
  const coordinators = new Uint32Array(areas.length);
  const agreeing = new Uint32Array(areas.length);
  const informed = new Uint32Array(areas.length);
  const isParty = new Uint8Array(areas.length);
  const tieBreakers = areas.map(({ tieBreakerId }) =>
    tieBreakerId === null ? -1 : model.leaderIndex(tieBreakerId),
  );
  for (let index = 0; index < table.length; index += 1) {
    const place = table.areas[index] as number;
    if (place < 0) continue;
    const role = table.roles[index] as number;
    const agrees = table.agrees[index] as number;
    const counts = role === OWNER ? owners : role === COORDINATOR ? coordinators : informed;
    counts[place] = (counts[place] as number) + 1;
    agreeing[place] = (agreeing[place] as number) + agrees;
    const decides = role === OWNER || agrees === 1;
    const leader = table.leaders[index] as number;
    if (decides && leader >= 0 && leader === tieBreakers[place]) isParty[place] = 1;
  }
  return areas.map((area, place) => ({
    area,
    owners: owners[place] as number,
    coordinators: coordinators[place] as number,
    agreeing: agreeing[place] as number,
    informed: informed[place] as number,
    isTieBreakerParty: isParty[place] === 1,
  }));
}

/** The lane that this area would have with these roles. */
export function laneFrom(area: DecisionArea, assignments: readonly Assignment[]): Lane {
  let owners = 0;
  let coordinators = 0;
  let agreeing = 0;
  let informed = 0;
  let isTieBreakerParty = false;
  for (const { role, level, leaderId } of assignments) {
    const isParty = role === 'owner' || (role === 'coordinator' && level === 'agree');
    if (isParty && leaderId === area.tieBreakerId) isTieBreakerParty = true;
    if (role === 'owner') owners += 1;
    else if (role === 'informed') informed += 1;
    else {
      coordinators += 1;
      if (level === 'agree') agreeing += 1;
    }
  }
  return { area, owners, coordinators, agreeing, informed, isTieBreakerParty };
}
