import { newId } from '#renderer/store/newId.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { LANE_MODES, type LaneMode } from '#shared/document/area.ts';
import type { SceneBand } from '#shared/layout/scene.ts';
import { isInBox, type Point } from '#shared/lib/box.ts';
import { laneAt } from '../gestures/laneAt.ts';
import type { MapFigures } from '../scene/MapFigures.ts';

/**
 * A double click on bare ground: a new area there, its name ready to be typed. On a lane it is the
 * leader's, decided the way of the band; on the free canvas it stands where the pointer is.
 */
export function addAreaAt(map: MapFigures, point: Point): void {
  const areaId = newId();
  const name = 'New decision area';
  const item = { kind: 'area', id: areaId } as const;
  const add = (payload: object) =>
    verbs.dispatch({ id: 'area.add', payload: { areaId, name, ...payload } });
  if (map.view === 'free') {
    const { cardWidth, cardHeight } = map.scene.metrics;
    const position = {
      x: Math.round(point.x - cardWidth / 2),
      y: Math.round(point.y - cardHeight / 2),
    };
    const isDone = verbs.dispatch([
      { id: 'area.add', payload: { areaId, name } },
      { id: 'positions.set', payload: { places: [{ id: areaId, position }] } },
    ]);
    if (isDone) verbs.setSession({ selection: [item], renaming: item });
    return;
  }
  const lane = laneAt(map.scene, point);
  if (!lane) return;
  const band = map.scene.bands.find(({ rect }) => isInBox(rect, point));
  const owner = { leaderId: lane.leaderId, assignmentId: newId() };
  if (add({ owner, mode: modeOf(band) })) verbs.setSession({ selection: [item], renaming: item });
}

/** In the tray and in a domain's band the leader decides alone until somebody says otherwise. */
function modeOf(band: SceneBand | undefined): LaneMode {
  const mode = LANE_MODES.find((candidate) => candidate === band?.kind);
  return mode === undefined || mode === 'undecided' ? 'sovereign' : mode;
}
