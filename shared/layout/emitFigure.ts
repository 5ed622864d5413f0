import type { MapModel } from '../model/mapModel.ts';
import { hangingBadges, stationBadges } from './figureBadges.ts';
import { lineBetween, lineStyles, spotsOf, type Spot } from './figureSpots.ts';
import { cardHeightFor } from './frameBand.ts';
import { laneBreaks, type LaneBreak } from './laneBreaks.ts';
import { hasRailLabel, NOBODY, type Figure } from './laneFigure.ts';
import { GUTTER_AIR } from './areaNames.ts';
import type { LaneMetrics } from './laneMetrics.ts';
import { gutterLabel, railLabel } from './railLabel.ts';
import type { LaneLetter, Rect, SceneCard, SceneEdge } from './scene.ts';
import { badgesOfArea, placeLeftwards, type LooseBadge } from './sceneBadges.ts';
import type { SectionFrame } from './sectionFrame.ts';

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

const NO_BADGES: readonly LooseBadge[] = [];
function cover(rects: Iterable<Rect>): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of rects) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
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
  const isPlacedInGutter = isGutter && place.cardX === undefined;
  const labelled = isPlacedInGutter && metrics.inGutter.areRailsSaid && hasRailLabel(figure);
  const gutterHeight = name.lines.length * metrics.textLine + (labelled ? metrics.smallLine : 0);
  const rect: Rect = isPlacedInGutter
    ? {
        x: left + metrics.inGutter.labels,
        y: y - gutterHeight / 2,
        width: metrics.inGutter.names - GUTTER_AIR,
        height: gutterHeight,
      }
    : {
        x: cardX - metrics.cardWidth / 2,
        y: y - cardHeight / 2,
        width: metrics.cardWidth,
        height: cardHeight,
      };

  const spots = spotsOf(seats, frame, { left, y, card: rect });
  const anchor = spots.findIndex((spot) => spot.seat.kind === 'card');
  const loose = badgesOfArea(model, area.id, metrics);
  const owning = seats.find((seat) => seat.kind === 'card');
  const ownBadges = (owning && loose.get(owning.leaderId)) ?? [];

  const styles = lineStyles(seats, anchor, figure.isDisputed);
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
      line: lineBetween(spot, inner, y, styles[index] ?? 'informed'),
      badges: isCard
        ? hangingBadges(badges, rect, { isBlock: false, metrics })
        : kind === 'block' && !isGutter
          ? hangingBadges(badges, spot.rect, { isBlock: true, metrics })
          : stationBadges(badges, spot, inner, y, frame),
    };
  });

  // What is left belongs to leaders without a role here: beside the owner's, on the card.
  const others = [...loose.values()].flat();
  const badges = isPlacedInGutter
    ? placeLeftwards(others, left + frame.gutter - GUTTER_AIR, y)
    : hangingBadges([...ownBadges, ...others], rect, { isBlock: false, metrics }).slice(
        ownBadges.length,
      );

  const label = isPlacedInGutter
    ? labelled
      ? gutterLabel(figure, model, rect, metrics)
      : null
    : railLabel(figure, model, edges, y, metrics);
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
    guideX:
      isPlacedInGutter && spots.length > 0 ? (spots[0]?.x ?? 0) - (spots[0]?.half ?? 0) : null,
    badges,
  };
  return { card, edges, breaks: laneBreaks(figure, frame, card, y, left) };
}
