import type { DecisionArea } from '../document/area.ts';
import type { Assignment } from '../document/assignment.ts';
import type { Id } from '../document/fields.ts';
import { isEqual } from '../lib/isEqual.ts';
import { joinWords } from '../lib/sentence.ts';
import type { MapModel } from '../model/mapModel.ts';
import { areaTitle, laneCore, laneText, leaderTitle } from './laneText.ts';

/** What changed about one area that stands on both sides: one sentence a change, the lane first. */
export function areaChanges(before: MapModel, after: MapModel, areaId: Id): readonly string[] {
  const [old, now] = [before.area(areaId), after.area(areaId)];
  if (!old || !now) return [];
  const name = areaTitle(now.name);
  const said = [
    ...laneChange(before, after, areaId),
    ...partChanges(before, after, areaId),
    ...fieldChanges(before, after, old, now),
  ].map((change) => `${name}: ${change}.`);
  if (areaTitle(old.name) === name) return said;
  return [`${areaTitle(old.name)} is now called ${name}.`, ...said];
}

function laneChange(before: MapModel, after: MapModel, areaId: Id): string[] {
  const [old, now] = [laneCore(before, areaId), laneCore(after, areaId)];
  if (old.mode === now.mode && isEqual(old.ownerIds, now.ownerIds)) return [];
  return [`${laneText(old)} to ${laneText(now)}`];
}

/** A leader's part in few words; owners are told with the lane. */
function partText(assignment: Assignment | undefined): string {
  if (!assignment || assignment.role === 'owner') return '';
  if (assignment.role === 'informed') return 'informed';
  return assignment.level === 'agree' ? 'must agree' : 'consulted';
}

function partChanges(before: MapModel, after: MapModel, areaId: Id): string[] {
  const ids = new Set(
    [...after.assignmentsOfArea(areaId), ...before.assignmentsOfArea(areaId)].map(
      ({ leaderId }) => leaderId,
    ),
  );
  const changed = [...ids].flatMap((leaderId) => {
    const old = before.assignment(leaderId, areaId);
    const now = after.assignment(leaderId, areaId);
    const [from, to] = [partText(old), partText(now)];
    if (from === to) return [];
    return [
      {
        who: leaderTitle(now ? after : before, leaderId),
        from,
        to,
        isOwner: now?.role === 'owner',
      },
    ];
  });
  const groups = new Map<string, string[]>();
  for (const { who, from, to, isOwner } of changed) {
    // Became an owner: the lane says so.
    if (to === '' && isOwner) continue;
    const what = to === '' ? `no longer ${from}` : from === '' ? `now ${to}` : `${from} to ${to}`;
    groups.set(what, [...(groups.get(what) ?? []), who]);
  }
  return [...groups].map(([what, who]) => `${joinWords(who)} ${what}`);
}

const isOther = (a: string, b: string) => a.trim() !== b.trim();
const inQuotes = (text: string) => (text.trim() === '' ? 'none' : `“${text.trim()}”`);

function fieldChanges(
  before: MapModel,
  after: MapModel,
  old: DecisionArea,
  now: DecisionArea,
): string[] {
  const said: string[] = [];
  const fromTo = (what: string, from: string, to: string) => {
    if (isOther(from, to)) said.push(`${what} ${inQuotes(to)} instead of ${inQuotes(from)}`);
  };
  const named = (model: MapModel, id: Id | null) => (id === null ? '' : leaderTitle(model, id));
  fromTo('limit', old.limit, now.limit);
  fromTo('reserved', old.reserved, now.reserved);
  if (old.tieBreakerId !== now.tieBreakerId) {
    const [from, to] = [named(before, old.tieBreakerId), named(after, now.tieBreakerId)];
    said.push(`ties are ended by ${to || 'nobody'} instead of ${from || 'nobody'}`);
  }
  fromTo('escalation', old.escalation, now.escalation);
  fromTo('domain', old.domain, now.domain);
  if (isOther(old.outcome, now.outcome)) said.push('its outcome is worded anew');
  if (old.critical !== now.critical) {
    said.push(now.critical ? 'now critical' : 'no longer critical');
  }
  if (!old.dispute !== !now.dispute) said.push(now.dispute ? 'now disputed' : 'no longer disputed');
  return said;
}
