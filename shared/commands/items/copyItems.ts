import type { DecisionArea } from '../../document/area.ts';
import type { MapDocument } from '../../document/document.ts';
import type { Id } from '../../document/fields.ts';
import type { Copied } from './fragment.ts';
import { idsOfKind, type Item } from './item.ts';

/**
 * Cuts a selection out of a map: the chosen areas with every role, risk and red line on them, the
 * cascades between them, the chosen leaders, and the leaders that the areas name. A leader alone
 * is copied as a seat without roles. `null` when neither leader nor area is chosen.
 */
export function copyItems(document: MapDocument, items: readonly Item[]): Copied | null {
  const chosenLeaders = new Set(idsOfKind(items, 'leader'));
  const chosenAreas = new Set(idsOfKind(items, 'area'));
  if (chosenLeaders.size + chosenAreas.size === 0) return null;
  const isOnArea = (record: { readonly areaId: Id | null }) =>
    record.areaId !== null && chosenAreas.has(record.areaId);
  const areas = document.areas.filter((area) => chosenAreas.has(area.id));
  const assignments = document.assignments.filter(isOnArea);
  const risks = document.risks.filter(isOnArea);
  const redLines = document.redLines.filter(isOnArea);
  const named = new Set([
    ...chosenLeaders,
    ...[...assignments, ...risks, ...redLines].map((record) => record.leaderId),
    ...areas.flatMap(leadersNamedBy),
  ]);
  return {
    documentId: document.id,
    chosenLeaderIds: [...chosenLeaders],
    fragment: {
      leaders: document.leaders.filter((leader) => named.has(leader.id)),
      areas,
      assignments,
      risks,
      redLines,
      cascades: document.cascades.filter(
        (cascade) => chosenAreas.has(cascade.fromAreaId) && chosenAreas.has(cascade.toAreaId),
      ),
    },
  };
}

/** Leaders whom an area names without an edge: tie-breaker, experts heard, claimants. */
function leadersNamedBy(area: DecisionArea): readonly Id[] {
  return [
    ...(area.tieBreakerId === null ? [] : [area.tieBreakerId]),
    ...area.heard.map((entry) => entry.leaderId),
    ...(area.dispute?.claimantIds ?? []),
  ];
}
