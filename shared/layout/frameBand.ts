import type { MapModel } from '../model/mapModel.ts';
import { bandRows, moveRows, type RowOptions } from './bandRows.ts';
import type { LaneMetrics } from './laneMetrics.ts';
import { measureText } from './measureText.ts';
import type { WrappedText } from './scene.ts';
import type { BandPlan } from './sectionPlan.ts';
import { wrapText, type TextFit } from './wrapText.ts';

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

/** Across or upright: how a band's label is set, whose line may be so long. */
const labelFit = ({ headerSize }: LaneMetrics, width: number): TextFit => ({
  width,
  maxLines: 2,
  size: headerSize,
  weight: 600,
});

function frameCollapsed(plan: BandPlan, top: number, metrics: LaneMetrics): BandFrame {
  const fit = labelFit(metrics, metrics.inGutter.names - 30);
  const none = new Float64Array();
  return {
    plan,
    top,
    height: metrics.foldedHeight,
    label: wrapText(plan.label, { ...fit, maxLines: 1 }),
    isLabelUpright: false,
    rowCentres: none,
    above: none,
    below: none,
  };
}

/** Measures a band that begins at `top`. */
export function frameBand(
  model: MapModel,
  plan: BandPlan,
  given: RowOptions & { readonly top: number },
): BandFrame {
  const { top, metrics, isGutter } = given;
  if (plan.isCollapsed) return frameCollapsed(plan, top, metrics);
  const isUpright = isGutter ? metrics.inGutter.labels > 0 : metrics.gutter < 60;
  const { centres, above, below } = bandRows(model, plan, given);
  const heading = isGutter && !isUpright ? GUTTER_HEADING : 0;
  const first = top + metrics.bandPadding + heading + (above[0] ?? 0);
  moveRows(centres, first);
  const rowsHeight = (centres.at(-1) ?? first) + (below.at(-1) ?? 0) + metrics.bandPadding - top;
  const upright = isUpright
    ? bandHeightFor(rowsHeight - 2 * metrics.bandPadding, plan.label, { metrics, isGutter })
    : 0;
  const across = isGutter ? metrics.inGutter.names - 30 : metrics.gutter - 20;
  const label = wrapText(
    plan.label,
    labelFit(metrics, isUpright ? upright - labelAir(metrics) : across),
  );
  // The label and its caption must stand within the band.
  const least =
    isUpright || isGutter
      ? upright
      : label.lines.length * metrics.headerLine + metrics.smallLine + 2 * metrics.bandPadding;
  // Beside a label that is longer than its rows are high, they stand in the middle of it.
  if (isGutter && least > rowsHeight) moveRows(centres, (least - rowsHeight) / 2);
  return {
    plan,
    top,
    height: Math.max(rowsHeight, least),
    label,
    isLabelUpright: isUpright,
    rowCentres: centres,
    above,
    below,
  };
}
