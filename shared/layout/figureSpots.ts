import type { Seat } from './laneFigure.ts';
import type { LineStyle, Rect, SceneLine } from './scene.ts';
import type { SectionFrame } from './sectionFrame.ts';

/** Half the width of what stands at a place. */
function half(seat: Seat, frame: SectionFrame): number {
  const { metrics, isGutter } = frame;
  if (seat.kind === 'card' && !isGutter) return metrics.cardWidth / 2;
  if (seat.kind !== 'station') return metrics.blockWidth / 2;
  return seat.assignment?.role === 'informed' ? metrics.dotRadius : metrics.stationRadius;
}

/** A place with its geometry. */
export interface Spot {
  readonly seat: Seat;
  readonly x: number;
  readonly half: number;
  readonly rect: Rect;
}

/** The line from a place to its neighbour on the card's side. */
export function lineBetween(
  spot: Spot,
  inner: Spot | null,
  y: number,
  style: LineStyle,
): SceneLine | null {
  if (!inner) return null;
  const direction = inner.x < spot.x ? -1 : 1;
  return {
    x1: spot.x + direction * spot.half,
    x2: inner.x - direction * inner.half,
    y,
    style,
  };
}

/** Where the figure's places stand; `card` is the rectangle of the card, `left` the section's edge. */
export function spotsOf(
  seats: readonly Seat[],
  frame: SectionFrame,
  place: { readonly left: number; readonly y: number; readonly card: Rect },
): Spot[] {
  const { metrics, isGutter } = frame;
  const { left, y, card } = place;
  return seats.map((seat) => {
    const x = left + frame.laneX(seat.lane);
    const reach = half(seat, frame);
    const tall = isGutter ? metrics.inGutter.block / 2 : metrics.cardHeight / 2;
    const rectOf = (w: number, h: number) => ({ x: x - w, y: y - h, width: 2 * w, height: 2 * h });
    if (seat.kind === 'card' && !isGutter) return { seat, x, half: reach, rect: card };
    const station = metrics.stationRadius + 3;
    const rect = seat.kind === 'station' ? rectOf(station, station) : rectOf(reach, tall);
    return { seat, x, half: reach, rect };
  });
}

const STRENGTH: readonly LineStyle[] = ['informed', 'informed', 'coordinated', 'rail'];

function strengthOf(seat: Seat): number {
  if (seat.kind !== 'station') return 3;
  return seat.assignment?.role === 'informed' ? 1 : 2;
}

/** At each place the strongest role from there outwards: a line carries all that hangs on it. */
function strengthsToward(seats: readonly Seat[], anchor: number): number[] {
  const strengths = seats.map(strengthOf);
  for (let i = 1; i < anchor; i++) {
    strengths[i] = Math.max(strengths[i] ?? 0, strengths[i - 1] ?? 0);
  }
  for (let i = strengths.length - 2; i > anchor; i--) {
    strengths[i] = Math.max(strengths[i] ?? 0, strengths[i + 1] ?? 0);
  }
  return strengths;
}

/**
 * How the line from each place towards the card is drawn; `anchor` is the card's place, -1 where the
 * card stands left of all of them.
 */
export function lineStyles(
  seats: readonly Seat[],
  anchor: number,
  isDisputed: boolean,
): LineStyle[] {
  return strengthsToward(seats, anchor).map((strength) =>
    strength === 3 && isDisputed ? 'brokenRail' : (STRENGTH[strength] ?? 'informed'),
  );
}
