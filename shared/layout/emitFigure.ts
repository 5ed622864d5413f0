import { isBlank } from '../lib/isBlank.ts';
import type { MapModel } from '../model/mapModel.ts';
import { NOBODY, type Figure, type Seat } from './laneFigure.ts';
import type { LaneMetrics } from './laneMetrics.ts';
import type {
  LaneLetter,
  LineStyle,
  RailLabel,
  Rect,
  SceneBadge,
  SceneCard,
  SceneEdge,
  SceneLine,
} from './scene.ts';
import {
  BADGE_GAP,
  badgesOfArea,
  badgesWidth,
  placeBadge,
  placeLeftwards,
  type LooseBadge,
} from './sceneBadges.ts';
import { cardHeightFor, GUTTER_BLOCK, hasRailLabel, type SectionFrame } from './sectionFrame.ts';
import { measureText } from './measureText.ts';
import { wrapText } from './wrapText.ts';
import { displayText } from './displayText.ts';

/** Where a figure stands. */
export interface FigurePlace {
  readonly bandId: string;
  readonly row: number;
  /** The section's left edge and the row's centre, in the scene. */
  readonly left: number;
  readonly y: number;
  /** Centre of the card where it stands in no lane's column: in the tray. */
  readonly cardX?: number;
}

/** A lane that is interrupted, because a line passes that does not involve it. */
export interface LaneBreak {
  readonly lane: number;
  readonly y1: number;
  readonly y2: number;
}

export interface FigureParts {
  readonly card: SceneCard;
  readonly edges: readonly SceneEdge[];
  readonly breaks: readonly LaneBreak[];
}

const LETTERS: Readonly<Record<string, LaneLetter>> = {
  sovereign: 'S',
  coordinated: 'C',
  shared: 'H',
};

/** Half the gap in a lane under a passing line. */
const BREAK = 9;
/** How far badges reach into the card whose lower edge they hang on. */
const OVERHANG = 5;

const NO_BADGES: readonly LooseBadge[] = [];
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

function half(seat: Seat, frame: SectionFrame): number {
  const { metrics, isGutter } = frame;
  if (seat.kind === 'card' && !isGutter) return metrics.cardWidth / 2;
  if (seat.kind !== 'station') return metrics.blockWidth / 2;
  return seat.assignment?.role === 'informed' ? metrics.dotRadius : metrics.stationRadius;
}

interface Spot {
  readonly seat: Seat;
  readonly x: number;
  readonly half: number;
  readonly rect: Rect;
}

