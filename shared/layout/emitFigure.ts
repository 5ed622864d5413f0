import type { MapModel } from '../model/mapModel.ts';
import { emitEdges } from './emitEdges.ts';
import { hangingBadges } from './figureBadges.ts';
import { spotsOf } from './figureSpots.ts';
import { cardHeightFor } from './bandRows.ts';
import { laneBreaks, type LaneBreak } from './laneBreaks.ts';
import { hasRailLabel, NOBODY, type Figure } from './laneFigure.ts';
import { GUTTER_AIR } from './areaNames.ts';
import type { LaneMetrics } from './laneMetrics.ts';
import { gutterLabel, labelAbove, railLabel } from './railLabel.ts';
import type { LaneLetter, RailLabel, Rect, SceneBadge, SceneCard, SceneEdge } from './scene.ts';
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
  readonly breaks: LaneBreak[];
}

const LETTERS: Readonly<Record<string, LaneLetter>> = {
  sovereign: 'S',
  coordinated: 'C',
  shared: 'H',
};

const NO_BADGES: readonly LooseBadge[] = [];

/** All that an area has on its row: its card, its places with their badges, and those on the card. */
function boundsOf(
  card: Rect,
  edges: readonly SceneEdge[],
  badges: readonly SceneBadge[],
  label: RailLabel | null,
): Rect {
  let { x: left, y: top } = card;
  let right = left + card.width;
  let bottom = top + card.height;
  const stretch = ({ x, y, width, height }: Rect) => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  };
  for (const edge of edges) {
    stretch(edge.rect);
    for (const badge of edge.badges) stretch(badge.rect);
  }
  for (const badge of badges) stretch(badge.rect);
  if (label?.isAbove) stretch(label.rect);
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
  const loose = badgesOfArea(model, area.id, metrics);
  const owning = loose.size === 0 ? undefined : seats.find((seat) => seat.kind === 'card');
  const ownBadges = (owning && loose.get(owning.leaderId)) ?? NO_BADGES;
  const edges = emitEdges(figure, spots, loose, { frame, y, card: rect, cardX });

  // What is left belongs to leaders without a role here: beside the owner's, on the card.
  const others = loose.size === 0 ? NO_BADGES : [...loose.values()].flat();
  const badges = isPlacedInGutter
    ? placeLeftwards(others, left + frame.gutter - GUTTER_AIR, y)
    : hangingBadges(others, rect, { isBlock: false, metrics, beside: ownBadges });

  const label = isPlacedInGutter
    ? labelled
      ? gutterLabel(figure, model, rect, metrics)
      : null
    : railLabel(figure, model, edges, {
        above: labelAbove(figure, model, metrics, frame.laneX),
        metrics,
        left,
        y,
        card: rect,
      });
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
    bounds: boundsOf(rect, edges, badges, label),
    railLabel: label,
    guideX:
      isPlacedInGutter && spots.length > 0 ? (spots[0]?.x ?? 0) - (spots[0]?.half ?? 0) : null,
    badges,
  };
  return { card, edges, breaks: laneBreaks(figure, frame, card, y, left) };
}
