import type { LineEnd, Spot } from './figureSpots.ts';
import type { LaneMetrics } from './laneMetrics.ts';
import type { Rect, SceneBadge } from './scene.ts';
import {
  BADGE_GAP,
  badgesWidth,
  heldBy,
  placeBadge,
  placeLeftwards,
  placeRightwards,
  standBeside,
  type LooseBadge,
} from './sceneBadges.ts';
import type { SectionFrame } from './sectionFrame.ts';

/** Badges on a station: on the line beside it, or above and below where there is no room. */
export function stationBadges(
  badges: readonly LooseBadge[],
  spot: Spot,
  inner: LineEnd | null,
  y: number,
  frame: SectionFrame,
): SceneBadge[] {
  if (badges.length === 0) return [];
  const reach = spot.half + BADGE_GAP;
  const room = inner ? Math.abs(inner.x - spot.x) - inner.half - reach : 0;
  // A dot's badges stand where a ring's would: what it is may change, they stay.
  const half = spot.seat.kind === 'station' ? frame.metrics.stationRadius : spot.half;
  if (frame.isGutter && standBeside(badges, half, frame.roomBeside(spot.seat.lane)))
    return placeRightwards(badges, spot.x + half + BADGE_GAP, y);
  const isStacked =
    frame.isGutter || frame.isNarrowLane(spot.seat.lane) || badgesWidth(badges) > room;
  if (isStacked) {
    const upright = spot.seat.kind === 'station' ? spot.half : frame.metrics.inGutter.block / 2;
    return badges.map((badge) => {
      const side = badge.kind === 'redLine' ? -1 : 1;
      return placeBadge(badge, spot.x, y + side * (upright + 2 + badge.height / 2));
    });
  }
  return inner && inner.x < spot.x
    ? placeLeftwards(badges, spot.x - reach, y)
    : placeRightwards(badges, spot.x + reach, y);
}

/** Badges on a card's or block's lower edge, clear of the text; `beside` stand there already. */
export function hangingBadges(
  badges: readonly LooseBadge[],
  rect: Rect,
  {
    isBlock,
    metrics,
    beside = [],
  }: { isBlock: boolean; metrics: LaneMetrics; beside?: readonly LooseBadge[] },
): SceneBadge[] {
  if (badges.length === 0) return [];
  const bottom = rect.y + rect.height;
  const right = isBlock
    ? rect.x + rect.width / 2 + (badgesWidth(badges) - BADGE_GAP) / 2
    : rect.x + rect.width - 7 - badgesWidth(beside);
  const top = bottom - heldBy(metrics);
  return placeLeftwards(badges, right, bottom).map((badge) => ({
    ...badge,
    rect: { ...badge.rect, y: top },
  }));
}
