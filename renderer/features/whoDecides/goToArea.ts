import type { Id } from '#shared/document/fields.ts';
import { canvas } from '#renderer/store/canvasHandle.ts';
import { verbs } from '#renderer/store/verbs.ts';

/** Closes the question and shows the area on the map, from whatever screen it was asked. */
export function goToArea(areaId: Id): void {
  verbs.setSession({
    overlay: null,
    screen: 'map',
    selection: [{ kind: 'area', id: areaId }],
    // What lies in a folded band could not be seen.
    collapsedBands: new Set<string>(),
  });
  show(areaId, 3);
}

/** The canvas may only now be coming to the screen, or be unfolding a band. */
function show(areaId: Id, frames: number): void {
  canvas()?.reveal({ kind: 'area', id: areaId });
  if (frames > 0) requestAnimationFrame(() => show(areaId, frames - 1));
  else canvas()?.focus();
}
