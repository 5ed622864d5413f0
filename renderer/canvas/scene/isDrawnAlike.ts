import { isEqual } from '#shared/lib/isEqual.ts';
import type { Rect, SceneCard, SceneHeader } from '#shared/layout/scene.ts';
import type { Figure } from './figure.ts';

/**
 * Whether two cards, or two headers, are drawn alike, each in its own box: one that has only moved keeps its
 * drawing. Of anything else: whether they are the same, and stand in the same place.
 */
export function isDrawnAlike(a: Figure, b: Figure): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || a.box.width !== b.box.width || a.box.height !== b.box.height)
    return false;
  if (a.kind === 'card' || a.kind === 'header') return isEqual(lookOf(a), lookOf(b));
  return isEqual(a.box, b.box) && isEqual(a.source, b.source);
}

/** The layout's record without the place that it gives. */
function lookOf({ kind, source, box }: Figure): object {
  const from = (rect: Rect): Rect => ({
    ...rect,
    x: near(rect.x - box.x),
    y: near(rect.y - box.y),
  });
  if (kind === 'header') {
    const header = source as SceneHeader;
    return {
      ...header,
      id: '',
      sectionId: '',
      laneIndex: 0,
      badges: header.badges.length,
      rect: null,
      laneX: near(header.laneX - box.x),
    };
  }
  const card = source as SceneCard;
  return {
    ...card,
    sectionId: '',
    bandId: '',
    row: 0,
    badges: card.badges.length,
    rect: null,
    bounds: null,
    textRect: from(card.textRect),
    railLabel: card.railLabel && { ...card.railLabel, rect: from(card.railLabel.rect) },
    guideX: card.guideX === null ? null : near(card.guideX - box.x),
  };
}

/** Places are sums: the same distance from another place may differ in the last digit. */
const near = (value: number) => Math.round(value * 64) / 64;
