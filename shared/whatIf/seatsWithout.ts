import { audit, type AuditReport } from '../audit/audit.ts';
import { changedFindings, type ChangedFindings } from '../audit/changedFindings.ts';
import type { Finding } from '../audit/finding.ts';
import type { Refusal } from '../commands/command.ts';
import { carryOut, commandLabel } from '../commands/registry.ts';
import type { MapDocument } from '../document/document.ts';
import type { Id } from '../document/fields.ts';
import { ok, type Result } from '../lib/result.ts';
import { joinWords } from '../lib/sentence.ts';
import { leaderLoad, type LeaderLoad } from '../model/leaderLoad.ts';
import { buildModel, type MapModel } from '../model/mapModel.ts';
import { namesSeat } from './namesSeat.ts';
import { presentSeats, seatCommands, type SeatChange } from './seatChange.ts';

/** Something in an area that ended disputes and leans on a seat that is away. */
export interface LostEnd {
  readonly areaId: Id;
  readonly leaderId: Id;
  /** The tie-breaker; a way up that names the seat; who settles the area's dispute. */
  readonly what: 'tieBreaker' | 'escalation' | 'settler';
}

/** How the load of one leader changes. */
export interface LoadShift {
  readonly leaderId: Id;
  readonly before: LeaderLoad;
  /** `null`: the seat is gone. */
  readonly after: LeaderLoad | null;
}

/** What the map would be without some of its seats. */
export interface SeatsWithout extends ChangedFindings {
  /** The change as it was tried: what the map no longer holds is left out. */
  readonly change: SeatChange;
  readonly before: MapModel;
  readonly after: MapModel;
  /** What adopting it is called: "delete CFO and 14 links". */
  readonly label: string;
  /** Areas that had an owner and have none. */
  readonly orphaned: readonly Id[];
  /** Shared areas that had several owners and have one. */
  readonly leftAlone: readonly { readonly areaId: Id; readonly ownerId: Id }[];
  readonly lostEnds: readonly LostEnd[];
  /** Leaders whose named deputy is a seat that is away. */
  readonly withoutDeputy: readonly { readonly leaderId: Id; readonly deputyId: Id }[];
  /** Leaders whose load changes, in the file's order. */
  readonly shifts: readonly LoadShift[];
  /** Of the findings that vanish, those that only go because what they are about is gone. */
  readonly goneAlong: ReadonlySet<Finding>;
}

/**
 * Tries a change of seats on a copy of the map and reads both. Nothing is changed.
 *
 * @param report the audit of the map as it is
 * @returns `null` when no seat is away; a refusal where the map does not take the change
 */
export function seatsWithout(
  report: AuditReport,
  asked: SeatChange,
): Result<SeatsWithout, Refusal> | null {
  const before = report.context.model;
  const change = presentSeats(before, asked);
  const commands = seatCommands(change);
  if (commands.length === 0) return null;
  let { document } = before;
  for (const command of commands) {
    const result = carryOut(document, command);
    if (!result.ok) return result;
    document = result.value;
  }
  const after = buildModel(document);
  // Told the same content hash: that every change ages the signatures is no news about this one.
  const found = changedFindings(report.findings, audit(after, report.context).findings);
  const labels = commands.map((command) => commandLabel(before.document, command));
  return ok({
    ...found,
    change,
    before,
    after,
    label: joinWords(labels),
    ...owners(before, after),
    lostEnds: lostEnds(before, change),
    withoutDeputy: withoutDeputy(before, change),
    shifts: loadShifts(before, after),
    goneAlong: goneAlong(found.vanish, document),
  });
}

function owners(before: MapModel, after: MapModel) {
  const orphaned: Id[] = [];
  const leftAlone: { areaId: Id; ownerId: Id }[] = [];
  for (const { id, mode } of before.document.areas) {
    const had = before.inRole(id, 'owner').length;
    const left = after.inRole(id, 'owner');
    if (left.length === had) continue;
    const [only] = left;
    if (!only) orphaned.push(id);
    else if (mode === 'shared' && left.length === 1)
      leftAlone.push({ areaId: id, ownerId: only.leaderId });
  }
  return { orphaned, leftAlone };
}

/** Every name that a seat or its deputy goes by. */
function namesOf({ document }: MapModel): readonly string[] {
  return document.leaders.flatMap(({ title, deputy }) => [title, deputy]);
}

function lostEnds(model: MapModel, { away, intoId }: SeatChange): readonly LostEnd[] {
  const names = namesOf(model);
  const seats = away.map((leaderId) => ({
    leaderId,
    isNamedIn: namesSeat(model.leader(leaderId)?.title ?? '', names),
  }));
  return model.document.areas.flatMap(({ id: areaId, tieBreakerId, escalation, dispute }) =>
    seats.flatMap(({ leaderId, isNamedIn }): LostEnd[] => {
      const lost = (what: LostEnd['what']) => ({ areaId, leaderId, what });
      return [
        // A tie-break moves with the seat; a sentence that names it does not.
        ...(tieBreakerId === leaderId && intoId === null ? [lost('tieBreaker')] : []),
        ...(isNamedIn(escalation) ? [lost('escalation')] : []),
        ...(dispute && isNamedIn(dispute.settledBy) ? [lost('settler')] : []),
      ];
    }),
  );
}

function withoutDeputy(model: MapModel, { away }: SeatChange) {
  const titles = model.document.leaders.map(({ title }) => title);
  const seats = away.map((id) => ({
    id,
    isNamedIn: namesSeat(model.leader(id)?.title ?? '', titles),
  }));
  return model.document.leaders.flatMap(({ id: leaderId, deputy }) => {
    if (away.includes(leaderId)) return [];
    const seat = seats.find(({ isNamedIn }) => isNamedIn(deputy));
    return seat ? [{ leaderId, deputyId: seat.id }] : [];
  });
}

function loadShifts(before: MapModel, after: MapModel): readonly LoadShift[] {
  return before.document.leaders.flatMap(({ id }): LoadShift[] => {
    const was = leaderLoad(before, id);
    if (!after.leader(id)) return [{ leaderId: id, before: was, after: null }];
    const is = leaderLoad(after, id);
    const isSame = (Object.keys(was) as (keyof LeaderLoad)[]).every((key) => was[key] === is[key]);
    return isSame ? [] : [{ leaderId: id, before: was, after: is }];
  });
}

function goneAlong(vanish: readonly Finding[], document: MapDocument): ReadonlySet<Finding> {
  const { leaders, areas, assignments, risks, redLines, cascades, expertise, outcomes } = document;
  const lists = [leaders, areas, assignments, risks, redLines, cascades, expertise, outcomes];
  const left = new Set(lists.flatMap((list) => list.map(({ id }) => id)));
  return new Set(vanish.filter(({ subjectIds }) => subjectIds.some((id) => !left.has(id))));
}
