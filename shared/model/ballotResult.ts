import { LANE_MODES, type LaneMode } from '../document/area.ts';
import type { Ballot } from '../document/ballot.ts';
import type { Id } from '../document/fields.ts';
import { viewDistance } from './viewDistance.ts';
import type { MapModel } from './mapModel.ts';

/** How many say the same as most do, of how many who spoke: agreement as a plurality, no average. */
export interface Share {
  readonly agreeing: number;
  readonly of: number;
}

/** One way to see an area, and who sees it so. */
export interface AreaView {
  readonly mode: LaneMode;
  /** In the map's order; empty when no owner was named. */
  readonly ownerIds: readonly Id[];
  readonly leaderIds: readonly Id[];
}

export interface AreaResult {
  readonly areaId: Id;
  /** Leaders who said something about it. */
  readonly voices: number;
  /** The distinct views, the most held first. */
  readonly views: readonly AreaView[];
  readonly modeAgreement: Share;
  /** Of those who named an owner. */
  readonly ownerAgreement: Share;
  /** The two leaders who see it most differently; empty when nobody differs. */
  readonly speakFirst: readonly Id[];
}

/** Who stands where on a scale, and how far apart the ends are. */
export interface ScaleResult {
  readonly voices: number;
  readonly answers: readonly { readonly leaderId: Id; readonly value: number }[];
  /** Highest less lowest; 0 when fewer than two answered. */
  readonly spread: number;
  /** Everybody at the lower end and at the upper one; both empty when nobody differs. */
  readonly low: readonly Id[];
  readonly high: readonly Id[];
}

export interface OutcomeResult extends ScaleResult {
  readonly outcomeId: Id;
}

export interface BallotResult {
  /** Widest first. */
  readonly areas: readonly AreaResult[];
  /** Widest first. */
  readonly outcomes: readonly OutcomeResult[];
  /** In the map's order of leaders: it is no ranking. */
  readonly appetite: ScaleResult;
}

/**
 * Where the leaders see it differently. What is no longer in the map is left out; of several ballots of
 * one leader the last counts. Neither the order of other ballots nor that of their entries plays a part:
 * what ties keeps the map's order.
 */
export function ballotResult(model: MapModel, ballots: readonly Ballot[]): BallotResult {
  const byLeader = new Map(ballots.map((ballot) => [ballot.leaderId, ballot]));
  const cast = model.document.leaders.flatMap((leader) => byLeader.get(leader.id) ?? []);
  return {
    areas: areaResults(model, cast),
    outcomes: model.document.outcomes
      .map((outcome) => ({ outcomeId: outcome.id, ...scaleResult(cast, levelOn(outcome.id)) }))
      .filter((result) => result.voices > 0)
      .toSorted((a, b) => b.spread - a.spread || lowest(a) - lowest(b)),
    appetite: scaleResult(cast, (ballot) => ballot.appetite),
  };
}

/** The share as a part of one; nobody spoke: nobody disagrees. */
export function shareOf({ agreeing, of }: Share): number {
  return of === 0 ? 1 : agreeing / of;
}

/** Whether everybody who spoke says the same, and more than one did. */
export function isUnanimous({ voices, views }: AreaResult): boolean {
  return voices > 1 && views.length === 1;
}

const levelOn = (outcomeId: Id) => (ballot: Ballot) =>
  ballot.agreements.findLast((said) => said.outcomeId === outcomeId)?.level ?? null;

const lowest = (result: ScaleResult) => Math.min(...result.answers.map(({ value }) => value));

function scaleResult(
  cast: readonly Ballot[],
  valueOf: (ballot: Ballot) => number | null,
): ScaleResult {
  const answers = cast.flatMap((ballot) => {
    const value = valueOf(ballot);
    return value === null ? [] : [{ leaderId: ballot.leaderId, value }];
  });
  const values = answers.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spread = answers.length === 0 ? 0 : most - least;
  const at = (end: number) =>
    spread === 0 ? [] : answers.filter(({ value }) => value === end).map((one) => one.leaderId);
  return { voices: answers.length, answers, spread, low: at(least), high: at(most) };
}

