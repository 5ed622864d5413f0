import { isBlank } from '../lib/isBlank.ts';
import type { MapModel } from '../model/mapModel.ts';
import { displayText } from './displayText.ts';
import { hasRailLabel, NOBODY, type Figure, type Seat } from './laneFigure.ts';
import type { LaneMetrics } from './laneMetrics.ts';
import { measureText } from './measureText.ts';
import type { RailLabel, Rect, SceneEdge } from './scene.ts';
import { BADGE_GAP, badgesOfArea, badgesWidth } from './sceneBadges.ts';
import { wrapText } from './wrapText.ts';

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

/** What is said on the rail, as it is set in a gap of it. */
interface OnRail {
  readonly lines: readonly string[];
  readonly isCut: boolean;
  readonly width: number;
}

function setOnRail(
  { head, body, kind }: ReturnType<typeof railText>,
  gap: number,
  { smallSize }: LaneMetrics,
): OnRail {
  const room = gap - 14;
  const fit = { width: Math.min(room, 190), maxLines: 2, size: smallSize, weight: 600 as const };
  const measured = (text: string) => measureText(text, fit.size, fit.weight);
  const longest = Math.max(...body.split(/\s+/).map(measured));
  // "No tie-break" says enough by itself.
  const isBrief = kind === 'missing' && measured(head) > room;
  // Where lanes are close together the label takes the whole gap.
  const isTight = Math.max(measured(head), longest) > room;
  const air = isTight ? Math.min(2, Math.max(0.5, (gap - longest) / 2)) : 4;
  const width = gap - 2 * air;
  // A name ends in an ellipsis before it is broken in two.
  const tight = { ...fit, width, maxLines: longest > width ? 1 : fit.maxLines };
  const said = isBrief || body === '' ? null : wrapText(body, isTight ? tight : fit);
  const lines = isBrief ? head.split(' ') : [head, ...(said?.lines ?? [])];
  return {
    lines,
    isCut: said?.isCut ?? false,
    width: Math.max(...lines.map(measured)) + 2 * air,
  };
}

interface Gap {
  readonly left: number;
  readonly right: number;
}

const widthOf = ({ left, right }: Gap) => right - left;

/** The first gap of the rail that has room, and then the others, the widest first. */
function inTurn(gaps: readonly Gap[]): Gap[] {
  let best: Gap | null = null;
  for (const gap of gaps) {
    if (best === null || widthOf(gap) > widthOf(best) + 40) best = gap;
  }
  if (best === null) return [];
  const others = gaps.filter((gap) => gap !== best);
  return [best, ...others.toSorted((a, b) => widthOf(b) - widthOf(a))];
}

/** The gaps between the places on a rail, without what badges take of them. */
function gapsOf(edges: readonly SceneEdge[]): Gap[] {
  const gaps: Gap[] = [];
  for (const edge of edges) {
    const style = edge.line?.style;
    if (edge.line === null || !(style === 'rail' || style === 'brokenRail')) continue;
    let left = Math.min(edge.line.x1, edge.line.x2);
    let right = Math.max(edge.line.x1, edge.line.x2);
    for (const { rect } of edge.kind === 'station' ? edge.badges : []) {
      if (rect.x + rect.width / 2 < (left + right) / 2) left = Math.max(left, rect.x + rect.width);
      else right = Math.min(right, rect.x);
    }
    gaps.push({ left, right });
  }
  return gaps;
}

/** A label that stands above its figure, because no gap of the rail says it whole. */
export interface LabelAbove {
  readonly lines: readonly string[];
  /** From the section's left edge. */
  readonly x: number;
  readonly width: number;
  /** Px that it takes above the card, with the air between. */
  readonly height: number;
}

/** Between a label above its figure and the card. */
const ABOVE_AIR = 2;
/** Half of what red lines above a station may take of a label's room. */
const BESIDE_BAR = 26;

/**
 * What is said above the card and its co-owners' blocks where the rail is too short for it: a name is told whole as
 * long as card and blocks are wide, in up to two lines.
 *
 * @param laneX centre of a lane, from the section's left edge
 */
