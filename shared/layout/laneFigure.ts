import type { DecisionArea, LaneMode } from '../document/area.ts';
import type { Assignment } from '../document/assignment.ts';
import type { Id } from '../document/fields.ts';
import { byCodeUnit } from '../lib/byCodeUnit.ts';
import type { MapModel } from '../model/mapModel.ts';

/** Left of the lanes, where a card stands that nobody owns. */
export const NOBODY = -1;

/** One leader's place in an area's figure. */
export interface Seat {
  readonly lane: number;
  readonly leaderId: Id;
  readonly assignment: Assignment | null;
  readonly kind: 'card' | 'block' | 'station';
  readonly isClaimant: boolean;
}

/** An area with its places, in lane numbers: what is packed into rows. */
export interface Figure {
  readonly area: DecisionArea;
  /** From left to right. */
  readonly seats: readonly Seat[];
  /** Lane of the card, or `NOBODY`. */
  readonly cardLane: number;
  /** First and last lane that the figure touches. */
  readonly low: number;
  readonly high: number;
  readonly isDisputed: boolean;
}

type Place = Omit<Seat, 'kind'>;

const isOwner = ({ assignment }: Place) => assignment?.role === 'owner';
const isOwning = (place: Place) => place.isClaimant || isOwner(place);
const byLane = (a: Place, b: Place) => a.lane - b.lane || byCodeUnit(a.leaderId, b.leaderId);

/** Claimants and everybody with a role, on the lanes that are drawn. */
function placesOf(
  assignments: readonly Assignment[],
  claimants: Set<Id> | null,
  laneOf: ReadonlyMap<Id, number>,
): Place[] {
  const places: Place[] = [];
  for (const assignment of assignments) {
    const { leaderId } = assignment;
    const lane = laneOf.get(leaderId);
    if (lane === undefined) continue;
    const isClaimant = claimants?.delete(leaderId) ?? false;
    places.push({ lane, leaderId, assignment, isClaimant });
  }
  for (const leaderId of claimants ?? []) {
    const lane = laneOf.get(leaderId);
    if (lane !== undefined) places.push({ lane, leaderId, assignment: null, isClaimant: true });
  }
  return places.sort(byLane);
}

/** Where everybody meets the area. `laneOf`: the leader's lane, undefined for a lane not drawn. */
export function planFigure(
  model: MapModel,
  area: DecisionArea,
  laneOf: ReadonlyMap<Id, number>,
): Figure {
  const claimants = area.dispute === null ? null : new Set(area.dispute.claimantIds);
  const places = placesOf(model.assignmentsOfArea(area.id), claimants, laneOf);
  const first = places.find(isOwner) ?? places.find(isOwning);
  const cardLane = first?.lane ?? NOBODY;
  const seats: Seat[] = [];
  for (const place of places) {
    const { lane, leaderId, assignment, isClaimant } = place;
    const kind = lane === cardLane ? 'card' : isOwning(place) ? 'block' : 'station';
    seats.push({ lane, leaderId, assignment, isClaimant, kind });
  }
  return {
    area,
    seats,
    cardLane,
    low: Math.min(cardLane, places[0]?.lane ?? cardLane),
    high: Math.max(cardLane, places.at(-1)?.lane ?? cardLane),
    isDisputed: area.dispute !== null,
  };
}

/** Nobody is named: the area waits in the tray above the headers. */
export function isUnplaced(figure: Figure): boolean {
  return figure.seats.length === 0;
}

/** The band by mode: what is undecided or has neither owner nor claimant is still to settle. */
export function bandModeOf(figure: Figure): LaneMode {
  return figure.cardLane === NOBODY ? 'undecided' : figure.area.mode;
}

/** Whether something is said on the area's rail: a tie-break, its absence, or a dispute. */
export function hasRailLabel(figure: Figure): boolean {
  const owners = figure.seats.filter((seat) => seat.kind !== 'station').length;
  return figure.isDisputed || (figure.area.mode === 'shared' && owners > 1);
}
