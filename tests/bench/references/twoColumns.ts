import type { MapDocument } from '#shared/document/document.ts';

/** A node of our cards' size, in canvas units. */
export const NODE = { width: 220, height: 64 } as const;

/** Leaders and areas as `l0`, `a0` ..., joined by assignments: what the references lay out. */
export function twoColumns(document: MapDocument) {
  const leaderIndex = new Map(document.leaders.map(({ id }, index) => [id, index]));
  const areaIndex = new Map(document.areas.map(({ id }, index) => [id, index]));
  return {
    nodes: [
      ...document.leaders.map((_, index) => `l${index}`),
      ...document.areas.map((_, index) => `a${index}`),
    ],
    edges: document.assignments.map(
      ({ leaderId, areaId }) =>
        [`l${leaderIndex.get(leaderId) ?? 0}`, `a${areaIndex.get(areaId) ?? 0}`] as const,
    ),
  };
}

/** Indexes of the nodes with this prefix, top to bottom. */
export function fromTop(tops: ReadonlyMap<string, number>, prefix: 'l' | 'a'): number[] {
  return [...tops]
    .filter(([name]) => name.startsWith(prefix))
    .sort((a, b) => a[1] - b[1])
    .map(([name]) => Number(name.slice(1)));
}