export function labelAbove(
  figure: Figure,
  model: MapModel,
  metrics: LaneMetrics,
  laneX: (lane: number) => number,
): LabelAbove | null {
  if (!hasRailLabel(figure) || figure.cardLane === NOBODY) return null;
  const text = railText(figure, model);
  // That nobody is named is said in two words, which fit anywhere.
  if (text.kind === 'missing' || text.body === '') return null;
  const { seats, area } = figure;
  const owning = seats.filter(({ kind }) => kind !== 'station');
  const [first, last] = [owning[0], owning.at(-1)];
  if (!first || !last) return null;
  const loose = badgesOfArea(model, area.id, metrics);
  const halfOf = ({ kind, assignment }: Seat) => {
    if (kind === 'card') return metrics.cardWidth / 2;
    if (kind === 'block') return metrics.blockWidth / 2;
    return assignment?.role === 'informed' ? metrics.dotRadius : metrics.stationRadius;
  };
  const besideOf = ({ kind, leaderId }: Seat) => {
    const own = kind === 'station' ? (loose.get(leaderId) ?? []) : [];
    return own.length === 0 ? 0 : BADGE_GAP + badgesWidth(own);
  };
  const onRail = seats.slice(seats.indexOf(first), seats.indexOf(last) + 1);
  const fits = onRail.slice(1).some((seat, at) => {
    const before = onRail[at] as Seat;
    const between = laneX(seat.lane) - laneX(before.lane) - halfOf(seat) - halfOf(before);
    return !setOnRail(text, between - besideOf(seat) - besideOf(before), metrics).isCut;
  });
  if (fits) return null;
  // Red lines may stand above a station on the way: the label keeps to the card's side of it.
  const barred = onRail.filter(
    ({ kind, leaderId }) =>
      kind === 'station' && loose.get(leaderId)?.some((badge) => badge.kind === 'redLine'),
  );
  const before = barred.findLast(({ lane }) => lane < figure.cardLane);
  const beyond = barred.find(({ lane }) => lane > figure.cardLane);
  const left = before ? laneX(before.lane) + BESIDE_BAR : laneX(first.lane) - halfOf(first);
  const right = beyond ? laneX(beyond.lane) - BESIDE_BAR : laneX(last.lane) + halfOf(last);
  const fit = { width: right - left, maxLines: 2, size: metrics.smallSize, weight: 400 as const };
  const { lines } = wrapText(text.full, fit);
  const width = Math.max(...lines.map((line) => measureText(line, fit.size, fit.weight)));
  return { lines, x: left, width, height: lines.length * metrics.smallLine + ABOVE_AIR };
}

/**
 * What is said on an area's rail: in a gap of the rail where one says it whole, else above the figure.
 *
 * @param above as planned with the rows; null where it stands on the rail
 */
export function railLabel(
  figure: Figure,
  model: MapModel,
  edges: readonly SceneEdge[],
  place: {
    readonly above: LabelAbove | null;
    readonly metrics: LaneMetrics;
    /** Left edge of the section, and the row's centre. */
    readonly left: number;
    readonly y: number;
    readonly card: Rect;
  },
): RailLabel | null {
  if (!hasRailLabel(figure)) return null;
  const { above, metrics, y } = place;
  const text = railText(figure, model);
  const { kind, full } = text;
  if (above) {
    const { lines, x, width, height } = above;
    const rect = {
      x: place.left + x,
      y: place.card.y - height,
      width,
      height: height - ABOVE_AIR,
    };
    return { kind, full, lines, isAbove: true, rect };
  }
  const ways = inTurn(gapsOf(edges)).map((gap) => ({
    gap,
    ...setOnRail(text, widthOf(gap), metrics),
  }));
  const way = ways.find(({ isCut }) => !isCut) ?? ways[0];
  if (!way) return null;
  const { gap, lines, width } = way;
  const height = lines.length * metrics.smallLine + 2;
  // On a long rail the label stays with the card's end of it.
  const x = gap.left + Math.min((widthOf(gap) - width) / 2, 28);
  return { kind, full, lines, isAbove: false, rect: { x, y: y - height / 2, width, height } };
}

/** In the gutter the label is the line under the name. */
export function gutterLabel(
  figure: Figure,
  model: MapModel,
  rect: Rect,
  metrics: LaneMetrics,
): RailLabel {
  const { kind, full, head } = railText(figure, model);
  const fit = {
    width: rect.width - metrics.inGutter.indent,
    maxLines: 1,
    size: metrics.smallSize,
    weight: 400 as const,
  };
  const height = metrics.smallLine;
  const said = wrapText(full, fit);
  return {
    kind,
    full,
    // Half a question is none, half a rule says the wrong thing: the head says enough.
    lines: said.isCut && (kind === 'missing' || kind === 'disputed') ? [head] : said.lines,
    isAbove: false,
    rect: { x: rect.x, y: rect.y + rect.height - height, width: rect.width, height },
  };
}
