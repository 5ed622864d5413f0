import type { MapDocument } from '../../document/document.ts';
import type { Id } from '../../document/fields.ts';

/**
 * The part of a map that a picture of some leaders and areas shows. Chosen areas come with everybody who has a
 * role in them, so that their lanes are there; leaders chosen alone come with the areas in which they have one.
 * Ids that are neither a leader nor an area are left aside; nothing chosen is an empty map.
 */
export function onlyItems(document: MapDocument, ids: readonly Id[]): MapDocument {
  const chosen = new Set(ids);
  const { assignments, risks, redLines } = document;
  const chosenAreas = new Set(
    document.areas.filter(({ id }) => chosen.has(id)).map(({ id }) => id),
  );
  const areaIds =
    chosenAreas.size > 0
      ? chosenAreas
      : new Set(assignments.filter((one) => chosen.has(one.leaderId)).map((one) => one.areaId));
  const edges = [...assignments, ...risks, ...redLines].filter(
    ({ areaId }) => areaId !== null && areaIds.has(areaId),
  );
  const leaderIds = new Set([...edges.map(({ leaderId }) => leaderId), ...chosen]);
  const hasArea = ({ areaId }: { readonly areaId: Id | null }) =>
    areaId !== null && areaIds.has(areaId);
  return {
    ...document,
    leaders: document.leaders.filter(({ id }) => leaderIds.has(id)),
    areas: document.areas.filter(({ id }) => areaIds.has(id)),
    assignments: assignments.filter(hasArea),
    risks: risks.filter(hasArea),
    redLines: redLines.filter(hasArea),
    cascades: document.cascades.filter(
      ({ fromAreaId, toAreaId }) => areaIds.has(fromAreaId) && areaIds.has(toAreaId),
    ),
  };
}
