import type { Seat } from './laneFigure.ts';
import type { LineStyle, Rect, SceneLine } from './scene.ts';
import type { SectionFrame } from './sectionFrame.ts';

/** What a line runs to: its middle, and half its width. */
export interface LineEnd {
  readonly x: number;
  readonly half: number;
}

/** A place with its geometry. */
export interface Spot extends LineEnd {
  readonly seat: Seat;
  readonly rect: Rect;
}

/** The line from a place to its neighbour on the card's side. */
export function lineBetween(spot: LineEnd, inner: LineEnd, y: number, style: LineStyle): SceneLine {
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
  const spots: Spot[] = [];
  for (const seat of seats) spots.push(spotOf(seat, frame, place));
  return spots;
}

function spotOf(
  seat: Seat,
  frame: SectionFrame,
  { left, y, card }: { readonly left: number; readonly y: number; readonly card: Rect },
): Spot {
  const { metrics, isGutter } = frame;
  const x = left + frame.laneX(seat.lane);
  if (seat.kind === 'station') {
    const reach = metrics.stationRadius + 3;
    const isDot = seat.assignment?.role === 'informed';
    const half = isDot ? metrics.dotRadius : metrics.stationRadius;
    return { seat, x, half, rect: around(x, y, reach, reach) };
  }
  if (seat.kind === 'card' && !isGutter)
    return { seat, x, half: metrics.cardWidth / 2, rect: card };
  const half = metrics.blockWidth / 2;
  const tall = isGutter ? metrics.inGutter.block / 2 : metrics.cardHeight / 2;
  return { seat, x, half, rect: around(x, y, half, tall) };
}

function around(x: number, y: number, half: number, tall: number): Rect {
  return { x: x - half, y: y - tall, width: 2 * half, height: 2 * tall };
}

const STRENGTH: readonly LineStyle[] = ['informed', 'informed', 'coordinated', 'rail'];

function strengthOf(seat: Seat): number {
  if (seat.kind !== 'station') return 3;
  return seat.assignment?.role === 'informed' ? 1 : 2;
}

/**
 * How the line from each place towards the card is drawn: it carries all that hangs on it, so it is as strong as
 * the strongest role from there outwards. `anchor` is the card's place, -1 where the card stands left of all.
 */
export function lineStyles(
  seats: readonly Seat[],
  anchor: number,
  isDisputed: boolean,
): LineStyle[] {
  const styles: LineStyle[] = [];
  const styleOf = (strength: number) =>
    strength === 3 && isDisputed ? 'brokenRail' : (STRENGTH[strength] ?? 'informed');
  let strength = 0;
  for (let at = 0; at <= anchor; at++) {
    const own = strengthOf(seats[at] as Seat);
    strength = at === anchor ? own : Math.max(strength, own);
    styles[at] = styleOf(strength);
  }
  strength = 0;
  for (let at = seats.length - 1; at > anchor; at--) {
    strength = Math.max(strength, strengthOf(seats[at] as Seat));
    styles[at] = styleOf(strength);
  }
  return styles;
}
