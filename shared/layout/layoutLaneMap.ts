import type { MapModel } from '../model/mapModel.ts';
import { chooseSections } from './chooseSections.ts';
import { floorStatements } from './floorStatements.ts';
import { LANE_METRICS } from './laneMetrics.ts';
import type { LaneOptions } from './laneOptions.ts';
import type { LaneMetrics } from './laneMetrics.ts';
import type { LaneScene } from './scene.ts';
import { sceneOf } from './sceneOf.ts';
import { frameSection, type SectionFrame } from './sectionFrame.ts';
import { planSection } from './sectionPlan.ts';

/**
 * The lane map as geometry. Pure and deterministic: the order of leaders and of areas in the file
 * counts, the order of assignments, risks and red lines does not.
 */
export function layoutLaneMap(model: MapModel, options: LaneOptions = {}): LaneScene {
  const { frames, metrics } = measureLaneMap(model, options);
  return sceneOf(model, frames, { metrics, isAppetiteShown: options.isAppetiteShown ?? true });
}

/** The sections of a lane map, measured: who only asks how large it comes out need not place it. */
export function measureLaneMap(
  model: MapModel,
  options: LaneOptions,
): { readonly frames: readonly SectionFrame[]; readonly metrics: LaneMetrics } {
  const metrics =
    typeof options.metrics === 'object'
      ? options.metrics
      : LANE_METRICS[options.metrics ?? 'screen'];
  const choices = chooseSections(model, options);
  const isWhole = [options.onlyLeaderId, options.onlyDomain, options.onlyAreaIds].every(
    (only) => (only ?? null) === null,
  );
  const statements = choices.length === 1 && isWhole ? floorStatements(model) : [];
  const frames = choices.map((choice) =>
    frameSection(model, planSection(model, choice), metrics, {
      isGutter: options.names === 'gutter',
      floorStatements: statements,
    }),
  );
  return { frames, metrics };
}
