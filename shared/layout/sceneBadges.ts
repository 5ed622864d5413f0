import type { Id } from '../document/fields.ts';
import type { RedLine, RedLineCategory } from '../document/redLine.ts';
import type { Risk } from '../document/risk.ts';
import type { MapModel } from '../model/mapModel.ts';
import type { LaneMetrics } from './laneMetrics.ts';
import { measureText } from './measureText.ts';
import type { SceneBadge } from './scene.ts';

/** A badge before it has a place. */
export type LooseBadge = Omit<SceneBadge, 'rect'> & {
  readonly width: number;
  readonly height: number;
};

/** The letter in a red line's bar. */
export const CATEGORY_LETTERS: Readonly<Record<RedLineCategory, string>> = {
  mission: 'M',
  safety: 'S',
  ethics: 'E',
  legal: 'L',
  values: 'V',
};

const ALL_LETTERS = Object.values(CATEGORY_LETTERS);

/** From badge to badge, and from a badge to what it hangs on. */
export const BADGE_GAP = 4;

function riskBadge(
  risks: readonly Risk[],
  leaderId: Id,
  areaId: Id,
  metrics: LaneMetrics,
): LooseBadge {
  return {
    id: `risk:${areaId}:${leaderId}`,
    kind: 'risk',
    leaderId,
    areaId,
    label: risks.length > 9 ? '9+' : String(risks.length),
    recordIds: risks.map((risk) => risk.id),
    width: Math.round(metrics.badgeHeight * (risks.length > 9 ? 2.2 : 1.4)),
    height: Math.round(metrics.badgeHeight * 1.15),
  };
}

/** A bar without text is upright, as a triangle without text is small. */
const widthOf = (label: string, { badgeSize, badgeHeight }: LaneMetrics) =>
  badgeSize > 0 ? Math.ceil(measureText(label, badgeSize, 700)) + 7 : Math.round(badgeHeight * 0.6);

/** The bar of a leader's red lines, on an area or in general. */
export function redLineBadge(
  redLines: readonly RedLine[],
  leaderId: Id,
  areaId: Id | null,
  metrics: LaneMetrics,
): LooseBadge {
  const present = new Set(redLines.map((redLine) => CATEGORY_LETTERS[redLine.category]));
  const label = ALL_LETTERS.filter((letter) => present.has(letter)).join('');
  return {
    id: `redLine:${areaId ?? ''}:${leaderId}`,
    kind: 'redLine',
    leaderId,
    areaId,
    label,
    recordIds: redLines.map((redLine) => redLine.id),
    width: widthOf(label, metrics),
    height: metrics.badgeHeight + 2,
  };
}

function byLeader<T extends { readonly leaderId: Id }>(items: readonly T[]): Map<Id, T[]> {
  const groups = new Map<Id, T[]>();
  for (const item of items) {
    const group = groups.get(item.leaderId);
    if (group) group.push(item);
    else groups.set(item.leaderId, [item]);
  }
  return groups;
}

/** What hangs on an area, by leader: red lines first, then risks. A fresh map, the caller's own. */
export function badgesOfArea(
  model: MapModel,
  areaId: Id,
  metrics: LaneMetrics,
): Map<Id, LooseBadge[]> {
  const badges = new Map<Id, LooseBadge[]>();
  const redLines = model.redLinesOfArea(areaId);
  const risks = model.risksOfArea(areaId);
  if (redLines.length === 0 && risks.length === 0) return badges;
  for (const [leaderId, own] of byLeader(redLines)) {
    badges.set(leaderId, [redLineBadge(own, leaderId, areaId, metrics)]);
  }
  for (const [leaderId, own] of byLeader(risks)) {
    const badge = riskBadge(own, leaderId, areaId, metrics);
    badges.set(leaderId, [...(badges.get(leaderId) ?? []), badge]);
  }
  return badges;
}

/** How far badges reach into the card whose lower edge they hang on: no further than its name. */
export const heldBy = ({ cardAir }: LaneMetrics) => Math.min(5, cardAir / 2);

/** Gives a badge its place, by its centre. */
export function placeBadge(badge: LooseBadge, x: number, y: number): SceneBadge {
  const { width, height, ...rest } = badge;
  return { ...rest, rect: { x: x - width / 2, y: y - height / 2, width, height } };
}

/** Px that badges take side by side. */
export function badgesWidth(badges: readonly LooseBadge[]): number {
  return badges.reduce((sum, badge) => sum + badge.width + BADGE_GAP, 0);
}

/** Whether badges find room right of a place that is so wide from its middle, in what is its lane's own. */
export function standBeside(badges: readonly LooseBadge[], half: number, room: number): boolean {
  return half + BADGE_GAP + badgesWidth(badges) <= room;
}

/** Side by side on one height, from a right end leftwards. */
export function placeLeftwards(
  badges: readonly LooseBadge[],
  right: number,
  y: number,
): SceneBadge[] {
  let x = right;
  return badges.map((badge) => {
    const placed = placeBadge(badge, x - badge.width / 2, y);
    x -= badge.width + BADGE_GAP;
    return placed;
  });
}

/** The same, from a left end rightwards. */
export function placeRightwards(
  badges: readonly LooseBadge[],
  left: number,
  y: number,
): SceneBadge[] {
  let x = left;
  return badges.map((badge) => {
    const placed = placeBadge(badge, x + badge.width / 2, y);
    x += badge.width + BADGE_GAP;
    return placed;
  });
}