interface Voice {
  readonly leaderId: Id;
  readonly mode: LaneMode;
  readonly ownerIds: readonly Id[];
}

function areaResults(model: MapModel, cast: readonly Ballot[]): readonly AreaResult[] {
  const voices = new Map<Id, Voice[]>();
  for (const { leaderId, areas } of cast) {
    // The last entry on an area counts, as the last ballot does.
    for (const { areaId, mode, ownerIds } of new Map(areas.map((a) => [a.areaId, a])).values()) {
      if (!model.area(areaId)) continue;
      const known = [...new Set(ownerIds)].filter((id) => model.leader(id));
      known.sort((a, b) => model.leaderIndex(a) - model.leaderIndex(b));
      const voice = { leaderId, mode, ownerIds: known };
      const present = voices.get(areaId);
      if (present) present.push(voice);
      else voices.set(areaId, [voice]);
    }
  }
  return model.document.areas
    .flatMap(({ id }) => {
      const said = voices.get(id);
      return said ? [areaResult(model, id, said)] : [];
    })
    .toSorted((a, b) => agreementOf(a).least - agreementOf(b).least || sumOf(a) - sumOf(b));
}

/** The worse of the two agreements decides what is wide: they are not averaged. */
function agreementOf({ modeAgreement, ownerAgreement }: AreaResult) {
  const [mode, owner] = [shareOf(modeAgreement), shareOf(ownerAgreement)];
  return { least: Math.min(mode, owner), sum: mode + owner };
}

const sumOf = (result: AreaResult) => agreementOf(result).sum;

function areaResult(model: MapModel, areaId: Id, voices: readonly Voice[]): AreaResult {
  const groups = groupBy(voices, (voice) => keyOf(voice.mode, voice.ownerIds));
  const views = groups
    .map(([first, ...others]) => ({
      mode: first.mode,
      ownerIds: first.ownerIds,
      leaderIds: [first, ...others].map((voice) => voice.leaderId),
    }))
    .toSorted((a, b) => b.leaderIds.length - a.leaderIds.length || modeOrder(a) - modeOrder(b));
  const named = voices.filter((voice) => voice.ownerIds.length > 0);
  return {
    areaId,
    voices: voices.length,
    views,
    modeAgreement: plurality(voices, (voice) => voice.mode),
    ownerAgreement: plurality(named, (voice) => keyOf('', voice.ownerIds)),
    speakFirst: furthestApart(model, views),
  };
}

const keyOf = (mode: string, ownerIds: readonly Id[]) => JSON.stringify([mode, ...ownerIds]);
const modeOrder = (view: AreaView) => LANE_MODES.indexOf(view.mode);

function groupBy<T>(items: readonly T[], key: (item: T) => string): readonly [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

function plurality(voices: readonly Voice[], key: (voice: Voice) => string): Share {
  const sizes = groupBy(voices, key).map((group) => group.length);
  return { agreeing: Math.max(0, ...sizes), of: voices.length };
}

/** One leader of each of the two views that lie furthest apart; the first in the map's order. */
function furthestApart(model: MapModel, views: readonly AreaView[]): readonly Id[] {
  const speakers = views
    .map((view) => ({ view, leaderId: view.leaderIds[0] ?? '' }))
    .toSorted((a, b) => model.leaderIndex(a.leaderId) - model.leaderIndex(b.leaderId));
  let widest = 0;
  let pair: readonly Id[] = [];
  for (const [index, one] of speakers.entries()) {
    for (const other of speakers.slice(index + 1)) {
      const distance = viewDistance(one.view, other.view);
      if (distance <= widest) continue;
      widest = distance;
      pair = [one.leaderId, other.leaderId];
    }
  }
  return pair;
}
