import { LANE_MODES, type LaneMode } from '../document/area.ts';
import type { Id } from '../document/fields.ts';
import type { MapModel } from '../model/mapModel.ts';
import { chooseSections } from './chooseSections.ts';
import { emitSection } from './emitSection.ts';
import type { SceneParts } from './sceneParts.ts';
import { LANE_METRICS } from './laneMetrics.ts';
import type { LaneOptions } from './laneOptions.ts';
import type { LaneScene } from './scene.ts';
import { frameSection } from './sectionFrame.ts';
import { planSection } from './sectionPlan.ts';
import { shelve } from './shelve.ts';

/** Between sections, across and down. */
const SECTION_GAP = { x: 96, y: 88 };
/** The floor says so many shared outcomes; the rest are counted. */
const MAX_OUTCOMES = 2;

/**
 * The lane map as geometry. Pure and deterministic: the order of leaders and of areas in the file
 * counts, the order of assignments, risks and red lines does not.
 */
export function layoutLaneMap(model: MapModel, options: LaneOptions = {}): LaneScene {
  const metrics =
    typeof options.metrics === 'object'
      ? options.metrics
      : LANE_METRICS[options.metrics ?? 'screen'];
  const choices = chooseSections(model, options);
  const isWhole = (options.onlyDomain ?? null) === null && (options.onlyAreaIds ?? null) === null;
  const floorStatements = choices.length === 1 && isWhole ? statements(model) : [];
  const frames = choices.map((choice) =>
    frameSection(model, planSection(model, choice), metrics, {
      isGutter: options.names === 'gutter',
      floorStatements,
    }),
  );
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
      isAppetiteShown: options.isAppetiteShown ?? true,
      countsOf,
    });
  }
  return {
    width: width + 2 * metrics.margin,
    height: height + 2 * metrics.margin,
    metrics,
    ...parts,
  };
}

function statements(model: MapModel): string[] {
  const all = model.document.outcomes.map((outcome) => outcome.statement.trim()).filter(Boolean);
  const rest = all.length - MAX_OUTCOMES;
  const shown = all.slice(0, MAX_OUTCOMES);
  return rest > 0
    ? [...shown, `and ${rest} more shared ${rest === 1 ? 'outcome' : 'outcomes'}`]
    : shown;
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
