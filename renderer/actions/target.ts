import type { Id } from '#shared/document/fields.ts';
import type { OpenMap } from '#renderer/store/appState.ts';
import { idsOf, type ItemRef, type Selection } from '#renderer/store/selection.ts';

/** Areas that the selection is about: those selected, and those of selected edges, each once. */
export function targetAreas(map: OpenMap, selection: Selection): readonly Id[] {
  const ofEdges = edgesOf(map, selection).map((assignment) => assignment.areaId);
  return [...new Set([...idsOf(selection, 'area'), ...ofEdges])];
}

/** The selected edges, in the order in which they were selected. */
export function edgesOf(map: OpenMap, selection: Selection) {
  const chosen = idsOf(selection, 'assignment');
  // Every menu asks after every change, and mostly nothing of the kind is selected.
  if (chosen.length === 0) return [];
  const isChosen = new Set(chosen);
  const edges = map.document.assignments.filter(({ id }) => isChosen.has(id));
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  return chosen.flatMap((id) => byId.get(id) ?? []);
}

/**
 * The leader or the card that the selection is about: the last one selected; else the card of an owner's
 * line, which on the lanes is that line.
 */
export function targetNode(map: OpenMap, selection: Selection): ItemRef | undefined {
  const node = selection.findLast(({ kind }) => kind === 'leader' || kind === 'area');
  const owned = node ? undefined : edgesOf(map, selection).findLast(({ role }) => role === 'owner');
  return owned ? { kind: 'area', id: owned.areaId } : node;
}

/** Where a line to somebody else begins: that leader or card; else the card of any selected line. */
export function targetStart(map: OpenMap, selection: Selection): ItemRef | undefined {
  const areaId = targetAreas(map, selection).at(-1);
  return (
    targetNode(map, selection) ?? (areaId === undefined ? undefined : { kind: 'area', id: areaId })
  );
}

/** A leader and an area, where the leader may still be open (a card was chosen, not an edge). */
export interface EdgeTarget {
  readonly leaderId: Id | null;
  readonly areaId: Id;
}

/**
 * The one edge that the selection is about: a selected edge, a leader and an area selected together,
 * or an area alone, whose only owner is then meant.
 */
export function targetEdge(map: OpenMap, selection: Selection): EdgeTarget | null {
  const edge = edgesOf(map, selection).at(-1);
  if (edge) return { leaderId: edge.leaderId, areaId: edge.areaId };
  const areaId = idsOf(selection, 'area').at(-1);
  if (areaId === undefined) return null;
  const leaderId = idsOf(selection, 'leader').at(-1);
  if (leaderId !== undefined) return { leaderId, areaId };
  const owners = map.model.inRole(areaId, 'owner');
  return { leaderId: owners.length === 1 ? (owners[0]?.leaderId ?? null) : null, areaId };
}
