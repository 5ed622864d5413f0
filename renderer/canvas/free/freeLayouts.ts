import { finish } from '#shared/lib/finish.ts';
import { layingOutFreeCanvas, type FreeLayout } from '#shared/layout/layoutFreeCanvas.ts';
import type { MapModel } from '#shared/model/mapModel.ts';

interface Begun {
  readonly steps: Iterator<unknown, FreeLayout>;
  layout: FreeLayout | null;
}

/** Layouts of the free canvas, finished or begun: a map that has not changed is laid out once. */
const begun = new WeakMap<MapModel, Begun>();

/** Whether nothing is left to do for the layout. */
export function isFreeLaidOut(model: MapModel): boolean {
  return begun.get(model)?.layout != null;
}

/** Where everything stands on the free canvas; what was prepared of it need not be done again. */
export function freeLayoutOf(model: MapModel): FreeLayout {
  const layout = of(model);
  return (layout.layout ??= finish(layout.steps));
}

/**
 * Goes on with the layout while there is time.
 *
 * @returns whether it is finished
 */
export function prepareFreeLayout(model: MapModel, isTime: () => boolean): boolean {
  const layout = of(model);
  while (layout.layout === null && isTime()) {
    const step = layout.steps.next();
    if (step.done) layout.layout = step.value;
  }
  return layout.layout !== null;
}

function of(model: MapModel): Begun {
  const known = begun.get(model);
  if (known) return known;
  const layout: Begun = { steps: layingOutFreeCanvas(model), layout: null };
  begun.set(model, layout);
  return layout;
}
