import type { Detail, LaneScene } from '#shared/layout/scene.ts';
import { drawBadge } from './drawBadge.ts';
import { drawBand } from './drawBand.ts';
import { drawCard } from './drawCard.ts';
import { drawEdge } from './drawEdge.ts';
import { drawHeader } from './drawHeader.ts';
import { drawLane } from './drawLane.ts';
import { drawSection, drawSectionName } from './drawSection.ts';
import type { DrawOp } from './ops.ts';

/** The whole map, from the ground up. */
export function drawScene(scene: LaneScene, detail: Detail = 'full'): DrawOp[] {
  const { metrics, sections, bands, lanes, edges, cards, headers } = scene;
  const badges = [...headers, ...edges, ...cards].flatMap((element) => element.badges);
  return [
    ...bands.flatMap((band) => drawBand(band, metrics, detail)),
    ...lanes.flatMap((lane) => drawLane(lane, metrics, detail)),
    ...sections.flatMap((section) => drawSection(section, metrics, detail)),
    ...edges.flatMap((edge) => drawEdge(edge, metrics, detail)),
    ...cards.flatMap((card) => drawCard(card, metrics, detail)),
    ...headers.flatMap((header) => drawHeader(header, metrics, detail)),
    ...badges.flatMap((badge) => drawBadge(badge, metrics, detail)),
    ...(detail === 'marks' ? sections.flatMap(drawSectionName) : []),
  ];
}
