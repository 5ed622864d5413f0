import type { DecisionArea } from '../document/area.ts';
import { ROLES, type Assignment } from '../document/assignment.ts';
import type { MapContent } from '../document/document.ts';
import type { Id } from '../document/fields.ts';
import type { Leader } from '../document/leader.ts';
import { mapChanged, withFields } from './mapChanged.ts';
import { quote, type Tell } from './tell.ts';

/**
 * Takes out what contradicts itself: a second role of one leader in one area (owner before
 * coordinator before informed, then the first, stays), a repeated agreement, acknowledgement or
 * heard entry of one leader (the latest stays), a cascade from an area to itself. Expects
 * references that lead somewhere.
 */
export function repairDoubles<T extends MapContent>(content: T, tell: Tell): T {
  return withFields(content, {
    areas: mapChanged(content.areas, (area) =>
      withFields(area, {
        heard: latestOfEach(area.heard, () =>
          tell(`One leader was heard twice on ${quote(area.name)}; the latest answer stays.`),
        ),
      }),
    ),
    assignments: oneRoleEach(content, tell),
    cascades: mapChanged(content.cascades, (cascade) => {
      if (cascade.fromAreaId !== cascade.toAreaId) return cascade;
      tell(`The cascade ${quote(cascade.id)} led from an area to itself and was left out.`);
      return null;
    }),
    expertise: mapChanged(content.expertise, (expertise) =>
      withFields(expertise, {
        acknowledgements: latestOfEach(expertise.acknowledgements, () =>
          tell(`One leader answered twice to ${quote(expertise.domain)}; the latest answer stays.`),
        ),
      }),
    ),
    outcomes: mapChanged(content.outcomes, (outcome) =>
      withFields(outcome, {
        agreements: latestOfEach(outcome.agreements, () =>
          tell(`One leader agreed twice to ${quote(outcome.statement)}; the latest entry stays.`),
        ),
      }),
    ),
  } as Partial<T>);
}

function oneRoleEach(content: MapContent, tell: Tell): readonly Assignment[] {
  const leaders = new Map(content.leaders.map((leader, index) => [leader.id, index]));
  const areas = new Map(content.areas.map((area, index) => [area.id, index]));
  // One number per pair: joining two ids into one key would cost more than the whole pass.
  const pairOf = ({ leaderId, areaId }: Assignment) =>
    (leaders.get(leaderId) as number) * content.areas.length + (areas.get(areaId) as number);

  if (!hasDouble(content, pairOf)) return content.assignments;
  const kept = new Map<number, Assignment>();
  for (const assignment of content.assignments) {
    const pair = pairOf(assignment);
    const rival = kept.get(pair);
    if (rival === undefined || rank(assignment) < rank(rival)) kept.set(pair, assignment);
  }
  return mapChanged(content.assignments, (assignment) => {
    const pair = pairOf(assignment);
    const winner = kept.get(pair);
    if (winner === undefined || winner === assignment) return assignment;
    const leader = content.leaders[leaders.get(assignment.leaderId) as number] as Leader;
    const area = content.areas[areas.get(assignment.areaId) as number] as DecisionArea;
    tell(
      `${quote(leader.title)} had a second role in ${quote(area.name)}; the role ${winner.role} stays.`,
    );
    return null;
  });
}

/** Beyond this many pairs a byte for each would be memory for nothing. */
const MAX_TABLE = 16_000_000;

function hasDouble(content: MapContent, pairOf: (assignment: Assignment) => number): boolean {
  const pairs = content.leaders.length * content.areas.length;
  if (pairs > MAX_TABLE) {
    return new Set(content.assignments.map(pairOf)).size < content.assignments.length;
  }
  const isTaken = new Uint8Array(pairs);
  for (const assignment of content.assignments) {
    const pair = pairOf(assignment);
    if (isTaken[pair] === 1) return true;
    isTaken[pair] = 1;
  }
  return false;
}

const rank = ({ role }: Assignment) => ROLES.indexOf(role);

function latestOfEach<E extends { readonly leaderId: Id }>(
  entries: readonly E[],
  tellOne: () => void,
): readonly E[] {
  if (entries.length < 2) return entries;
  const latest = new Map(entries.map((entry) => [entry.leaderId, entry]));
  if (latest.size === entries.length) return entries;
  return mapChanged(entries, (entry) => {
    if (latest.get(entry.leaderId) === entry) return entry;
    tellOne();
    return null;
  });
}
