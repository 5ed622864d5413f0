import type { LaneMetrics } from '#shared/layout/laneMetrics.ts';
import type { Detail, Rect, SceneHeader } from '#shared/layout/scene.ts';
import { measureText } from '#shared/layout/measureText.ts';
import { wrapText } from '#shared/layout/wrapText.ts';
import { drawLines } from './drawText.ts';
import type { DrawOp } from './ops.ts';
import { textOp } from './textOp.ts';

/** As of a header's bar (`drawHeader`), and what a dashed frame needs above it. */
const BAR = 4;
/** Below an upright title, and above it. */
const UPRIGHT_AIR = 7;
const DASH: readonly number[] = [6, 4];

/**
 * A leader's header while the seat is thought away: the title stays, faint; counts and appetite give way
 * to a word, and the solid bar to a dashed frame.
 */
export function drawVacantSeat(
  header: SceneHeader,
  word: string,
  metrics: LaneMetrics,
  detail: Detail,
): DrawOp[] {
  const { rect } = header;
  const frame = drawVacantFrame(rect, detail);
  if (detail === 'marks') return [frame];
  const bottom = rect.y + rect.height;
  if (header.isUpright) {
    const words = detail === 'full' ? uprightWords(header, word, metrics) : '';
    return [
      frame,
      textOp({
        x: header.laneX + metrics.headerSize * 0.33,
        y: bottom - BAR - UPRIGHT_AIR,
        text: words,
        size: metrics.headerSize,
        weight: 600,
        fill: 'ink-soft',
        rotate: -90,
      }),
    ];
  }
  const baseline = bottom - BAR - 9;
  const title = {
    size: metrics.headerSize,
    line: metrics.headerLine,
    weight: 600 as const,
    fill: 'ink-soft' as const,
  };
  const said = {
    size: metrics.smallSize,
    line: metrics.smallLine,
    weight: 700 as const,
    fill: 'ink' as const,
  };
  const { full, lines } = header.title;
  const above = baseline - metrics.smallLine - 4;
  const first = above - (lines.length - 1) * metrics.headerLine;
  if (first - metrics.headerSize >= rect.y) {
    return [
      frame,
      ...drawLines(lines, rect.x, first, title, detail),
      ...drawLines([word], rect.x, baseline, said, detail),
    ];
  }
  // Without counts, as on the wall, a header is as high as its titles: the word takes a place among them.
  const fit = { width: rect.width, size: title.size, weight: title.weight };
  const room = Math.max(1, Math.floor((baseline - rect.y) / metrics.headerLine));
  const together = wrapText(`${full}, ${word}`, { ...fit, maxLines: room });
  if (!together.isCut || room === 1) {
    const top = baseline - (together.lines.length - 1) * metrics.headerLine;
    return [frame, ...drawLines(together.lines, rect.x, top, title, detail)];
  }
  const shortened = wrapText(full, { ...fit, maxLines: room - 1 }).lines;
  const top = baseline - shortened.length * metrics.headerLine;
  return [
    frame,
    ...drawLines(shortened, rect.x, top, title, detail),
    ...drawLines([word], rect.x, baseline, { ...said, size: title.size }, detail),
  ];
}

/** The title with its word on one line; what has no room goes from the title, never from the word. */
function uprightWords({ title, rect }: SceneHeader, word: string, metrics: LaneMetrics): string {
  const style = { size: metrics.headerSize, weight: 600 as const, maxLines: 1 };
  const room = rect.height - BAR - 2 * UPRIGHT_AIR;
  const end = `, ${word}`;
  const whole = `${title.full}${end}`;
  if (!wrapText(whole, { ...style, width: room }).isCut) return whole;
  const rest = room - measureText(end, style.size, style.weight);
  return `${wrapText(title.full, { ...style, width: rest }).lines.join('')}${end}`;
}

/** The dashed frame around a header whose seat is thought away. */
export function drawVacantFrame(rect: Rect, detail: Detail): DrawOp {
  const isFar = detail === 'marks';
  const inset = isFar ? 4 : 1;
  return {
    op: 'rect',
    x: rect.x - (isFar ? 0 : 5) + inset,
    y: rect.y + inset,
    width: rect.width + (isFar ? 0 : 10) - 2 * inset,
    height: rect.height - 2 * inset,
    radius: 3,
    stroke: 'ink-soft',
    strokeWidth: isFar ? 8 : 1.75,
    dash: isFar ? DASH.map((length) => length * 5) : DASH,
  };
}

/** Around the card of an area that would have no owner left: dashes, as of everything unsettled. */
export function drawOrphanedFrame(rect: Rect, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  const isFar = detail === 'marks';
  const out = isFar ? 12 : 4;
  return [
    {
      op: 'rect',
      x: rect.x - out,
      y: rect.y - out,
      width: rect.width + 2 * out,
      height: rect.height + 2 * out,
      radius: metrics.cardRadius + out,
      stroke: 'red-line',
      strokeWidth: isFar ? 8 : 2,
      dash: isFar ? DASH.map((length) => length * 5) : DASH,
    },
  ];
}
