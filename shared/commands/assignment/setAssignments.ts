import * as v from 'valibot';
import type { LaneMode } from '../../document/area.ts';
import { createAssignment, LEVELS, ROLES, type Assignment } from '../../document/assignment.ts';
import type { MapDocument } from '../../document/document.ts';
import { id, oneOf, type Id } from '../../document/fields.ts';
import type { Immutable } from '../../lib/immutable.ts';
import { ok } from '../../lib/result.ts';
import { counted } from '../../lib/sentence.ts';
import { defineCommand } from '../command.ts';
import { append, keepShared, mapShared, patch, withFields } from '../edit/lists.ts';
import { areaName, leaderName, ROLE_WORDS } from '../edit/names.ts';
import {
  refuse,
  refuseUnknownAreas,
  refuseUnknownLeaders,
  refuseUsedIds,
} from '../edit/refusals.ts';
import { inRole, suggestedModes } from '../edit/roles.ts';
import { maybe, yesNo } from '../payload/fields.ts';

const cell = v.strictObject({
  leaderId: id,
  areaId: id,
  /** `null` empties the cell. */
  role: v.nullable(oneOf(ROLES)),
  /** How far a coordinator is brought in; left out, a coordinator who is there keeps the level. */
  level: maybe(v.nullable(oneOf(LEVELS))),
  /** For the record that a cell without a role gets. */
  assignmentId: id,
});
type Cell = Immutable<v.InferOutput<typeof cell>>;

const payload = v.strictObject({
  cells: v.array(cell),
  /** Whether undecided areas take the mode that their roles now suggest; the label says so. */
  deriveMode: maybe(yesNo),
});
type Payload = Immutable<v.InferOutput<typeof payload>>;

/** Sets many cells of the matrix at once: a paste from a spreadsheet, a fill, a cleared block. */
export const setAssignments = defineCommand({
  id: 'assignments.set',
  payload,
  label(document, asked) {
    const modes = derivedModes(document, asked, drawn(document, asked.cells));
    const [first, ...others] = new Set(modes.values());
    const then =
      first === undefined
        ? ''
        : others.length > 0
          ? ` and the lanes of ${counted(modes.size, 'area')}`
          : ` and set ${modes.size === 1 ? 'it' : counted(modes.size, 'area')} to ${first}`;
    return `${whatIsSet(document, asked.cells)}${then}`;
  },
  apply(document, asked) {
    const { cells } = asked;
    const taken = takenCells(document, cellFinder(cells));
    const added = cells.filter((entry) => entry.role !== null && !taken.has(entry));
    const trouble =
      refuseDoubles(cells) ??
      refuseUnknownLeaders(
        document,
        cells.map((entry) => entry.leaderId),
      ) ??
      refuseUnknownAreas(
        document,
        cells.map((entry) => entry.areaId),
      ) ??
      refuseUsedIds(
        document,
        added.map((entry) => entry.assignmentId),
      );
    if (trouble) return trouble;
    const assignments = drawn(document, cells);
    const modes = derivedModes(document, asked, assignments);
    const areas = mapShared(document.areas, (area) => {
      const mode = modes.get(area.id);
      return mode ? patch(area, { mode }) : area;
    });
    return ok(withFields(document, { areas, assignments }));
  },
});

function refuseDoubles(cells: readonly Cell[]) {
  if (cells.some(({ level, role }) => level && role !== 'coordinator')) {
    return refuse('level-without-coordinator', 'Only a coordinator is brought in at a level.');
  }
  const find = cellFinder(cells);
  const isDouble = cells.some((entry) => find(entry.leaderId, entry.areaId) !== entry);
  return isDouble ? refuse('role-taken', 'The same leader and area are named twice.') : null;
}

/** One cell is called by its names, many by their number. */
function whatIsSet(document: MapDocument, cells: readonly Cell[]): string {
  const [one] = cells;
  if (!one || cells.length > 1) return `set ${counted(cells.length, 'role')}`;
  const [leader, area] = [leaderName(document, one.leaderId), areaName(document, one.areaId)];
  return one.role === null
    ? `remove ${leader} from ${area}`
    : `make ${leader} ${ROLE_WORDS[one.role]} ${area}`;
}

type FindCell = (leaderId: Id, areaId: Id) => Cell | undefined;

/** Mostly few cells are asked for, and thousands of roles ask which of them is theirs. */
function cellFinder(cells: readonly Cell[]): FindCell {
  const byArea = new Map<Id, Map<Id, Cell>>();
  for (const entry of cells) {
    const byLeader = byArea.get(entry.areaId);
    if (byLeader) byLeader.set(entry.leaderId, entry);
    else byArea.set(entry.areaId, new Map([[entry.leaderId, entry]]));
  }
  return (leaderId, areaId) => byArea.get(areaId)?.get(leaderId);
}

/** The cells in which somebody has a role already. */
function takenCells(document: MapDocument, find: FindCell): ReadonlySet<Cell> {
  return new Set(document.assignments.flatMap((a) => find(a.leaderId, a.areaId) ?? []));
}

function drawn(document: MapDocument, cells: readonly Cell[]): readonly Assignment[] {
  const find = cellFinder(cells);
  const cellOf = (a: Assignment) => find(a.leaderId, a.areaId);
  const taken = takenCells(document, find);
  const kept = keepShared(document.assignments, (a) => cellOf(a)?.role !== null);
  const edited = mapShared(kept, (a) => {
    const wanted = cellOf(a);
    return wanted ? atLevel(inRole(a, wanted.role ?? a.role), wanted) : a;
  });
  const added = cells.flatMap((entry) =>
    entry.role === null || taken.has(entry)
      ? []
      : atLevel(
          createAssignment(entry.assignmentId, entry.leaderId, entry.areaId, entry.role),
          entry,
        ),
  );
  return append(edited, added);
}

function atLevel(assignment: Assignment, { level }: Cell): Assignment {
  return level === undefined ? assignment : patch(assignment, { level });
}

function derivedModes(
  document: MapDocument,
  { cells, deriveMode }: Payload,
  assignments: readonly Assignment[],
): ReadonlyMap<Id, LaneMode> {
  if (!deriveMode) return new Map();
  // Somebody merely informed settles nothing about how the area is decided.
  const drawnIn = new Set(
    cells.flatMap(({ role, areaId }) => (role === null || role === 'informed' ? [] : areaId)),
  );
  const open = document.areas.filter(({ id: at, mode }) => mode === 'undecided' && drawnIn.has(at));
  return suggestedModes(
    assignments,
    open.map((area) => area.id),
  );
}
