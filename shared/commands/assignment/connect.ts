import * as v from 'valibot';
import { createAssignment, LEVELS, ROLES, type Assignment } from '../../document/assignment.ts';
import type { LaneMode } from '../../document/area.ts';
import type { MapDocument } from '../../document/document.ts';
import { id, oneOf, type Id } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { mapShared, patch, withFields } from '../edit/lists.ts';
import { areaName, leaderName, ROLE_VERBS, ROLE_WORDS } from '../edit/names.ts';
import { find } from '../edit/records.ts';
import {
  refuse,
  refuseUnknownAreas,
  refuseUnknownLeaders,
  refuseUsedIds,
} from '../edit/refusals.ts';
import { findRole, inRole, suggestedMode } from '../edit/roles.ts';
import { maybe, yesNo } from '../payload/fields.ts';

const payload = v.strictObject({
  /** For the new record; not used when a role is replaced. */
  assignmentId: id,
  leaderId: id,
  areaId: id,
  role: oneOf(ROLES),
  level: maybe(v.nullable(oneOf(LEVELS))),
  /** Whether a role that the leader has in the area already may change; else it is refused. */
  replace: maybe(yesNo),
  /** Whether an undecided area takes the mode that its first roles suggest; the label says so. */
  deriveMode: maybe(yesNo),
});
type Payload = v.InferOutput<typeof payload>;

/** Draws the edge between a leader and an area. A leader has one role in an area at most. */
export const connect = defineCommand({
  id: 'assignment.connect',
  payload,
  label(document, asked) {
    const [leader, area] = [leaderName(document, asked.leaderId), areaName(document, asked.areaId)];
    const mode = derivedMode(document, asked, drawn(document, asked));
    const then = mode ? ` and set it to ${mode}` : '';
    return `make ${leader} ${ROLE_WORDS[asked.role]} ${area}${then}`;
  },
  apply(document, asked) {
    const { assignmentId, leaderId, areaId, role } = asked;
    const unknownEnd =
      refuseUnknownLeaders(document, [leaderId]) ?? refuseUnknownAreas(document, [areaId]);
    if (unknownEnd) return unknownEnd;
    const present = findRole(document, leaderId, areaId);
    if (present && !asked.replace) {
      const [leader, area] = [leaderName(document, leaderId), areaName(document, areaId)];
      return refuse('role-taken', `${leader} already ${ROLE_VERBS[present.role]} ${area}.`);
    }
    const taken = present ? null : refuseUsedIds(document, [assignmentId]);
    if (taken) return taken;
    if (asked.level && role !== 'coordinator') {
      return refuse('level-without-coordinator', 'Only a coordinator is brought in at a level.');
    }
    const assignments = drawn(document, asked);
    const mode = derivedMode(document, asked, assignments);
    const areas = mode
      ? mapShared(document.areas, (area) => (area.id === areaId ? patch(area, { mode }) : area))
      : document.areas;
    return ok(withFields(document, { areas, assignments }));
  },
});

function drawn(document: MapDocument, asked: Payload): readonly Assignment[] {
  const { assignmentId, leaderId, areaId, role, level } = asked;
  const atLevel = level === undefined ? {} : { level };
  const present = findRole(document, leaderId, areaId);
  if (!present) {
    const created = { ...createAssignment(assignmentId, leaderId, areaId, role), ...atLevel };
    return [...document.assignments, created];
  }
  return mapShared(document.assignments, (a) =>
    a === present ? patch(inRole(a, role), atLevel) : a,
  );
}

function derivedMode(
  document: MapDocument,
  asked: { readonly areaId: Id; readonly role: string; readonly deriveMode?: boolean },
  assignments: readonly Assignment[],
): LaneMode | null {
  const isOpen = find(document, 'area', asked.areaId)?.mode === 'undecided';
  // Somebody merely informed settles nothing about how the area is decided.
  if (!asked.deriveMode || asked.role === 'informed' || !isOpen) return null;
  return suggestedMode(assignments, asked.areaId);
}
