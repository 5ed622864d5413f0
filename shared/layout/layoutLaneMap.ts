import type { MapModel } from '../model/mapModel.ts';
import { chooseSections } from './chooseSections.ts';
import { floorStatements } from './floorStatements.ts';
import { LANE_METRICS } from './laneMetrics.ts';
import type { LaneOptions } from './laneOptions.ts';
import type { LaneScene } from './scene.ts';
import { sceneOf } from './sceneOf.ts';
import { frameSection } from './sectionFrame.ts';
import { planSection } from './sectionPlan.ts';

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
  const statements = choices.length === 1 && isWhole ? floorStatements(model) : [];
  const frames = choices.map((choice) =>
    frameSection(model, planSection(model, choice), metrics, {
      isGutter: options.names === 'gutter',
      floorStatements: statements,
    }),
  );
  return sceneOf(model, frames, { metrics, isAppetiteShown: options.isAppetiteShown ?? true });
}
