import type { LaneMode } from '#shared/document/area.ts';
import type { LaneMetrics } from '#shared/layout/laneMetrics.ts';
import { measureText } from '#shared/layout/measureText.ts';
import type { SceneBadge } from '#shared/layout/scene.ts';
import { drawBadge } from './drawBadge.ts';
import { drawModeBlock, modeBlockWidth } from './drawModeBlock.ts';
import { baselineAt } from './drawText.ts';
import type { DrawOp, Ink } from './ops.ts';
import { textOp } from './textOp.ts';

/** One entry of the key: a sample of the drawing, and what it means. */
export interface LegendItem {
  readonly id: string;
  readonly label: string;
  /** Px that the sample takes. */
  readonly sampleWidth: number;
  /** The sample with its left end at x, centred on y. */
  readonly draw: (x: number, y: number) => DrawOp[];
}

/** Of a red line's bar with one letter. */
export const RED_LINE_WIDTH = 14;
const RED_LINE_WORDS = 'M mission, S safety, E ethics, L legal, V values';

/** The key's entries, in reading order, drawn in the sizes of the map they explain. */
export function legendItems(
  metrics: LaneMetrics,
  isAppetiteShown = true,
  areCascadesShown = false,
): LegendItem[] {
  const { lineStroke, stationRadius, dotRadius, badgeHeight } = metrics;
  const blockWidth = modeBlockWidth(metrics);
  const card = (mode: LaneMode): LegendItem['draw'] => {
    return (x, y) => drawModeBlock(mode, { x, y }, metrics);
  };
  const ring = (fill: Ink): LegendItem['draw'] => {
    return (x, y) => [
      {
        op: 'line',
        x1: x,
        x2: x + 34,
        y1: y,
        y2: y,
        stroke: 'coordinated',
        strokeWidth: lineStroke,
        dash: [6, 4],
      },
      {
        op: 'circle',
        cx: x + 17,
        cy: y,
        r: stationRadius - 1,
        fill,
        stroke: 'coordinated',
        strokeWidth: lineStroke,
      },
    ];
  };
  const badge = (kind: SceneBadge['kind'], label: string, width: number, height: number) => {
    return (x: number, y: number) =>
      drawBadge(
        {
          id: kind,
          kind,
          leaderId: '',
          areaId: null,
          label,
          recordIds: [],
          rect: { x, y: y - height / 2, width, height },
        },
        metrics,
        'full',
      );
  };
  const items: LegendItem[] = [
    {
      id: 'sovereign',
      label: 'decides alone',
      sampleWidth: blockWidth,
      draw: card('sovereign'),
    },
    {
      id: 'coordinated',
      label: 'decides, coordinates with',
      sampleWidth: blockWidth,
      draw: card('coordinated'),
    },
    { id: 'agree', label: 'must agree', sampleWidth: 34, draw: ring('coordinated') },
    { id: 'consult', label: 'consulted', sampleWidth: 34, draw: ring('surface') },
    {
      id: 'informed',
      label: 'informed',
      sampleWidth: 34,
      draw: (x, y) => [
        {
          op: 'line',
          x1: x,
          x2: x + 34,
          y1: y,
          y2: y,
          stroke: 'informed',
          strokeWidth: lineStroke,
          dash: [0.1, 5],
          cap: 'round',
        },
        { op: 'circle', cx: x + 17, cy: y, r: dotRadius, fill: 'informed' },
      ],
    },
    {
      id: 'shared',
      label: 'shared',
      sampleWidth: blockWidth,
      draw: card('shared'),
    },
    {
      id: 'undecided',
      label: 'to settle',
      sampleWidth: blockWidth,
      draw: card('undecided'),
    },
    {
      id: 'critical',
      label: 'critical',
      sampleWidth: 12,
      draw: (x, y) => [
        { op: 'path', d: `M${x} ${y - 6}L${x + 12} ${y - 6}L${x + 12} ${y + 6}Z`, fill: 'ink' },
      ],
    },
    {
      id: 'risk',
      label: 'risks',
      sampleWidth: Math.round(badgeHeight * 1.4),
      draw: badge('risk', '2', Math.round(badgeHeight * 1.4), Math.round(badgeHeight * 1.15)),
    },
    {
      id: 'redLine',
      label: `red line: ${RED_LINE_WORDS}`,
      sampleWidth: RED_LINE_WIDTH,
      draw: badge('redLine', 'S', RED_LINE_WIDTH, badgeHeight),
    },
  ];
  if (areCascadesShown)
    items.push({
      id: 'cascade',
      label: 'cascade: what falls with it',
      sampleWidth: 34,
      draw: (x, y) => [
        {
          op: 'path',
          d: `M${x} ${y + 6}C${x + 12} ${y + 6} ${x + 14} ${y - 4} ${x + 28} ${y - 4}`,
          stroke: 'cascade',
          strokeWidth: lineStroke * 1.4,
        },
        {
          op: 'path',
          d: `M${x + 34} ${y - 4}L${x + 26} ${y - 8}L${x + 26} ${y}Z`,
          fill: 'cascade',
        },
      ],
    });
  if (!isAppetiteShown) return items;
  return [
    ...items,
    {
      id: 'appetite',
      label: 'risk appetite, averse to eager',
      sampleWidth: 34,
      draw: (x, y) => [
        { op: 'line', x1: x, x2: x + 32, y1: y, y2: y, stroke: 'ink-faint' },
        ...[0, 1, 2, 3, 4].map((tick): DrawOp => ({
          op: 'line',
          x1: x + tick * 8,
          x2: x + tick * 8,
          y1: y - 2.5,
          y2: y + 2.5,
          stroke: 'ink-faint',
        })),
        { op: 'rect', x: x + 6.25, y: y - 5.5, width: 3.5, height: 11, fill: 'ink' },
      ],
    },
  ];
}

/** A drawn key and the space it takes. */
export interface DrawnLegend {
  readonly ops: readonly DrawOp[];
  readonly width: number;
  readonly height: number;
}

/** Behind an item, and what of it a label that comes out wider leaves. */
const GAP = 22;
const LEAST_GAP = 10;

/** Where a key goes. */
export interface LegendPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** By so much of its width a viewer that lacks our typeface may set a label wider; 0 when absent. */
  readonly slack?: number;
}

/** The key in rows no wider than `width`, with its top left at (x, y). */
export function drawLegend(
  metrics: LaneMetrics,
  place: LegendPlace,
  isAppetiteShown = true,
): DrawnLegend {
  const rowHeight = metrics.smallLine + 14;
  const { smallSize } = metrics;
  let [x, row] = [0, 0];
  const ops: DrawOp[] = [];
  for (const item of legendItems(metrics, isAppetiteShown)) {
    const labelWidth = measureText(item.label, smallSize, 400);
    const width = item.sampleWidth + 7 + labelWidth;
    if (x > 0 && x + width > place.width) {
      x = 0;
      row++;
    }
    const y = place.y + row * rowHeight + rowHeight / 2;
    ops.push(
      ...item.draw(place.x + x, y),
      textOp({
        x: place.x + x + item.sampleWidth + 7,
        y: baselineAt(y, smallSize),
        text: item.label,
        size: smallSize,
        weight: 400,
        fill: 'ink-soft',
      }),
    );
    x += width + Math.max(GAP, LEAST_GAP + labelWidth * (place.slack ?? 0));
  }
  return { ops, width: place.width, height: (row + 1) * rowHeight };
}
