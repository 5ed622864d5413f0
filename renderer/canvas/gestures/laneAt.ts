import type { LaneScene, SceneHeader } from '#shared/layout/scene.ts';
import { isInBox, type Box, type Point } from '../geometry/box.ts';

/** The lane under a point: that of the nearest header in the section there; `null` beside the lanes. */
export function laneAt(scene: LaneScene, point: Point): SceneHeader | null {
  const section = scene.sections.find(({ rect }) => isInBox(rect, point, scene.metrics.rowGap));
  if (!section) return null;
  let best: SceneHeader | null = null;
  let bestDistance = scene.metrics.lanePitch / 2;
  for (const header of scene.headers) {
    if (header.sectionId !== section.id) continue;
    const distance = Math.abs(header.laneX - point.x);
    if (distance <= bestDistance) [best, bestDistance] = [header, distance];
  }
  return best;
}

/** The column that a lane takes up, header included. */
export function laneBox(scene: LaneScene, header: SceneHeader): Box {
  const section = scene.sections.find(({ id }) => id === header.sectionId);
  const lane = scene.lanes.find(({ id }) => id === header.id);
  const bottom =
    lane?.pieces.at(-1) ?? (section ? section.rect.y + section.rect.height : header.rect.y);
  const { lanePitch } = scene.metrics;
  return {
    x: header.laneX - lanePitch / 2 + 4,
    y: header.rect.y - 6,
    width: lanePitch - 8,
    height: bottom - header.rect.y + 12,
  };
}
