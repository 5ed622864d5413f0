import type { DecisionArea } from '../document/area.ts';
import type { MapModel } from '../model/mapModel.ts';
import type { Figure } from './laneFigure.ts';
import type { LaneMetrics } from './laneMetrics.ts';
import type { WrappedText } from './scene.ts';
import { badgesOfArea, badgesWidth } from './sceneBadges.ts';
import { wrapText } from './wrapText.ts';

/** Between the names and the first lane's column. */
export const GUTTER_AIR = 16;

/** Px that a name may take in the gutter. */
export const nameRoom = ({ inGutter }: LaneMetrics): number =>
  inGutter.names - GUTTER_AIR - inGutter.indent;

/** An area's name as it stands in its card. */
export function wrapCardName(area: DecisionArea, metrics: LaneMetrics): WrappedText {
  const { cardWidth, cardPadding, letterWidth } = metrics;
  const width = cardWidth - 2 * cardPadding - letterWidth - (area.critical ? 5 : 0);
  return wrapName(area.name, width, metrics);
}

/** An area's name as it stands beside its row, in the gutter. */
export function wrapGutterName(figure: Figure, model: MapModel, metrics: LaneMetrics): WrappedText {
  const width = nameRoom(metrics) - looseWidth(figure, model, metrics);
  return wrapName(figure.area.name, width, metrics);
}

const wrapName = (name: string, width: number, metrics: LaneMetrics) =>
  wrapText(name, { width, maxLines: metrics.nameLines, size: metrics.textSize, weight: 600 });

/** Width of the badges that hang on the name itself. */
function looseWidth(figure: Figure, model: MapModel, metrics: LaneMetrics): number {
  const badges = badgesOfArea(model, figure.area.id, metrics);
  if (badges.size === 0) return 0;
  const seated = new Set(figure.seats.map((seat) => seat.leaderId));
  let width = 0;
  for (const [leaderId, list] of badges) if (!seated.has(leaderId)) width += badgesWidth(list);
  return width;
}
