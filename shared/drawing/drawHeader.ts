import type { LaneMetrics } from '#shared/layout/laneMetrics.ts';
import { measureText } from '#shared/layout/measureText.ts';
import type { Detail, SceneHeader } from '#shared/layout/scene.ts';
import { drawLines } from './drawText.ts';
import type { DrawOp, Ink } from './ops.ts';
import { textOp } from './textOp.ts';

/** The bar that the lane hangs from. */
const BAR = 4;
const COUNTED = [
  ['sovereign', 'S'],
  ['coordinated', 'C'],
  ['shared', 'H'],
] as const;
const MODE_INKS: Readonly<Record<(typeof COUNTED)[number][0], Ink>> = {
  sovereign: 'sovereign',
  coordinated: 'coordinated',
  shared: 'shared',
};

/** Title, what the leader owns by mode, appetite, and the bar. Flush left, like a column's head. */
export function drawHeader(header: SceneHeader, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  const { rect } = header;
  const bottom = rect.y + rect.height;
  const bar: DrawOp = {
    op: 'rect',
    x: rect.x,
    y: bottom - BAR,
    width: rect.width,
    height: BAR,
    fill: 'ink',
  };
  if (detail === 'marks') {
    // Seen from afar a header is a block, so that one sees where lanes begin.
    return [{ ...bar, y: bottom - rect.height * 0.4, height: rect.height * 0.4 }];
  }
  if (header.isUpright) return [...uprightTitle(header, metrics, detail), bar];
  const { hasCounts } = metrics;
  const countBaseline = bottom - BAR - 9;
  const { lines } = header.title;
  const lastTitle = hasCounts ? countBaseline - metrics.smallLine - 4 : countBaseline;
  const first = lastTitle - (lines.length - 1) * metrics.headerLine;
  const style = {
    size: metrics.headerSize,
    line: metrics.headerLine,
    weight: 700 as const,
    fill: 'ink' as const,
  };
  return [
    ...drawLines(lines, rect.x, first, style, detail),
    ...(hasCounts ? counts(header, metrics, detail, countBaseline) : []),
    ...(hasCounts && header.isAppetiteShown ? appetite(header, metrics, countBaseline) : []),
    bar,
  ];
}

function uprightTitle(header: SceneHeader, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  if (detail !== 'full') return [];
  const { lines } = header.title;
  const { headerLine: textLine, headerSize: textSize } = metrics;
  return lines.map((text, index) =>
    textOp({
      x: header.laneX + textSize * 0.33 + (index - (lines.length - 1) / 2) * textLine,
      y: header.rect.y + header.rect.height - BAR - 7,
      text,
      size: textSize,
      weight: 700,
      fill: 'ink',
      rotate: -90,
    }),
  );
}

function counts(
  header: SceneHeader,
  metrics: LaneMetrics,
  detail: Detail,
  baseline: number,
): DrawOp[] {
  const size = metrics.smallSize;
  const gap = countGap(header, metrics);
  let { x } = header.rect;
  return COUNTED.flatMap(([mode, letter]) => {
    const count = header.counts[mode];
    const isNone = count === 0;
    const number = String(count);
    const letterWidth = measureText(letter, size, 700);
    const letterStyle = {
      size,
      line: 0,
      weight: 700 as const,
      fill: isNone ? ('ink-faint' as const) : MODE_INKS[mode],
    };
    const numberStyle = {
      size,
      line: 0,
      weight: 400 as const,
      fill: isNone ? ('ink-faint' as const) : ('ink' as const),
    };
    const ops = [
      ...drawLines([letter], x, baseline, letterStyle, detail),
      ...drawLines([number], x + letterWidth + 3, baseline, numberStyle, detail),
    ];
    x += letterWidth + 3 + Math.max(measureText(number, size, 400), size * 0.55) + gap;
    return ops;
  });
}

/** Between two counts: less where a lane is narrow. */
function countGap(header: SceneHeader, metrics: LaneMetrics): number {
  return metrics.smallSize * (header.rect.width < 10 * metrics.smallSize ? 0.5 : 0.7);
}

/** Where the counts end on their line. */
export function countsEnd(header: SceneHeader, metrics: LaneMetrics): number {
  const size = metrics.smallSize;
  const gap = countGap(header, metrics);
  return COUNTED.reduce((x, [mode, letter]) => {
    const number = measureText(String(header.counts[mode]), size, 400);
    return x + measureText(letter, size, 700) + 3 + Math.max(number, size * 0.55) + gap;
  }, header.rect.x - gap);
}

/** A hairline from averse to eager with five ticks; a standing bar marks where the leader is. */
function appetite(header: SceneHeader, metrics: LaneMetrics, baseline: number): DrawOp[] {
  const right = header.rect.x + header.rect.width - 1.5;
  // On a narrow lane the scale gives way to the counts.
  const room = right - countsEnd(header, metrics) - metrics.smallSize * 0.6;
  const step = Math.max(3, Math.min(metrics.smallSize * 0.72, room / 4));
  const left = right - 4 * step;
  const y = baseline - metrics.smallSize * 0.32;
  const line = { op: 'line', stroke: 'ink-faint', strokeWidth: 1 } as const;
  if (header.appetite === null)
    return [{ ...line, x1: left, y1: y, x2: right, y2: y, dash: [2, 3] }];
  const at = left + (header.appetite - 1) * step;
  const tall = metrics.smallSize * 0.46;
  return [
    { ...line, x1: left, y1: y, x2: right, y2: y },
    ...[0, 1, 2, 3, 4].map((tick): DrawOp => {
      const x = left + tick * step;
      return { ...line, x1: x, y1: y - 2.5, x2: x, y2: y + 2.5 };
    }),
    { op: 'rect', x: at - 1.75, y: y - tall, width: 3.5, height: 2 * tall, fill: 'ink' },
  ];
}
