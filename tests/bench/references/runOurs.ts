import type { MapDocument } from '#shared/document/document.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import type { TaskResult } from './tasks.ts';

/** Our lane map, whole. */
export function runOurs(document: MapDocument): Promise<TaskResult> {
  const model = buildModel(document);
  const start = performance.now();
  layoutLaneMap(model);
  return Promise.resolve({ ms: performance.now() - start });
}
