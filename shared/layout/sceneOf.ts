import { LANE_MODES, type LaneMode } from '../document/area.ts';
import type { Id } from '../document/fields.ts';
import type { MapModel } from '../model/mapModel.ts';
import { emitSection } from './emitSection.ts';
import type { LaneMetrics } from './laneMetrics.ts';
import type { LaneScene } from './scene.ts';
import type { SceneParts } from './sceneParts.ts';
import type { SectionFrame } from './sectionFrame.ts';
import { shelve } from './shelve.ts';

/** Between sections, across and down. */
const SECTION_GAP = { x: 96, y: 88 };

/** Sections that are measured, as one scene. */
export function sceneOf(
  model: MapModel,
  frames: readonly SectionFrame[],
  { metrics, isAppetiteShown }: { metrics: LaneMetrics; isAppetiteShown: boolean },
): LaneScene {
  const { places, width, height } = shelve(frames, SECTION_GAP);
  const parts: SceneParts = {
    sections: [],
    bands: [],
    headers: [],
    lanes: [],
    cards: [],
    edges: [],
  };
  const countsOf = modeCounter(model);
  for (const [index, frame] of frames.entries()) {
    const place = places[index] ?? { x: 0, y: 0 };
    emitSection(model, frame, parts, {
      left: metrics.margin + place.x,
      top: metrics.margin + place.y,
      isAppetiteShown,
      countsOf,
    });
  }
  return { ...sceneSize({ width, height }, metrics), metrics, ...parts };
}

/** How large a scene comes out whose sections take so much: its margin is around them. */
export function sceneSize(
  { width, height }: { readonly width: number; readonly height: number },
  { margin }: LaneMetrics,
): { readonly width: number; readonly height: number } {
  return { width: width + 2 * margin, height: height + 2 * margin };
}

/** Areas that a leader owns, by declared mode, over the whole map; counted once per leader. */
function modeCounter(model: MapModel): (leaderId: Id) => Readonly<Record<LaneMode, number>> {
  const known = new Map<Id, Record<LaneMode, number>>();
  return (leaderId) => {
    const counted = known.get(leaderId);
    if (counted) return counted;
    const counts = Object.fromEntries(LANE_MODES.map((mode) => [mode, 0])) as Record<
      LaneMode,
      number
    >;
    for (const assignment of model.assignmentsOfLeader(leaderId)) {
      const area = assignment.role === 'owner' ? model.area(assignment.areaId) : undefined;
      if (area) counts[area.mode]++;
    }
    known.set(leaderId, counts);
    return counts;
  };
}
