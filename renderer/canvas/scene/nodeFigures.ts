import { drawBadge } from '#shared/drawing/drawBadge.ts';
import { drawCard } from '#shared/drawing/drawCard.ts';
import { drawHeader } from '#shared/drawing/drawHeader.ts';
import type { LaneScene, SceneBadge, SceneCard, SceneHeader } from '#shared/layout/scene.ts';
import { boxAround, growBox } from '#shared/lib/box.ts';
import { itemKey } from '../itemKey.ts';
import type { Figure } from './figure.ts';

/** What both pictures of a map draw alike, each where it has it: cards, headers, badges. */

/** An area's card, with what is said on its rail. */
export function cardFigure({ metrics }: LaneScene, card: SceneCard): Figure {
  const parts = card.railLabel ? [card.rect, card.railLabel.rect] : [card.rect];
  return {
    key: itemKey({ kind: 'area', id: card.areaId }),
    kind: 'card',
    item: { kind: 'area', id: card.areaId },
    box: card.rect,
    bounds: growBox(boxAround(parts) ?? card.rect, 2),
    source: card,
    draw: (detail) => drawCard(card, metrics, detail),
  };
}

/** @param isFurther not the first one of its leader */
export function headerFigure(
  { metrics }: LaneScene,
  header: SceneHeader,
  isFurther = false,
): Figure {
  const item = { kind: 'leader', id: header.leaderId } as const;
  return {
    key: isFurther ? `${itemKey(item)}\0${header.sectionId}` : itemKey(item),
    kind: 'header',
    item,
    box: header.rect,
    bounds: growBox(header.rect, 2),
    source: header,
    draw: (detail) => drawHeader(header, metrics, detail),
  };
}

/** A risk or a red line on a line, a card or a header. */
export function badgeFigure({ metrics }: LaneScene, badge: SceneBadge): Figure {
  return {
    key: `badge:${badge.id}`,
    kind: 'badge',
    item: null,
    box: badge.rect,
    bounds: growBox(badge.rect, 1),
    source: badge,
    draw: (detail) => drawBadge(badge, metrics, detail),
    badge,
  };
}
