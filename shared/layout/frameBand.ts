import type { MapModel } from '../model/mapModel.ts';
import { hasRailLabel, type Figure } from './laneFigure.ts';
import type { LaneMetrics } from './laneMetrics.ts';
import { measureText } from './measureText.ts';
import { addGutterReach, addReach, emptyReach, rowDistance } from './rowReach.ts';
import type { WrappedText } from './scene.ts';
import type { BandPlan } from './sectionPlan.ts';
import { wrapText } from './wrapText.ts';

/** A band's rows and label, from the section's top. */
export interface BandFrame {
  readonly plan: BandPlan;
  readonly top: number;
  readonly height: number;
  readonly label: WrappedText;
  readonly isLabelUpright: boolean;
  /** Centres of the rows, from the section's top. */
  readonly rowCentres: Float64Array;
  /** What each row takes above and below its centre. */
  readonly above: Float64Array;
  readonly below: Float64Array;
}

/** Px beyond which an upright label is cut rather than that its band grows, and its air. */
const LONGEST_LABEL = 140;
const MOST_LABEL_AIR = 16;
const labelAir = ({ bandPadding }: LaneMetrics) => Math.min(MOST_LABEL_AIR, 4 * bandPadding);
const TIGHT_TRAY_GAP = 20;

/** A band's label stands above its rows where names stand in the gutter, unless it has a column there. */
const GUTTER_HEADING = 30;
/** Badges of a row may hang past the next ones, where nothing stands under them. */
const ROWS_PAST = 3;

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

/** Height that a card with so many lines of name needs. */
export function cardHeightFor(lines: number, metrics: LaneMetrics): number {
  return Math.max(metrics.cardHeight, lines * metrics.textLine + metrics.cardAir);
}

/** Between cards in the tray: every card there may have badges, and another below it. */
export const trayGap = ({ isTight, rowGap }: LaneMetrics) => (isTight ? TIGHT_TRAY_GAP : rowGap);

/** Px of height at which an upright label stands whole in two lines. */
function uprightLabelHeight(text: string, metrics: LaneMetrics): number {
  const words = text.split(' ');
  const width = (part: readonly string[]) => measureText(part.join(' '), metrics.headerSize, 600);
  const breaks = words.map((_, at) => Math.max(width(words.slice(0, at)), width(words.slice(at))));
  return Math.ceil(Math.min(...breaks, LONGEST_LABEL)) + 1 + labelAir(metrics);
}

/** Height of a printed band whose rows take so much, from the first one's top to the last one's bottom. */
export function bandHeightFor(
  rowsHeight: number,
  label: string,
  { metrics, isGutter }: { metrics: LaneMetrics; isGutter: boolean },
): number {
  const height = rowsHeight + 2 * metrics.bandPadding;
  return isGutter && metrics.inGutter.labels === 0
    ? height + GUTTER_HEADING
    : Math.max(height, uprightLabelHeight(label, metrics));
}

/** Measures a band that begins at `top`. */
export function frameBand(
  model: MapModel,
  plan: BandPlan,
  given: {
    top: number;
    metrics: LaneMetrics;
    names: ReadonlyMap<Figure, WrappedText>;
    isGutter: boolean;
    /** Px right of a lane's centre that are its own. */
    roomBeside(lane: number): number;
  },
): BandFrame {
  const { top, metrics, names, isGutter } = given;
  const hasColumn = isGutter ? metrics.inGutter.labels > 0 : metrics.gutter < 60;
  const isUpright = hasColumn && !plan.isCollapsed;
  const across = {
    maxLines: 2,
    size: metrics.headerSize,
    weight: 600 as const,
    width: isGutter || plan.isCollapsed ? metrics.inGutter.names - 30 : metrics.gutter - 20,
  };
  if (plan.isCollapsed) {
    const label = wrapText(plan.label, { ...across, maxLines: 1 });
    return {
      plan,
      top,
      height: metrics.foldedHeight,
      label,
      isLabelUpright: false,
      rowCentres: new Float64Array(),
      above: new Float64Array(),
      below: new Float64Array(),
    };
  }
  const above = new Float64Array(plan.rowCount);
  const below = new Float64Array(plan.rowCount);
  const lanes = plan.figures.reduce((most, figure) => Math.max(most, figure.high + 1), 0);
  const reaches = Array.from({ length: metrics.isTight ? plan.rowCount : 0 }, () =>
    emptyReach(lanes),
  );
  for (const [index, figure] of plan.figures.entries()) {
    const row = plan.rows[index] ?? 0;
    const lines = names.get(figure)?.lines.length ?? 1;
    const half = cardHeightFor(lines, metrics) / 2;
    const reach = isGutter ? gutterReach(model, figure, lines, metrics) : { up: half, down: half };
    above[row] = Math.max(above[row] ?? 0, reach.up);
    below[row] = Math.max(below[row] ?? 0, reach.down);
    const noted = reaches[row];
    if (!noted) continue;
    if (isGutter) addGutterReach(noted, figure, { ...given, model });
    else addReach(noted, figure, half, { model, metrics });
  }
  const gap = isGutter ? metrics.inGutter.gap : metrics.rowGap;
  const heading = isGutter && !hasColumn ? GUTTER_HEADING : 0;
  const rowCentres = new Float64Array(plan.rowCount);
  for (let row = 1; row < plan.rowCount; row++) {
    const least = (below[row - 1] ?? 0) + gap + (above[row] ?? 0);
    let centre = (rowCentres[row - 1] ?? 0) + least;
    const lower = reaches[row];
    for (let past = Math.max(0, row - ROWS_PAST); past < row; past++) {
      const upper = reaches[past];
      if (upper && lower)
        centre = Math.max(centre, (rowCentres[past] ?? 0) + rowDistance(upper, lower, 0));
    }
    rowCentres[row] = centre;
  }
  for (const [row, { up, down }] of reaches.entries()) {
    above[row] = up.reduce((most, one) => Math.max(most, one), above[row] ?? 0);
    below[row] = down.reduce((most, one) => Math.max(most, one), below[row] ?? 0);
  }
  const first = top + metrics.bandPadding + heading + (above[0] ?? 0);
  for (const [row, centre] of rowCentres.entries()) rowCentres[row] = first + centre;
  const rowsHeight = (rowCentres.at(-1) ?? first) + (below.at(-1) ?? 0) + metrics.bandPadding - top;
  const upright = isUpright
    ? bandHeightFor(rowsHeight - 2 * metrics.bandPadding, plan.label, { metrics, isGutter })
    : 0;
  const label = wrapText(
    plan.label,
    isUpright ? { ...across, width: upright - labelAir(metrics) } : across,
  );
  // The label and its caption must stand within the band.
  const least =
    isUpright || isGutter
      ? upright
      : label.lines.length * metrics.headerLine + metrics.smallLine + 2 * metrics.bandPadding;
  // Beside a label that is longer than its rows are high, they stand in the middle of it.
  if (isGutter && least > rowsHeight) {
    for (const [row, centre] of rowCentres.entries())
      rowCentres[row] = centre + (least - rowsHeight) / 2;
  }
  return {
    plan,
    top,
    height: Math.max(rowsHeight, least),
    label,
    isLabelUpright: isUpright,
    rowCentres,
    above,
    below,
  };
}
