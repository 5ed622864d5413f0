import { drawBadge } from '../../drawing/drawBadge.ts';
import { drawBand } from '../../drawing/drawBand.ts';
import { drawCard } from '../../drawing/drawCard.ts';
import { drawEdge } from '../../drawing/drawEdge.ts';
import { drawHeader } from '../../drawing/drawHeader.ts';
import { drawLane } from '../../drawing/drawLane.ts';
import { drawSection, drawSectionName } from '../../drawing/drawSection.ts';
import type { DrawOp } from '../../drawing/ops.ts';
import type { Palette } from '../../drawing/palettes.ts';
import type { Detail, LaneScene, SceneEdge } from '../../layout/scene.ts';
import { escapeXml } from './escapeXml.ts';
import { paintSvg, type Paint } from './paintSvg.ts';

/**
 * A scene's elements as SVG groups, without the `<svg>` around them, in painting order, which is also
 * a sensible reading order: leaders first, then band by band each area after its lines. Cards and
 * headers carry their whole text as `<title>`, since the drawing may have had to shorten it.
 */
export function sceneSvg(
  scene: LaneScene,
  paint: Paint | Palette,
  detail: Detail = 'full',
): string {
  const { metrics } = scene;
  const parts: string[] = [];
  const add = (ops: readonly DrawOp[]) => {
    if (ops.length > 0) parts.push(paintSvg(ops, paint));
  };
  const group = (title: string, ops: readonly DrawOp[]) => {
    if (ops.length === 0) return;
    parts.push(`<g><title>${escapeXml(title)}</title>\n${paintSvg(ops, paint)}\n</g>`);
  };
  add(scene.lanes.flatMap((lane) => drawLane(lane, metrics, detail)));
  for (const section of scene.sections) add(drawSection(section, metrics, detail));
  for (const header of scene.headers) group(header.title.full, drawHeader(header, metrics, detail));

  const edgesOf = new Map<string, SceneEdge[]>();
  for (const edge of scene.edges) {
    const list = edgesOf.get(edge.areaId);
    if (list) list.push(edge);
    else edgesOf.set(edge.areaId, [edge]);
  }
  const cardsOf = new Map<string, typeof scene.cards>();
  for (const card of scene.cards) {
    cardsOf.set(card.bandId, [...(cardsOf.get(card.bandId) ?? []), card]);
  }
  for (const band of scene.bands) {
    add(drawBand(band, metrics, detail));
    for (const card of cardsOf.get(band.id) ?? []) {
      const edges = edgesOf.get(card.areaId) ?? [];
      add(edges.flatMap((edge) => drawEdge(edge, metrics, detail)));
      group(card.name.full, drawCard(card, metrics, detail));
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
  return parts.join('\n');
}
