import type { LaneMetrics } from '#shared/layout/laneMetrics.ts';
import { measureText } from '#shared/layout/measureText.ts';
import type { Detail, SceneSection } from '#shared/layout/scene.ts';
import { drawLines } from './drawText.ts';
import type { DrawOp } from './ops.ts';
import { textOp } from './textOp.ts';

const FLOOR_RAIL = 4;

/**
 * A section's title, and the floor on which its lanes stand: a double rule with the shared outcomes
 * below, or a thin rule while none is said.
 */
export function drawSection(section: SceneSection, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  return [...title(section, metrics, detail), ...floor(section, metrics, detail)];
}

/**
 * A section's name over its faded marks, as large as it fits: what one reads of a map of a hundred
 * leaders from afar. Painted after everything else.
 */
export function drawSectionName(section: SceneSection): DrawOp[] {
  if (!section.title) return [];
  const { rect } = section;
  const text = section.title.full;
  const perPx = measureText(text, 1, 700);
  const size = Math.min((rect.width * 0.86) / Math.max(perPx, 1), rect.height * 0.3, 640);
  const note = section.count === 0 ? '' : section.count === 1 ? '1 area' : `${section.count} areas`;
  return [
    textOp({
      x: rect.x + rect.width / 2,
      y: rect.y + rect.height / 2 + size * 0.33,
      text,
      size,
      weight: 700,
      fill: 'ink',
      anchor: 'middle',
      halo: 'paper',
    }),
    textOp({
      x: rect.x + rect.width / 2,
      y: rect.y + rect.height / 2 + size * 0.85,
      text: note,
      size: size * 0.38,
      weight: 400,
      fill: 'ink',
      anchor: 'middle',
      halo: 'paper',
    }),
  ];
}

function title(section: SceneSection, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  if (!section.title) return [];
  const { x, y, width } = section.titleRect;
  const baseline = y + metrics.titleSize * 0.9;
  const style = {
    size: metrics.titleSize,
    line: metrics.titleLine,
    weight: 600 as const,
    fill: 'ink' as const,
  };
  const after = x + measureText(section.title.lines[0] ?? '', metrics.titleSize, 600) + 14;
  const note = section.count === 1 ? '1 area' : `${section.count} areas`;
  const ruleY = y + metrics.titleLine + 4;
  return [
    ...drawLines(section.title.lines, x, baseline, style, detail),
    ...(section.count === 0
      ? []
      : drawLines(
          [note],
          after,
          baseline,
          { size: metrics.textSize, line: 0, weight: 400, fill: 'ink-soft' },
          detail,
        )),
    {
      op: 'line',
      x1: x,
      y1: ruleY,
      x2: x + width,
      y2: ruleY,
      stroke: 'ink',
      strokeWidth: detail === 'full' ? 1 : 3,
    },
  ];
}

function floor(section: SceneSection, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  const { rect, lines } = section.floor;
  if (rect.width === 0) return [];
  const across = { op: 'line' as const, x1: rect.x, x2: rect.x + rect.width };
  if (lines.length === 0)
    return [
      {
        ...across,
        y1: rect.y,
        y2: rect.y,
        stroke: 'rule',
        strokeWidth: detail === 'full' ? 1 : 2,
      },
    ];
  const ends = { ...across, stroke: 'shared' as const };
  const size = metrics.textSize + 2;
  return [
    { ...ends, y1: rect.y, y2: rect.y, strokeWidth: metrics.lineStroke },
    {
      ...ends,
      y1: rect.y + FLOOR_RAIL,
      y2: rect.y + FLOOR_RAIL,
      strokeWidth: metrics.lineStroke,
    },
    ...drawLines(
      lines,
      section.floor.textX,
      rect.y + 14 + size * 0.92,
      { size, line: metrics.floorLine, weight: 600, fill: 'ink' },
      detail,
    ),
  ];
}
