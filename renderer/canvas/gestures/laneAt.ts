import type { LaneScene, SceneHeader } from '#shared/layout/scene.ts';
import { isInBox, type Box, type Point } from '#shared/lib/box.ts';

/** The lane under a point: that of the nearest header in the section there; `null` beside the lanes. */
export function laneAt(scene: LaneScene, point: Point): SceneHeader | null {
  const section = scene.sections.find(({ rect }) => isInBox(rect, point, scene.metrics.rowGap));
  if (!section) return null;
  let best: SceneHeader | null = null;
  let bestDistance = Infinity;
  for (const header of scene.headers) {
    if (header.sectionId !== section.id) continue;
    const distance = Math.abs(header.laneX - point.x);
    if (distance <= columnOf(scene, header) / 2 && distance < bestDistance)
      [best, bestDistance] = [header, distance];
  }
  return best;
}

/** Px that a lane takes across: its header's, with the gap between two of them. */
const columnOf = ({ metrics }: LaneScene, { rect }: SceneHeader): number =>
  rect.width + metrics.lanePitch - metrics.cardWidth;

/** The column that a lane takes up, header included. */
export function laneBox(scene: LaneScene, header: SceneHeader): Box {
  const section = scene.sections.find(({ id }) => id === header.sectionId);
  const lane = scene.lanes.find(({ id }) => id === header.id);
  const bottom =
    lane?.pieces.at(-1) ?? (section ? section.rect.y + section.rect.height : header.rect.y);
  const width = columnOf(scene, header) - 8;
  return {
    x: header.laneX - width / 2,
    y: header.rect.y - 6,
    width,
    height: bottom - header.rect.y + 12,
  };
}
