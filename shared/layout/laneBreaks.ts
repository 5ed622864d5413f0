import type { Figure } from './laneFigure.ts';
import type { SceneBand, SceneCard } from './scene.ts';
import type { SectionFrame } from './sectionFrame.ts';

/** Where lanes are interrupted, because a line passes that does not involve them. */
export interface LaneBreak {
  readonly y1: number;
  readonly y2: number;
  /** A long line passes a hundred lanes: they share this record. */
  readonly lanes: readonly number[];
}

/** Lanes do not strike through the marks of a band that is folded up. */
export function markBreaks(band: SceneBand, frame: SectionFrame, left: number): LaneBreak[] {
  const { y, height } = band.rect;
  const lanes = frame.columns.flatMap((_, lane) =>
    band.marks.some(({ x }) => Math.abs(x - left - frame.laneX(lane)) < UNDER_MARK) ? [lane] : [],
  );
  return lanes.length > 0 ? [{ y1: y + 2, y2: y + height - 2, lanes }] : [];
}

/** A mark stands over its lane, or several of them beside it. */
const UNDER_MARK = 14;

/** Half the gap in a lane under a passing line. */
const BREAK = 9;
/** Lanes strictly inside the figure that nobody of it stands on. */
export function laneBreaks(
  figure: Figure,
  frame: SectionFrame,
  card: SceneCard,
  y: number,
  left: number,
): LaneBreak[] {
  if (figure.seats.length === 0) return [];
  const seated = new Set(figure.seats.map((seat) => seat.lane));
  const from = frame.isGutter ? (figure.seats[0]?.lane ?? 0) : figure.low;
  const label = frame.isGutter ? null : card.railLabel;
  const passed: number[] = [];
  const underLabel: number[] = [];
  for (let lane = Math.max(0, from); lane <= figure.high; lane++) {
    if (seated.has(lane)) continue;
    const x = left + frame.laneX(lane);
    const isUnderLabel =
      label !== null && x > label.rect.x - 4 && x < label.rect.x + label.rect.width + 4;
    (isUnderLabel ? underLabel : passed).push(lane);
  }
  const breakOf = (lanes: readonly number[], reach: number): LaneBreak[] =>
    lanes.length === 0 ? [] : [{ y1: y - reach, y2: y + reach, lanes }];
  const labelHeight = label?.rect.height ?? 0;
  return [...breakOf(passed, BREAK), ...breakOf(underLabel, labelHeight / 2 + 3)];
}
