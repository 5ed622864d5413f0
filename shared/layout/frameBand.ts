import type { MapModel } from '../model/mapModel.ts';
import { hasRailLabel, type Figure } from './laneFigure.ts';
import type { LaneMetrics } from './laneMetrics.ts';
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
}

const COLLAPSED_HEIGHT = 40;

/** Half the height of a block where names stand in the gutter. */
export const GUTTER_BLOCK = 13;

/** Px that an area needs above and below its line where names stand in the gutter. */
function gutterReach(model: MapModel, figure: Figure, lines: number, metrics: LaneMetrics) {
  const { id } = figure.area;
  const label = hasRailLabel(figure) ? metrics.smallLine : 0;
  const text = (lines * metrics.textLine + label) / 2;
  const badge = GUTTER_BLOCK + metrics.badgeHeight * 1.2 + 4;
  return {
    up: Math.max(text, model.redLinesOfArea(id).length > 0 ? badge : GUTTER_BLOCK),
    down: Math.max(text, model.risksOfArea(id).length > 0 ? badge : GUTTER_BLOCK),
  };
}

/** Height that a card with so many lines of name needs. */
export function cardHeightFor(lines: number, metrics: LaneMetrics): number {
  return Math.max(metrics.cardHeight, lines * metrics.textLine + 12);
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
  },
): BandFrame {
  const { top, metrics, names, isGutter } = given;
  const isUpright = !isGutter && metrics.gutter < 60 && !plan.isCollapsed;
  const across = {
    maxLines: 2,
    size: metrics.textSize,
    weight: 600 as const,
    width: isGutter || plan.isCollapsed ? 220 : metrics.gutter - 20,
  };
  if (plan.isCollapsed) {
    const label = wrapText(plan.label, { ...across, maxLines: 1 });
    return {
      plan,
      top,
      height: COLLAPSED_HEIGHT,
      label,
      isLabelUpright: false,
      rowCentres: new Float64Array(),
    };
  }
  const above = new Float64Array(plan.rowCount);
  const below = new Float64Array(plan.rowCount);
  for (const [index, figure] of plan.figures.entries()) {
    const row = plan.rows[index] ?? 0;
    const lines = names.get(figure)?.lines.length ?? 1;
    const reach = isGutter
      ? gutterReach(model, figure, lines, metrics)
      : { up: cardHeightFor(lines, metrics) / 2, down: cardHeightFor(lines, metrics) / 2 };
    above[row] = Math.max(above[row] ?? 0, reach.up);
    below[row] = Math.max(below[row] ?? 0, reach.down);
  }
  const gap = isGutter ? 10 : metrics.rowGap;
  const heading = isGutter ? 30 : 0;
  const rowCentres = new Float64Array(plan.rowCount);
  let y = top + metrics.bandPadding + heading;
  for (let row = 0; row < plan.rowCount; row++) {
    rowCentres[row] = y + (above[row] ?? 0);
    y += (above[row] ?? 0) + (below[row] ?? 0) + gap;
  }
  const rowsHeight = y - gap - top + metrics.bandPadding;
  const label = wrapText(plan.label, isUpright ? { ...across, width: rowsHeight - 16 } : across);
  // The label and its caption must stand within the band.
  const least =
    isUpright || isGutter
      ? 0
      : label.lines.length * metrics.textLine + metrics.smallLine + 2 * metrics.bandPadding;
  return {
    plan,
    top,
    height: Math.max(rowsHeight, least),
    label,
    isLabelUpright: isUpright,
    rowCentres,
  };
}
