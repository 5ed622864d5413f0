import type { DecisionArea } from '../document/area.ts';
import type { Id } from '../document/fields.ts';
import type { MapModel } from './mapModel.ts';

/** Everybody whose lane the area touches: those with a role, and claimants. A leader may stand in it twice. */
export function involvedIn(model: MapModel, area: DecisionArea): Id[] {
  return [
    ...model.assignmentsOfArea(area.id).map((assignment) => assignment.leaderId),
    ...(area.dispute?.claimantIds ?? []),
  ];
}

/** Whether the area concerns the leader: a role or a claim in it, a risk or a red line on it. */
export function concerns(model: MapModel, area: DecisionArea, leaderId: Id): boolean {
  return (
    involvedIn(model, area).includes(leaderId) ||
    model.risksOfArea(area.id).some((risk) => risk.leaderId === leaderId) ||
    model.redLinesOfArea(area.id).some((redLine) => redLine.leaderId === leaderId)
  );
}
