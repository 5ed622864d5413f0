import type { Assignment, Role } from '../../document/assignment.ts';
import type { Heard } from '../../document/area.ts';
import type { MapDocument } from '../../document/document.ts';
import type { Id } from '../../document/fields.ts';
import { joinTexts } from '../edit/joinTexts.ts';
import { mapShared, patch, putEntry, withFields } from '../edit/lists.ts';
import { inRole } from '../edit/roles.ts';
import { removeAll } from '../removal/removeAll.ts';

const WEIGHT: Readonly<Record<Role, number>> = { owner: 2, coordinator: 1, informed: 0 };

/**
 * The document after one seat took over another. What hangs on the seat moves: roles (of two in one
 * area the stronger one stays: owner before coordinator before informed), risks, red lines, expertise
 * (to be acknowledged anew), advice that was heard, tie-breaks, claims in disputes, what others wrote of
 * the seat in kept ballots, and its deputy. Where both have a deputy, both are named; where both have a note or
 * an answer, the two stand one below the other, however long: `refuseLostTexts` looks at that. What its leader
 * said in person goes, as when a leader is deleted: agreements, acknowledgements, dissent, own ballot, signature.
 * Modes stay as they were declared.
 */
export function mergeSeats(document: MapDocument, fromId: Id, intoId: Id): MapDocument {
  const renamed = (id: Id) => (id === fromId ? intoId : id);
  const moved = <T extends { readonly leaderId: Id | null }>(record: T): T =>
    record.leaderId === fromId ? { ...record, leaderId: intoId } : record;
  const movedIds = (ids: readonly Id[]) =>
    ids.includes(fromId) ? [...new Set(ids.map(renamed))] : ids;

  const { assignments, doubles } = mergeRoles(document.assignments, fromId, intoId);
  const deputy = document.leaders.find(({ id }) => id === fromId)?.deputy ?? '';
  const hasNewRedLines = document.redLines.some(({ leaderId }) => leaderId === fromId);
  const merged = withFields(document, {
    leaders: mapShared(document.leaders, (leader) =>
      leader.id === intoId
        ? patch(leader, {
            deputy: joinTexts(leader.deputy, deputy, '; '),
            // "None" is no longer true of the seat.
            ...(hasNewRedLines ? { noRedLines: false } : {}),
          })
        : leader,
    ),
    assignments,
    risks: mapShared(document.risks, moved),
    redLines: mapShared(document.redLines, moved),
    expertise: mapShared(document.expertise, (expertise) => {
      if (expertise.leaderId === fromId)
        return { ...expertise, leaderId: intoId, acknowledgements: [] };
      return expertise;
    }),
    areas: mapShared(document.areas, (area) =>
      patch(area, {
        tieBreakerId: area.tieBreakerId && renamed(area.tieBreakerId),
        heard: mergeHeard(area.heard, fromId, intoId),
        dispute: area.dispute && {
          ...area.dispute,
          claimantIds: movedIds(area.dispute.claimantIds),
        },
      }),
    ),
    ballots: mapShared(document.ballots, (ballot) =>
      patch(ballot, {
        areas: mapShared(ballot.areas, (view) =>
          patch(view, { ownerIds: movedIds(view.ownerIds) }),
        ),
      }),
    ),
  });
  return removeAll(merged, { leaders: [fromId], assignments: doubles });
}

/** Roles after the move; `doubles` are the ones that the other seat's own role stands for. */
function mergeRoles(assignments: readonly Assignment[], fromId: Id, intoId: Id) {
  const taken = new Map(
    assignments.flatMap((a) => (a.leaderId === fromId ? [[a.areaId, a] as const] : [])),
  );
  const own = new Set(assignments.flatMap((a) => (a.leaderId === intoId ? [a.areaId] : [])));
  const doubles: Id[] = [];
  const merged = mapShared(assignments, (a) => {
    if (a.leaderId === fromId) {
      if (!own.has(a.areaId)) return { ...a, leaderId: intoId };
      doubles.push(a.id);
      return a;
    }
    const other = a.leaderId === intoId ? taken.get(a.areaId) : undefined;
    return other ? stronger(a, other) : a;
  });
  return { assignments: merged, doubles };
}

/** Advice of both seats becomes advice of one, with what the owner said to either. */
function mergeHeard(heard: readonly Heard[], fromId: Id, intoId: Id): readonly Heard[] {
  const taken = heard.find(({ leaderId }) => leaderId === fromId);
  if (!taken) return heard;
  const own = heard.find(({ leaderId }) => leaderId === intoId);
  if (own) return putEntry(heard, { ...own, answer: joinTexts(own.answer, taken.answer) });
  return mapShared(heard, (entry) => (entry === taken ? { ...entry, leaderId: intoId } : entry));
}

/** The one record in the stronger of two roles; what only the other one said is kept with it. */
function stronger(kept: Assignment, other: Assignment): Assignment {
  const note = joinTexts(kept.note, other.note);
  const appetite = kept.appetite ?? other.appetite;
  if (WEIGHT[other.role] > WEIGHT[kept.role]) {
    const { role, level, ground } = other;
    const brought = role === 'coordinator' ? { level, ground } : {};
    return patch(inRole(kept, role), { ...brought, note, appetite });
  }
  if (kept.role === 'coordinator' && other.role === 'coordinator') {
    const level = [kept.level, other.level].includes('agree') ? 'agree' : kept.level;
    return patch(kept, { level, ground: kept.ground ?? other.ground, note, appetite });
  }
  return patch(kept, { note, appetite });
}
