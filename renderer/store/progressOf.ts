import { progress, type Progress } from '#shared/audit/progress.ts';
import type { StepNumber } from '#shared/audit/rule.ts';
import type { MapModel } from '#shared/model/mapModel.ts';

interface Known {
  readonly step: StepNumber | null;
  readonly progress: Progress;
}

const known = new WeakMap<MapModel, Known>();

/** How far the team has got, made once for a document and the step at which its meeting stands. */
export function progressOf(model: MapModel, step: StepNumber | null): Progress {
  const made = known.get(model);
  if (made?.step === step) return made.progress;
  const now = { step, progress: progress(model, step) };
  known.set(model, now);
  return now.progress;
}
