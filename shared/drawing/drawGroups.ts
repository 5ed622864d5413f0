import type { Detail, LaneScene, SceneCard, SceneEdge } from '#shared/layout/scene.ts';
import { drawBadge } from './drawBadge.ts';
import { drawBand } from './drawBand.ts';
import { drawCard } from './drawCard.ts';
import { drawEdge } from './drawEdge.ts';
import { drawHeader } from './drawHeader.ts';
import { drawLane } from './drawLane.ts';
import { drawSection, drawSectionName } from './drawSection.ts';
import type { DrawOp } from './ops.ts';

/** Primitives that belong together. */
export interface DrawnGroup {
  /** The whole text of a header or card, which the drawing may have had to shorten; else null. */
  readonly title: string | null;
  /** The card that the group draws. */
  readonly card: SceneCard | null;
  readonly ops: readonly DrawOp[];
}

/**
 * The whole map in groups, in painting order, which is also a sensible reading order: leaders first, then
 * band by band each area after its lines. For formats that are read as well as looked at.
 */
export function drawGroups(scene: LaneScene, detail: Detail = 'full'): DrawnGroup[] {
  const { metrics } = scene;
  const groups: DrawnGroup[] = [];
  const add = (
    ops: readonly DrawOp[],
    title: string | null = null,
    card: SceneCard | null = null,
  ) => {
    if (ops.length > 0) groups.push({ title, card, ops });
  };
  add(scene.lanes.flatMap((lane) => drawLane(lane, metrics, detail)));
  for (const section of scene.sections) add(drawSection(section, metrics, detail));
  for (const header of scene.headers) add(drawHeader(header, metrics, detail), header.title.full);

  const edgesOf = new Map<string, SceneEdge[]>();
  for (const edge of scene.edges) {
    const list = edgesOf.get(edge.areaId);
    if (list) list.push(edge);
    else edgesOf.set(edge.areaId, [edge]);
  }
  const cardsOf = new Map<string, SceneCard[]>();
  for (const card of scene.cards) {
    const list = cardsOf.get(card.bandId);
    if (list) list.push(card);
    else cardsOf.set(card.bandId, [card]);
  }
  for (const band of scene.bands) {
    add(drawBand(band, metrics, detail));
    for (const card of cardsOf.get(band.id) ?? []) {
      const edges = edgesOf.get(card.areaId) ?? [];
      add(edges.flatMap((edge) => drawEdge(edge, metrics, detail)));
      add(drawCard(card, metrics, detail), card.name.full, card);
      const badges = [...edges, card].flatMap((element) => element.badges);
      add(badges.flatMap((badge) => drawBadge(badge, metrics, detail)));
    }
  }
  add(
    scene.headers.flatMap((header) =>
      header.badges.flatMap((badge) => drawBadge(badge, metrics, detail)),
    ),
  );
  if (detail === 'marks') add(scene.sections.flatMap(drawSectionName));
  return groups;
}
