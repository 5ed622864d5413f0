import type { DecisionArea } from '../document/area.ts';
import type { Assignment } from '../document/assignment.ts';
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
  const counted = model.document.areas.map((area) =>
    laneFrom(area, model.assignmentsOfArea(area.id)),
  );
  known.set(model, counted);
  return counted;
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