/** The line from a place to its neighbour on the card's side. */
function lineBetween(
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

/** Badges on a station: on the line beside it, or above and below where there is no room. */
function stationBadges(
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
function hangingBadges(badges: readonly LooseBadge[], rect: Rect, isBlock: boolean): SceneBadge[] {
  if (badges.length === 0) return [];
  const bottom = rect.y + rect.height;
  const right = isBlock
    ? rect.x + rect.width / 2 + (badgesWidth(badges) - BADGE_GAP) / 2
    : rect.x + rect.width - 7;
  return placeLeftwards(badges, right, bottom).map((badge) => ({
    ...badge,
    rect: { ...badge.rect, y: bottom - OVERHANG },
  }));
}

function railText(
  figure: Figure,
  model: MapModel,
): Pick<RailLabel, 'kind' | 'full'> & { head: string; body: string } {
  const { area } = figure;
  const tieBreaker = area.tieBreakerId === null ? undefined : model.leader(area.tieBreakerId);
  const said = (kind: RailLabel['kind'], head: string, body: string) => ({
    kind,
    head,
    body,
    full: body === '' ? head : `${head}: ${displayText(body)}`,
  });
  if (area.dispute) {
    const { settledBy } = area.dispute;
    return said('disputed', 'disputed', isBlank(settledBy) ? '' : `settled by ${settledBy.trim()}`);
  }
  if (tieBreaker) return said('tieBreaker', 'tie-break', tieBreaker.title);
  if (!isBlank(area.escalation)) return said('escalation', 'escalates', area.escalation);
  return said('missing', 'no tie-break', 'who ends a deadlock?');
}

/** The label in the first gap of the rail that has room, else in the widest. */
function railLabel(
  figure: Figure,
  model: MapModel,
  spots: readonly Spot[],
  edges: readonly SceneEdge[],
  y: number,
  metrics: LaneMetrics,
): RailLabel | null {
  if (!hasRailLabel(figure)) return null;
  const { head, body, kind, full } = railText(figure, model);
  let best: { left: number; right: number } | null = null;
  for (const [index, edge] of edges.entries()) {
    if (edge.line === null || !(edge.line.style === 'rail' || edge.line.style === 'brokenRail'))
      continue;
    let left = Math.min(edge.line.x1, edge.line.x2);
    let right = Math.max(edge.line.x1, edge.line.x2);
    for (const { rect } of spots[index]?.seat.kind === 'station' ? edge.badges : []) {
      if (rect.x + rect.width / 2 < (left + right) / 2) left = Math.max(left, rect.x + rect.width);
      else right = Math.min(right, rect.x);
    }
    if (best === null || right - left > best.right - best.left + 40) best = { left, right };
  }
  if (best === null) return null;
  const room = best.right - best.left - 14;
  const fit = {
    width: Math.min(room, 190),
    maxLines: 2,
    size: metrics.smallSize,
    weight: 600 as const,
  };
  const lines = [head, ...(body === '' ? [] : wrapText(body, fit).lines)];
  const width =
    Math.max(
      measureText(head, metrics.smallSize, 400),
      ...lines.slice(1).map((line) => measureText(line, metrics.smallSize, 600)),
    ) + 8;
  const height = lines.length * metrics.smallLine + 2;
  // On a long rail the label stays with the card's end of it.
  const x = best.left + Math.min((best.right - best.left - width) / 2, 28);
  return { kind, full, lines, rect: { x, y: y - height / 2, width, height } };
}

function cover(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  return {
    x,
    y,
    width: Math.max(...rects.map((rect) => rect.x + rect.width)) - x,
    height: Math.max(...rects.map((rect) => rect.y + rect.height)) - y,
  };
}

function textRectOf(card: Rect, lines: number, metrics: LaneMetrics): Rect {
  const x = card.x + metrics.cardPadding + metrics.letterWidth;
  const height = Math.max(1, lines) * metrics.textLine;
  return {
    x,
    y: card.y + (card.height - height) / 2,
    width: card.x + card.width - metrics.cardPadding - x,
    height,
  };
}

/** Card, places, lines and badges of one area; and the lanes that its lines pass. */
export function emitFigure(
  model: MapModel,
  figure: Figure,
  frame: SectionFrame,
  place: FigurePlace,
): FigureParts {
  const { metrics, isGutter } = frame;
  const { area, seats } = figure;
  const { y, left } = place;
  const name = frame.names.get(figure) ?? { full: '', lines: [], isCut: false };
  const cardX = place.cardX ?? left + frame.laneX(figure.cardLane);
  const cardHeight = cardHeightFor(name.lines.length, metrics);
  const isPlacedInGutter = isGutter && seats.length > 0;
  const labelled = isPlacedInGutter && hasRailLabel(figure);
  const gutterHeight = name.lines.length * metrics.textLine + (labelled ? metrics.smallLine : 0);
  const rect: Rect = isPlacedInGutter
    ? { x: left, y: y - gutterHeight / 2, width: frame.gutter - 16, height: gutterHeight }
    : {
        x: cardX - metrics.cardWidth / 2,
        y: y - cardHeight / 2,
        width: metrics.cardWidth,
        height: cardHeight,
      };

  const spots: Spot[] = seats.map((seat) => {
    const x = left + frame.laneX(seat.lane);
    const reach = half(seat, frame);
    const tall = isGutter ? GUTTER_BLOCK : metrics.cardHeight / 2;
    const rectOf = (w: number, h: number) => ({ x: x - w, y: y - h, width: 2 * w, height: 2 * h });
    const isCard = seat.kind === 'card' && !isGutter;
    const box = isCard
      ? rect
      : seat.kind === 'station'
        ? rectOf(metrics.stationRadius + 3, metrics.stationRadius + 3)
        : rectOf(reach, tall);
    return { seat, x, half: reach, rect: box };
  });
  const anchor = spots.findIndex((spot) => spot.seat.kind === 'card');
  const loose = badgesOfArea(model, area.id, metrics);
  const owning = seats.find((seat) => seat.kind === 'card');
  const ownBadges = (owning && loose.get(owning.leaderId)) ?? [];

  const strengths = strengthsToward(seats, anchor);
  const edges = spots.map((spot, index): SceneEdge => {
    const { seat } = spot;
    const isRight = index > anchor;
    const innerIndex = index === anchor ? -1 : isRight ? index - 1 : index + 1;
    const isOutermost = anchor < 0 && index === 0;
    const nobody: Spot | null =
      isOutermost && !isGutter && figure.cardLane === NOBODY
        ? { seat, x: cardX, half: metrics.cardWidth / 2, rect }
        : null;
    const inner = nobody ?? (index === anchor ? null : (spots[innerIndex] ?? null));
    const strength = strengths[index] ?? 1;
    const style =
      strength === 3 && figure.isDisputed ? 'brokenRail' : (STRENGTH[strength] ?? 'informed');
    const badges = loose.get(seat.leaderId) ?? NO_BADGES;
    loose.delete(seat.leaderId);
    const isCard = seat.kind === 'card' && !isGutter;
    const kind = seat.kind === 'card' && isGutter ? 'block' : seat.kind;
    return {
      id: seat.assignment?.id ?? `claim:${area.id}:${seat.leaderId}`,
      assignmentId: seat.assignment?.id ?? null,
      leaderId: seat.leaderId,
      areaId: area.id,
      sectionId: frame.plan.id,
      kind,
      role: seat.assignment?.role ?? null,
      level: seat.assignment?.role === 'coordinator' ? (seat.assignment.level ?? 'consult') : null,
      mode: area.mode,
      isClaimant: seat.isClaimant,
      rect: spot.rect,
      x: spot.x,
      y,
      line: lineBetween(spot, inner, y, style),
      badges: isCard
        ? hangingBadges(badges, rect, false)
        : kind === 'block' && !isGutter
          ? hangingBadges(badges, spot.rect, true)
          : stationBadges(badges, spot, inner, y, frame),
    };
  });

  // What is left belongs to leaders without a role here: beside the owner's, on the card.
  const others = [...loose.values()].flat();
  const badges = isPlacedInGutter
    ? placeLeftwards(others, left + frame.gutter - 16, y)
    : hangingBadges([...ownBadges, ...others], rect, false).slice(ownBadges.length);

  const label = labelled
    ? gutterLabel(figure, model, rect, metrics)
    : railLabel(figure, model, spots, edges, y, metrics);
  const card: SceneCard = {
    id: area.id,
    areaId: area.id,
    sectionId: frame.plan.id,
    bandId: place.bandId,
    row: place.row,
    mode: area.mode,
    letter: LETTERS[area.mode] ?? '?',
    isCritical: area.critical,
    isDisputed: figure.isDisputed,
    isUnowned: figure.cardLane === NOBODY,
    isInGutter: isPlacedInGutter,
    name,
    rect,
    textRect: isPlacedInGutter ? rect : textRectOf(rect, name.lines.length, metrics),
    bounds: cover([
      rect,
      ...edges.map((edge) => edge.rect),
      ...edges.flatMap((edge) => edge.badges.map((badge) => badge.rect)),
      ...badges.map((badge) => badge.rect),
    ]),
    railLabel: label,
    guideX: isPlacedInGutter ? (spots[0]?.x ?? 0) - (spots[0]?.half ?? 0) : null,
    badges,
  };
  return { card, edges, breaks: breaksOf(figure, frame, card, edges, y, left) };
}

/** In the gutter the label is the line under the name. */
function gutterLabel(figure: Figure, model: MapModel, rect: Rect, metrics: LaneMetrics): RailLabel {
  const { kind, full } = railText(figure, model);
  const fit = { width: rect.width, maxLines: 1, size: metrics.smallSize, weight: 400 as const };
  const height = metrics.smallLine;
  return {
    kind,
    full,
    lines: wrapText(full, fit).lines,
    rect: { x: rect.x, y: rect.y + rect.height - height, width: rect.width, height },
  };
}

/** Lanes strictly inside the figure that nobody of it stands on. */
function breaksOf(
  figure: Figure,
  frame: SectionFrame,
  card: SceneCard,
  edges: readonly SceneEdge[],
  y: number,
  left: number,
): LaneBreak[] {
  const seated = new Set(figure.seats.map((seat) => seat.lane));
  const from = frame.isGutter ? (figure.seats[0]?.lane ?? 0) : figure.low;
  const label = frame.isGutter ? null : card.railLabel;
  const breaks: LaneBreak[] = [];
  for (let lane = Math.max(0, from); lane <= figure.high; lane++) {
    if (seated.has(lane)) continue;
    const x = left + frame.laneX(lane);
    const isUnderLabel =
      label !== null && x > label.rect.x - 4 && x < label.rect.x + label.rect.width + 4;
    const reach = isUnderLabel ? label.rect.height / 2 + 3 : BREAK;
    breaks.push({ lane, y1: y - reach, y2: y + reach });
  }
  return edges.length === 0 ? [] : breaks;
}
