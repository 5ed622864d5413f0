import type { DecisionArea, Heard } from '../../document/area.ts';
import { ROLES, type Assignment } from '../../document/assignment.ts';
import type { MapDocument } from '../../document/document.ts';
import type { Id, Position } from '../../document/fields.ts';
import type { Leader } from '../../document/leader.ts';
import { MAX_TEXT } from '../../document/limits.ts';
import { joinTexts } from '../edit/joinTexts.ts';
import { find } from '../edit/records.ts';
import type { Copied, Fragment } from './fragment.ts';

/** How far a copy stands off what it was copied from, in canvas units. */
const OFFSET = 32;

/**
 * Makes what was copied ready to enter a map, as the payload of `items.paste`: every record gets a
 * fresh id from `newId`. In the map it came from, areas keep the leaders they have and chosen
 * leaders are doubled. In another map a leader with exactly the same title is that leader; others
 * are added where they were chosen or a link needs them, and otherwise no longer named.
 */
export function toPaste(copied: Copied, document: MapDocument, newId: () => Id): Fragment {
  const { fragment } = copied;
  const isSameMap = copied.documentId === document.id;
  const chosen = new Set(copied.chosenLeaderIds);
  const linked = new Set(
    [...fragment.assignments, ...fragment.risks, ...fragment.redLines].map((r) => r.leaderId),
  );
  const byTitle = new Map(document.leaders.toReversed().map((leader) => [leader.title, leader.id]));
  const titles = new Set(byTitle.keys());
  const leaderIds = new Map<Id, Id>();
  const leaders: Leader[] = [];
  for (const leader of fragment.leaders) {
    const isHere = isSameMap && !chosen.has(leader.id) && find(document, 'leader', leader.id);
    const match = isSameMap && chosen.has(leader.id) ? undefined : byTitle.get(leader.title);
    const present = isHere ? leader.id : match;
    if (present !== undefined) {
      leaderIds.set(leader.id, present);
    } else if (chosen.has(leader.id) || linked.has(leader.id)) {
      const id = newId();
      leaderIds.set(leader.id, id);
      const title = isSameMap ? copyName(leader.title, titles) : leader.title;
      leaders.push({ ...leader, id, title, position: aside(leader.position) });
    }
  }
  const names = new Set(document.areas.map((area) => area.name));
  const areaIds = new Map(fragment.areas.map((area) => [area.id, newId()]));
  const leaderFor = (id: Id) => leaderIds.get(id) ?? id;
  const areaFor = (id: Id) => areaIds.get(id) ?? id;
  const moved = <T extends { readonly leaderId: Id }>(record: T) => ({
    ...record,
    id: newId(),
    leaderId: leaderFor(record.leaderId),
  });
  return {
    leaders,
    areas: fragment.areas.map((area) => ({
      ...renameLeaders(area, leaderIds),
      id: areaFor(area.id),
      name: isSameMap ? copyName(area.name, names) : area.name,
      position: aside(area.position),
    })),
    assignments: withoutSecondRoles(
      fragment.assignments.map((a) => ({ ...moved(a), areaId: areaFor(a.areaId) })),
    ),
    risks: fragment.risks.map((risk) => ({ ...moved(risk), areaId: areaFor(risk.areaId) })),
    redLines: fragment.redLines.map((line) => ({
      ...moved(line),
      areaId: line.areaId === null ? null : areaFor(line.areaId),
    })),
    cascades: fragment.cascades.map((cascade) => ({
      ...cascade,
      id: newId(),
      fromAreaId: areaFor(cascade.fromAreaId),
      toAreaId: areaFor(cascade.toAreaId),
    })),
  };
}

/**
 * Told apart from the original, and from its other copies, where those are still there: what was cut
 * comes back as it was.
 */
function copyName(name: string, taken: Set<string>): string {
  const original = name.replace(/ \(copy(?: \d+)?\)$/, '');
  let told = name;
  for (let count = 1; taken.has(told); count += 1)
    told = count === 1 ? `${original} (copy)` : `${original} (copy ${count})`;
  if (told.length > MAX_TEXT) return name;
  taken.add(told);
  return told;
}

function aside(position: Position | null): Position | null {
  return position && { ...position, x: position.x + OFFSET, y: position.y + OFFSET };
}

/**
 * Two leaders of one title become one leader: each entry once, with all that was answered. A text that grows
 * too long by it is refused where the records come in.
 */
function renameLeaders(area: DecisionArea, leaderIds: ReadonlyMap<Id, Id>): DecisionArea {
  const heard = new Map<Id, Heard>();
  for (const entry of area.heard) {
    const leaderId = leaderIds.get(entry.leaderId);
    if (leaderId === undefined) continue;
    const answer = joinTexts(heard.get(leaderId)?.answer ?? '', entry.answer);
    heard.set(leaderId, { ...entry, leaderId, answer });
  }
  const claimantIds = area.dispute?.claimantIds.flatMap((id) => leaderIds.get(id) ?? []);
  return {
    ...area,
    tieBreakerId: leaderIds.get(area.tieBreakerId ?? '') ?? null,
    heard: [...heard.values()],
    dispute: area.dispute && { ...area.dispute, claimantIds: [...new Set(claimantIds)] },
  };
}

/** The same for roles: owner before coordinator before informed, with the notes of both. */
function withoutSecondRoles(assignments: readonly Assignment[]): readonly Assignment[] {
  const strongest = new Map<string, Assignment>();
  for (const assignment of assignments) {
    const key = JSON.stringify([assignment.leaderId, assignment.areaId]);
    const present = strongest.get(key);
    if (!present) {
      strongest.set(key, assignment);
      continue;
    }
    const isStronger = ROLES.indexOf(assignment.role) < ROLES.indexOf(present.role);
    const note = joinTexts(present.note, assignment.note);
    strongest.set(key, { ...(isStronger ? assignment : present), note });
  }
  return [...strongest.values()];
}
