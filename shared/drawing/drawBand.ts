import type { LaneMetrics } from '#shared/layout/laneMetrics.ts';
import { measureText } from '#shared/layout/measureText.ts';
import type { BandKind, Detail, SceneBand } from '#shared/layout/scene.ts';
import type { LaneMode } from '#shared/document/area.ts';
import { baselineAt, drawLines } from './drawText.ts';
import type { DrawOp, Ink } from './ops.ts';
import { textOp } from './textOp.ts';

const LABEL_INKS: Readonly<Record<BandKind, Ink>> = {
  settle: 'ink',
  undecided: 'ink',
  sovereign: 'sovereign',
  coordinated: 'coordinated',
  shared: 'shared',
  domain: 'ink',
};

/** A thin rule and a margin note; a collapsed band shows what each lane owns in it. */
export function drawBand(band: SceneBand, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  const { rect } = band;
  const rule: DrawOp = {
    op: 'line',
    x1: rect.x,
    y1: rect.y,
    x2: rect.x + rect.width,
    y2: rect.y,
    stroke: 'rule',
    strokeWidth: detail === 'full' ? 1 : 2,
  };
  return [rule, ...label(band, metrics, detail), ...marks(band, metrics, detail)];
}

function label(band: SceneBand, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  const { labelRect } = band;
  const { headerSize: textSize, headerLine: textLine, smallSize } = metrics;
  const fill = LABEL_INKS[band.kind];
  const style = { size: textSize, line: textLine, weight: 600 as const, fill };
  const caption = {
    size: Math.min(smallSize, textSize),
    line: 0,
    weight: 400 as const,
    fill: 'ink-soft' as const,
  };
  const { lines } = band.label;
  if (band.isLabelUpright) {
    if (detail !== 'full') return [];
    const middle = labelRect.y + labelRect.height / 2;
    return lines.map((text, index) =>
      textOp({
        x: labelRect.x + textSize * 0.8 + index * textLine,
        y: middle,
        text,
        size: textSize,
        weight: 600,
        fill,
        anchor: 'middle',
        rotate: -90,
      }),
    );
  }
  const first = labelRect.y + textSize * 0.78;
  const isInRow = labelRect.height <= 24;
  if (isInRow) {
    const baseline = baselineAt(labelRect.y + labelRect.height / 2, textSize);
    const after = labelRect.x + measureText(lines[0] ?? '', textSize, 600) + 10;
    return [
      ...drawLines(lines.slice(0, 1), labelRect.x, baseline, style, detail),
      ...drawLines(
        [band.isCollapsed ? String(band.count) : band.caption],
        after,
        baseline,
        caption,
        detail,
      ),
    ];
  }
  const below = first + (lines.length - 1) * textLine + smallSize * 1.4;
  return [
    ...drawLines(lines, labelRect.x, first, style, detail),
    ...drawLines([band.caption], labelRect.x, below, caption, detail),
  ];
}

const SEVERAL = { fill: 'surface', stroke: 'ink-soft', text: 'ink' } as const;
const MARK_FILLS: Readonly<Record<LaneMode, { fill: Ink; stroke: Ink; text: Ink }>> = {
  sovereign: { fill: 'sovereign', stroke: 'sovereign', text: 'on-sovereign' },
  coordinated: { fill: 'surface', stroke: 'coordinated', text: 'ink' },
  shared: { fill: 'shared-fill', stroke: 'shared', text: 'on-shared' },
  undecided: { fill: 'surface', stroke: 'undecided', text: 'ink' },
};

function marks(band: SceneBand, metrics: LaneMetrics, detail: Detail): DrawOp[] {
  const y = band.rect.y + band.rect.height / 2;
  const size = Math.min(metrics.smallSize, metrics.headerSize);
  const [width, height] = [26, size + 8];
  return band.marks.flatMap(({ x, count, mode }) => {
    const { fill, stroke, text } = mode === null ? SEVERAL : MARK_FILLS[mode];
    const style = { size, line: 0, weight: 600 as const, fill: text };
    return [
      {
        op: 'rect' as const,
        x: x - width / 2,
        y: y - height / 2,
        width,
        height,
        radius: metrics.cardRadius,
        fill,
        stroke,
        strokeWidth: metrics.lineStroke,
      },
      ...drawLines([String(count)], x, baselineAt(y, size), { ...style, anchor: 'middle' }, detail),
    ];
  });
}
