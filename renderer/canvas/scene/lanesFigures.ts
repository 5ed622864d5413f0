import { drawBand } from '#shared/drawing/drawBand.ts';
import { drawEdge } from '#shared/drawing/drawEdge.ts';
import { drawLane } from '#shared/drawing/drawLane.ts';
import { drawSection } from '#shared/drawing/drawSection.ts';
import type {
  LaneScene,
  SceneBand,
  SceneEdge,
  SceneLane,
  SceneSection,
} from '#shared/layout/scene.ts';
import { boxAround, growBox, type Box } from '#shared/lib/box.ts';
import { itemKey } from '../itemKey.ts';
import type { Figure } from './figure.ts';
import { badgeFigure, cardFigure, headerFigure } from './nodeFigures.ts';

/**
 * The lane map as figures, in painting order. A leader has a header in every section: the first one
 * carries the leader's own key, further ones add the section's name behind a NUL.
 *
 * @param isOutline without single edges and badges
 */
export function* lanesFigures(scene: LaneScene, isOutline = false): Generator<Figure> {
  for (const section of scene.sections) yield sectionFigure(scene, section);
  for (const band of scene.bands) yield bandFigure(scene, band);
  for (const lane of scene.lanes) yield laneFigure(scene, lane);
  if (!isOutline)
    for (const edge of scene.edges) if (edge.kind !== 'card') yield edgeFigure(scene, edge);
  for (const card of scene.cards) yield cardFigure(scene, card);
  const seen = new Set<string>();
  for (const header of scene.headers) {
    yield headerFigure(scene, header, seen.has(header.leaderId));
    seen.add(header.leaderId);
  }
  if (isOutline) return;
  for (const holder of [...scene.edges, ...scene.cards, ...scene.headers])
    for (const badge of holder.badges) yield badgeFigure(scene, badge);
}

function sectionFigure({ metrics }: LaneScene, section: SceneSection): Figure {
  return {
    key: `section:${section.id}`,
    kind: 'section',
    item: null,
    box: section.titleRect,
    bounds: section.rect,
    source: section,
    draw: (detail) => drawSection(section, metrics, detail),
  };
}

function bandFigure({ metrics }: LaneScene, band: SceneBand): Figure {
  return {
    key: `band:${band.id}`,
    kind: 'band',
    item: null,
    box: band.labelRect,
    bounds: boxAround([band.rect, band.labelRect]) ?? band.rect,
    source: band,
    draw: (detail) => drawBand(band, metrics, detail),
  };
}

function laneFigure({ metrics }: LaneScene, lane: SceneLane): Figure {
  const top = lane.pieces[0] ?? 0;
  const bottom = lane.pieces.at(-1) ?? top;
  const box: Box = { x: lane.x - 1, y: top, width: 2, height: bottom - top };
  return {
    key: `lane:${lane.id}`,
    kind: 'lane',
    item: null,
    box,
    bounds: growBox(box, metrics.laneStroke),
    source: lane,
    draw: (detail) => drawLane(lane, metrics, detail),
  };
}

function edgeFigure({ metrics }: LaneScene, edge: SceneEdge): Figure {
  const line = edge.line;
  const run: Box | null = line && {
    x: Math.min(line.x1, line.x2),
    y: line.y - 4,
    width: Math.abs(line.x2 - line.x1),
    height: 8,
  };
  return {
    key:
      edge.assignmentId === null ? edge.id : itemKey({ kind: 'assignment', id: edge.assignmentId }),
    kind: 'edge',
    item: edge.assignmentId === null ? null : { kind: 'assignment', id: edge.assignmentId },
    box: edge.rect,
    bounds: (run && boxAround([run, edge.rect])) ?? edge.rect,
    source: edge,
    draw: (detail) => drawEdge(edge, metrics, detail),
    ends: [
      itemKey({ kind: 'leader', id: edge.leaderId }),
      itemKey({ kind: 'area', id: edge.areaId }),
    ],
  };
}
