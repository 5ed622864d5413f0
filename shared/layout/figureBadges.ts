import type { Spot } from './figureSpots.ts';
import { GUTTER_BLOCK } from './frameBand.ts';
import type { LaneMetrics } from './laneMetrics.ts';
import type { Rect, SceneBadge } from './scene.ts';
import {
  BADGE_GAP,
  badgesWidth,
  heldBy,
  placeBadge,
  placeLeftwards,
  type LooseBadge,
} from './sceneBadges.ts';
import type { SectionFrame } from './sectionFrame.ts';

/** Badges on a station: on the line beside it, or above and below where there is no room. */
export function stationBadges(
  badges: readonly LooseBadge[],
  spot: Spot,
  inner: Spot | null,
  y: number,
  frame: SectionFrame,
): SceneBadge[] {
  if (badges.length === 0) return [];
  const reach = spot.half + BADGE_GAP;
  const room = inner ? Math.abs(inner.x - spot.x) - inner.half - reach : 0;
  const isStacked =
    frame.isGutter || frame.isNarrowLane(spot.seat.lane) || badgesWidth(badges) > room;
  if (isStacked) {
    const upright = spot.seat.kind === 'station' ? spot.half : GUTTER_BLOCK;
    return badges.map((badge) => {
      const side = badge.kind === 'redLine' ? -1 : 1;
      return placeBadge(badge, spot.x, y + side * (upright + 2 + badge.height / 2));
    });
  }
  const direction = inner && inner.x < spot.x ? -1 : 1;
  let x = spot.x + direction * reach;
  return badges.map((badge) => {
    const placed = placeBadge(badge, x + (direction * badge.width) / 2, y);
    x += direction * (badge.width + BADGE_GAP);
    return placed;
  });
}

/** Badges on a card's or block's lower edge, clear of the text. */
export function hangingBadges(
  badges: readonly LooseBadge[],
  rect: Rect,
  { isBlock, metrics }: { isBlock: boolean; metrics: LaneMetrics },
): SceneBadge[] {
  if (badges.length === 0) return [];
  const bottom = rect.y + rect.height;
  const right = isBlock
    ? rect.x + rect.width / 2 + (badgesWidth(badges) - BADGE_GAP) / 2
    : rect.x + rect.width - 7;
  return placeLeftwards(badges, right, bottom).map((badge) => ({
    ...badge,
    rect: { ...badge.rect, y: bottom - heldBy(metrics) },
  }));
}
