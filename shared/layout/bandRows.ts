import type { MapModel } from '../model/mapModel.ts';
import { hasRailLabel, type Figure } from './laneFigure.ts';
import type { LaneMetrics } from './laneMetrics.ts';
import { labelAbove } from './railLabel.ts';
import { addGutterReach, addReach, emptyReach, rowDistance, type RowReach } from './rowReach.ts';
import type { WrappedText } from './scene.ts';
import type { BandPlan } from './sectionPlan.ts';

/** Rows of a band: their centres, and what each takes above and below its own. */
export interface BandRows {
  readonly centres: Float64Array;
  readonly above: Float64Array;
  readonly below: Float64Array;
}

export interface RowOptions {
  readonly metrics: LaneMetrics;
  readonly names: ReadonlyMap<Figure, WrappedText>;
  readonly isGutter: boolean;
  /** Centre of a lane, from the section's left edge. */
  laneX(lane: number): number;
  /** Px right of a lane's centre that are its own. */
  roomBeside(lane: number): number;
}

/** Badges of a row may hang past the next ones, where nothing stands under them. */
const ROWS_PAST = 3;

/** Height that a card with so many lines of name needs. */
export function cardHeightFor(lines: number, metrics: LaneMetrics): number {
  return Math.max(metrics.cardHeight, lines * metrics.textLine + metrics.cardAir);
}

/** Px that an area needs above and below its line where names stand in the gutter. */
function gutterReach(model: MapModel, figure: Figure, lines: number, metrics: LaneMetrics) {
  const { id } = figure.area;
  const block = metrics.inGutter.block / 2;
  const least = metrics.isTight ? block : null;
  const label = metrics.inGutter.areRailsSaid && hasRailLabel(figure) ? metrics.smallLine : 0;
  const text = (lines * metrics.textLine + label) / 2;
  const badge = block + metrics.badgeHeight * 1.2 + 4;
  return {
    up: Math.max(text, least ?? (model.redLinesOfArea(id).length > 0 ? badge : block)),
    down: Math.max(text, least ?? (model.risksOfArea(id).length > 0 ? badge : block)),
  };
}

const linesOf = (figure: Figure, { names }: RowOptions) => names.get(figure)?.lines.length ?? 1;

/** What each row takes lane by lane. */
function reachesOf(model: MapModel, plan: BandPlan, options: RowOptions): RowReach[] {
  const lanes = plan.figures.reduce((most, figure) => Math.max(most, figure.high + 1), 0);
  const reaches = Array.from({ length: plan.rowCount }, () => emptyReach(lanes));
  for (const [index, figure] of plan.figures.entries()) {
    const reach = reaches[plan.rows[index] ?? 0];
    if (!reach) continue;
    const half = cardHeightFor(linesOf(figure, options), options.metrics) / 2;
    if (options.isGutter) addGutterReach(reach, figure, { ...options, model });
    else {
      const above = labelAbove(figure, model, options.metrics, options.laneX);
      addReach(reach, figure, half, { ...options, model, above });
    }
  }
  return reaches;
}

/** A row's centre, so far down that it is clear of what hangs from the rows above. */
function clearOf(reaches: readonly RowReach[], centres: Float64Array, row: number): number {
  const lower = reaches[row];
  let centre = 0;
  for (let past = Math.max(0, row - ROWS_PAST); past < row; past++) {
    const upper = reaches[past];
    if (upper && lower)
      centre = Math.max(centre, (centres[past] ?? 0) + rowDistance(upper, lower, 0));
  }
  return centre;
}

/** Measures a band's rows, from the first one's centre on; tight ones let badges hang into the rows below. */
export function bandRows(model: MapModel, plan: BandPlan, options: RowOptions): BandRows {
  const { metrics, isGutter } = options;
  const { figures, rows, rowCount } = plan;
  const above = new Float64Array(rowCount);
  const below = new Float64Array(rowCount);
  // By number: these loops run once, and are compiled for it, when a map opens.
  for (let at = 0; at < figures.length; at++) {
    const figure = figures[at] as Figure;
    const row = rows[at] as number;
    const lines = linesOf(figure, options);
    const half = cardHeightFor(lines, metrics) / 2;
    const reach = isGutter ? gutterReach(model, figure, lines, metrics) : null;
    const label = isGutter ? null : labelAbove(figure, model, metrics, options.laneX);
    above[row] = Math.max(above[row] as number, reach ? reach.up : half + (label?.height ?? 0));
    below[row] = Math.max(below[row] as number, reach ? reach.down : half);
  }
  const reaches = metrics.isTight ? reachesOf(model, plan, options) : null;
  const gap = isGutter ? metrics.inGutter.gap : metrics.rowGap;
  const centres = new Float64Array(rowCount);
  for (let row = 1; row < rowCount; row++) {
    const least = (below[row - 1] as number) + gap + (above[row] as number);
    const centre = (centres[row - 1] as number) + least;
    centres[row] = reaches ? Math.max(centre, clearOf(reaches, centres, row)) : centre;
  }
  if (reaches) widen(above, below, reaches);
  return { centres, above, below };
}

function widen(above: Float64Array, below: Float64Array, reaches: readonly RowReach[]): void {
  for (const [row, { up, down }] of reaches.entries()) {
    above[row] = up.reduce((most, one) => Math.max(most, one), above[row] ?? 0);
    below[row] = down.reduce((most, one) => Math.max(most, one), below[row] ?? 0);
  }
}

/** Moves all rows down. */
export function moveRows(centres: Float64Array, by: number): void {
  for (let row = 0; row < centres.length; row++) centres[row] = (centres[row] as number) + by;
}
