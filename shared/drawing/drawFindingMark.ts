import { GUTTER_AIR } from '#shared/layout/areaNames.ts';
import type { LaneMetrics } from '#shared/layout/laneMetrics.ts';
import type { Detail, Rect } from '#shared/layout/scene.ts';
import { drawLamp } from './drawLamp.ts';
import type { DrawOp } from './ops.ts';

/**
 * On the corner of a card of which something must be settled (a filled square) or talked about (a half
 * disc). From afar only what must be settled is marked, and larger.
 */
export function drawFindingMark(
  mark: 'red' | 'amber',
  rect: Rect,
  metrics: LaneMetrics,
  detail: Detail,
  isNameAlone = false,
): DrawOp[] {
  if (detail === 'marks') {
    if (mark === 'amber') return [];
    const far = metrics.textSize * 0.8;
    return drawLamp(mark, rect.x + far, rect.y + far, far, 'paper');
  }
  const r = metrics.smallSize * 0.5;
  // Beside a name that has no frame, in the air before the lanes begin.
  if (isNameAlone) {
    const beside = Math.min(r, GUTTER_AIR / 2) * 0.9;
    return drawLamp(
      mark,
      rect.x + rect.width + GUTTER_AIR / 2,
      rect.y + rect.height / 2,
      beside,
      'paper',
    );
  }
  return drawLamp(mark, rect.x + r * 0.5, rect.y + r * 0.5, r, 'paper');
}
