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
const NO_LABEL = { rect: { x: Number.NaN, y: 0, width: 0, height: 0 } };

/** Lanes strictly inside the figure that nobody of it stands on. */
export function laneBreaks(
  figure: Figure,
  frame: SectionFrame,
  card: SceneCard,
  y: number,
  left: number,
): LaneBreak[] {
  const { seats, high } = figure;
  if (seats.length === 0) return [];
  const onRail = !frame.isGutter && card.railLabel?.isAbove === false ? card.railLabel : null;
  const { rect: under } = onRail ?? NO_LABEL;
  const passed: number[] = [];
  const underLabel: number[] = [];
  let next = 0;
  const first = frame.isGutter ? (seats[0]?.lane ?? 0) : figure.low;
  for (let lane = Math.max(0, first); lane <= high; lane++) {
    // Seats stand from left to right.
    while ((seats[next]?.lane ?? high) < lane) next++;
    if (seats[next]?.lane === lane) continue;
    const x = left + frame.laneX(lane);
    const isUnderLabel = x > under.x - 4 && x < under.x + under.width + 4;
    (isUnderLabel ? underLabel : passed).push(lane);
  }
  const breaks: LaneBreak[] = [];
  if (passed.length > 0) breaks.push({ y1: y - BREAK, y2: y + BREAK, lanes: passed });
  const reach = under.height / 2 + 3;
  if (underLabel.length > 0) breaks.push({ y1: y - reach, y2: y + reach, lanes: underLabel });
  return breaks;
}
