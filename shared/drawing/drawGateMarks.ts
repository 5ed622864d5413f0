import type { LaneMetrics } from '#shared/layout/laneMetrics.ts';
import type { Detail, SceneHeader } from '#shared/layout/scene.ts';
import { countsEnd } from './drawHeader.ts';
import { drawLamp, type LampMark } from './drawLamp.ts';
import type { DrawOp } from './ops.ts';

const WORST_FIRST: readonly LampMark[] = ['red', 'open', 'amber'];

/**
 * What one leader has not said yet, or must still talk about: a mark for each of the five steps at the
 * right of the counts; the worst one for all of them where the counts leave no room for five, and in the
 * corner where the appetite stands there. Nothing when all is said.
 */
export function drawGateMarks(
  gates: readonly LampMark[],
  header: SceneHeader,
  metrics: LaneMetrics,
  detail: Detail,
): DrawOp[] {
  const worst = WORST_FIRST.find((mark) => gates.includes(mark));
  if (detail === 'marks' || header.isUpright || !metrics.hasCounts || worst === undefined)
    return [];
  const { rect } = header;
  const r = metrics.smallSize * 0.34;
  const right = rect.x + rect.width - r;
  if (header.isAppetiteShown) return drawLamp(worst, right, rect.y + r + 2, r, 'paper');
  const y = rect.y + rect.height - BAR - 9 - metrics.smallSize * 0.32;
  const step = r * 2.7;
  const room = right - r - countsEnd(header, metrics) - metrics.smallSize * 0.6;
  if (room < (gates.length - 1) * step) {
    return drawLamp(worst, right, room < 0 ? rect.y + r + 2 : y, r, 'paper');
  }
  return gates.flatMap((mark, index) =>
    // On the map what is settled is quiet.
    drawLamp(
      mark === 'green' ? 'note' : mark,
      right - (gates.length - 1 - index) * step,
      y,
      r,
      'paper',
    ),
  );
}

/** Height of the bar below, as `drawHeader` draws it. */
const BAR = 4;
