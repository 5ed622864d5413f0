import { drawBadge } from '#shared/drawing/drawBadge.ts';
import { drawLamp } from '#shared/drawing/drawLamp.ts';
import { drawModeBlock, modeBlockWidth } from '#shared/drawing/drawModeBlock.ts';
import { legendItems, RED_LINE_WIDTH } from '#shared/drawing/legend.ts';
import type { DrawOp } from '#shared/drawing/ops.ts';
import { PALETTES } from '#shared/drawing/palettes.ts';
import { escapeXml } from '#shared/export/svg/escapeXml.ts';
import { paintSvg } from '#shared/export/svg/paintSvg.ts';
import type { LaneMode } from '#shared/document/area.ts';
import { LANE_METRICS } from '#shared/layout/laneMetrics.ts';
import type { Mark } from '#shared/report/blocks.ts';
import { CATEGORY_LETTERS, markWords } from '#shared/report/words.ts';
import { raw, type Markup } from './html.ts';
import { MM_PER_PX } from './mapScale.ts';

const METRICS = LANE_METRICS.print;
const KEY = new Map(legendItems(METRICS).map((item) => [item.id, item]));

/**
 * Widths in px, as narrow as letters of the reading size allow: what a matrix says of a leader in an area
 * stands side by side in columns for nine leaders on an upright page.
 */
const WIDTHS = {
  block: modeBlockWidth(METRICS),
  risk: 22,
  manyRisks: 28,
  redLine: RED_LINE_WIDTH,
} as const;
/** Half of the widest stroke, and no more: signs that stand in a row part themselves. */
const MARGIN = 0.75;

const outerMm = (width: number) => (width + 2 * MARGIN) * MM_PER_PX;

/** Room that a lane's letter takes with a risk and a red line beside it. */
export const THREE_SIGNS_MM =
  outerMm(WIDTHS.block) + outerMm(WIDTHS.risk) + outerMm(WIDTHS.redLine);

interface Drawing {
  readonly ops: readonly DrawOp[];
  /** In px of the map's print; the drawing is centred on y = 0 and begins at x = 0. */
  readonly width: number;
  readonly height: number;
}

/** A sign in a line of text or a cell, drawn as on the map and in its reading size. */
export function sign(mark: Mark): Markup {
  const key = JSON.stringify(mark);
  const known = made.get(key) ?? draw(mark);
  made.set(key, known);
  return known;
}

// A large matrix shows a few dozen different signs some thousand times.
const made = new Map<string, Markup>();

function draw(mark: Mark): Markup {
  const { ops, width, height } = drawing(mark);
  const outer = outerMm(width).toFixed(2);
  const box = `viewBox="${-MARGIN} ${-height / 2} ${width + 2 * MARGIN} ${height}" width="${outer}mm" height="${(height * MM_PER_PX).toFixed(2)}mm"`;
  return raw(
    `<svg class="sign" ${box} role="img" aria-label="${escapeXml(markWords(mark))}">${paintSvg(ops, PALETTES.print)}</svg>`,
  );
}

function drawing(mark: Mark): Drawing {
  switch (mark.kind) {
    case 'mode':
      return block(mark.mode);
    case 'role':
      if (mark.role === 'owner') return block(mark.mode);
      if (mark.role === 'informed') return station('informed');
      return station(mark.mustAgree ? 'agree' : 'consult');
    case 'critical':
      return fromKey('critical', 14);
    case 'risks':
      return badge('risk', String(mark.count), mark.count > 9 ? WIDTHS.manyRisks : WIDTHS.risk, 20);
    case 'redLine':
      return badge(
        'redLine',
        CATEGORY_LETTERS[mark.category],
        WIDTHS.redLine,
        METRICS.badgeHeight + 2,
      );
    case 'appetite':
      return appetiteScale(mark.appetite);
    case 'lamp':
      return { ops: drawLamp(mark.status, 6.5, 0, 6.5, 'paper'), width: 13, height: 16 };
  }
}

function block(mode: LaneMode): Drawing {
  const { block: width } = WIDTHS;
  return { ops: drawModeBlock(mode, { x: 0, y: 0 }, METRICS), width, height: 20 };
}

function fromKey(id: string, height: number): Drawing {
  const item = KEY.get(id);
  return { ops: item?.draw(0, 0) ?? [], width: item?.sampleWidth ?? 0, height };
}

/** The station without the piece of line that the key shows it on. */
function station(id: string): Drawing {
  const item = KEY.get(id);
  const circles = (item?.draw(0, 0) ?? []).filter((op) => op.op === 'circle');
  const { block: width } = WIDTHS;
  const moved = circles.map((op) => ({ ...op, cx: width / 2 }));
  return { ops: moved, width, height: 2 * METRICS.stationRadius + 2 };
}

function badge(kind: 'risk' | 'redLine', label: string, width: number, height: number): Drawing {
  const size = { width, height: height - 2 };
  const rect = { x: 0, y: -size.height / 2, ...size };
  const ops = drawBadge(
    { id: kind, kind, leaderId: '', areaId: null, label, recordIds: [], rect },
    METRICS,
    'full',
  );
  return { ops, width, height };
}

/** From averse, on the left, to eager: a marker on a scale, never a row of dots or stars. */
function appetiteScale(appetite: number): Drawing {
  const step = 16;
  const tick = (place: number): DrawOp => ({
    op: 'line',
    x1: 2 + place * step,
    x2: 2 + place * step,
    y1: -3,
    y2: 3,
    stroke: 'ink-faint',
  });
  const ops: DrawOp[] = [
    { op: 'line', x1: 2, x2: 2 + 4 * step, y1: 0, y2: 0, stroke: 'ink-faint' },
    ...[0, 1, 2, 3, 4].map(tick),
    { op: 'rect', x: (appetite - 1) * step, y: -6, width: 4, height: 12, fill: 'ink' },
  ];
  return { ops, width: 4 + 4 * step, height: 14 };
}
