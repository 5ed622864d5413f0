import { hangingBadges, stationBadges } from './figureBadges.ts';
import { lineBetween, lineStyles, type LineEnd, type Spot } from './figureSpots.ts';
import type { Figure, Seat } from './laneFigure.ts';
import type { Rect, SceneBadge, SceneEdge } from './scene.ts';
import type { LooseBadge } from './sceneBadges.ts';
import type { SectionFrame } from './sectionFrame.ts';

/** Where an area's card stands, and its row. */
export interface EdgePlace {
  readonly frame: SectionFrame;
  /** Centre of the row. */
  readonly y: number;
  readonly card: Rect;
  /** Centre of the card. */
  readonly cardX: number;
}

const NO_BADGES: readonly LooseBadge[] = [];

/** The badges of a place: on the edge of a card or block, else on the line. */
function badgesAt(
  own: readonly LooseBadge[],
  spot: Spot,
  inner: LineEnd | null,
  { frame, y }: EdgePlace,
): SceneBadge[] {
  const { metrics, isGutter } = frame;
  if (isGutter || spot.seat.kind === 'station') return stationBadges(own, spot, inner, y, frame);
  const isBlock = spot.seat.kind === 'block';
  return hangingBadges(own, spot.rect, { isBlock, metrics });
}

function emitEdge(
  { area }: Figure,
  spot: Spot,
  frame: SectionFrame,
  rest: Pick<SceneEdge, 'y' | 'line' | 'badges'>,
): SceneEdge {
  const { leaderId, assignment, kind, isClaimant } = spot.seat;
  const isCoordinator = assignment !== null && assignment.role === 'coordinator';
  return {
    id: assignment === null ? `claim:${area.id}:${leaderId}` : assignment.id,
    assignmentId: assignment === null ? null : assignment.id,
    leaderId,
    areaId: area.id,
    sectionId: frame.plan.id,
    kind: kind === 'card' && frame.isGutter ? 'block' : kind,
    role: assignment === null ? null : assignment.role,
    level: isCoordinator ? (assignment.level ?? 'consult') : null,
    mode: area.mode,
    isClaimant,
    rect: spot.rect,
    x: spot.x,
    y: rest.y,
    line: rest.line,
    badges: rest.badges,
  };
}

/**
 * An area's places from left to right, each with its line towards the card, or towards the next place where
 * the line runs through it. What hangs on a place is taken out of `loose`.
 */
export function emitEdges(
  figure: Figure,
  spots: readonly Spot[],
  loose: Map<Seat['leaderId'], LooseBadge[]>,
  place: EdgePlace,
): SceneEdge[] {
  const { frame, y, cardX } = place;
  const anchor = spots.findIndex((spot) => spot.seat.kind === 'card');
  const styles = lineStyles(figure.seats, anchor, figure.isDisputed);
  // A card that nobody owns stands left of all its places.
  const beyond =
    anchor < 0 && !frame.isGutter ? { x: cardX, half: frame.metrics.cardWidth / 2 } : null;
  const edges: SceneEdge[] = [];
  for (let at = 0; at < spots.length; at++) {
    const spot = spots[at] as Spot;
    const next = spots[at > anchor ? at - 1 : at + 1] ?? beyond;
    const inner = at === anchor ? null : next;
    const own = loose.get(spot.seat.leaderId) ?? NO_BADGES;
    if (own !== NO_BADGES) loose.delete(spot.seat.leaderId);
    const line = inner && lineBetween(spot, inner, y, styles[at] ?? 'informed');
    edges.push(
      emitEdge(figure, spot, frame, { y, line, badges: badgesAt(own, spot, inner, place) }),
    );
  }
  return edges;
}
