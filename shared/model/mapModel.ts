import type { DecisionArea } from '../document/area.ts';
import type { Assignment, Role } from '../document/assignment.ts';
import type { Cascade } from '../document/cascade.ts';
import type { MapDocument } from '../document/document.ts';
import type { Expertise } from '../document/expertise.ts';
import type { Id } from '../document/fields.ts';
import type { Leader } from '../document/leader.ts';
import type { RedLine } from '../document/redLine.ts';
import type { Risk } from '../document/risk.ts';
import {
  addTo,
  assignmentTable,
  groupByPlace,
  indexesInOrder,
  noGroups,
  type AssignmentTable,
} from './assignmentTable.ts';
import { groupBy } from '../lib/groupBy.ts';

/** What meets at one leader and one area. */
export interface Edge {
  readonly assignment: Assignment | null;
  readonly risks: readonly Risk[];
  readonly redLines: readonly RedLine[];
}

/**
 * Read-only indexes over one document, built once per document and never changed.
 * Lists keep the file's order. Every question about the graph is asked here, so that no caller
 * filters arrays per area (at 10,000 areas that is seconds instead of milliseconds).
 */
export interface MapModel {
  readonly document: MapDocument;
  leader(id: Id): Leader | undefined;
  area(id: Id): DecisionArea | undefined;
  /** Place of the leader in the file's order, -1 when unknown. */
  leaderIndex(id: Id): number;
  areaIndex(id: Id): number;
  /** All assignments in numbers, for counting. */
  readonly table: AssignmentTable;
  assignmentsOfArea(areaId: Id): readonly Assignment[];
  assignmentsOfLeader(leaderId: Id): readonly Assignment[];
  /** The leader's role in the area, if any. */
  assignment(leaderId: Id, areaId: Id): Assignment | undefined;
  /** Assignments of one role in an area, in the file's order of leaders. */
  inRole(areaId: Id, role: Role): readonly Assignment[];
  edge(leaderId: Id, areaId: Id): Edge;
  risksOfArea(areaId: Id): readonly Risk[];
  risksOfLeader(leaderId: Id): readonly Risk[];
  redLinesOfArea(areaId: Id): readonly RedLine[];
  redLinesOfLeader(leaderId: Id): readonly RedLine[];
  cascadesFrom(areaId: Id): readonly Cascade[];
  cascadesTo(areaId: Id): readonly Cascade[];
  expertiseOfLeader(leaderId: Id): readonly Expertise[];
  /** Distinct domains in order of first appearance; '' last when some area has none. */
  readonly domains: readonly string[];
  areasOfDomain(domain: string): readonly DecisionArea[];
}

const NONE: readonly never[] = [];

function indexOf(items: readonly { readonly id: Id }[]): Map<Id, number> {
  return new Map(items.map((item, index) => [item.id, index]));
}

/** What a pair of ids is called that are not both in the map. */
const NO_PAIR = -1;

/** A leader and an area as one number. */
function pairing(leaders: ReadonlyMap<Id, number>, areas: ReadonlyMap<Id, number>) {
  return (leaderId: Id, areaId: Id): number => {
    const [leader, area] = [leaders.get(leaderId), areas.get(areaId)];
    return leader === undefined || area === undefined ? NO_PAIR : leader * areas.size + area;
  };
}

function groupByRole({ assignments, leaders, areas }: MapDocument, table: AssignmentTable) {
  const byRole: Readonly<Record<Role, (Assignment[] | undefined)[]>> = {
    owner: noGroups(areas.length),
    coordinator: noGroups(areas.length),
    informed: noGroups(areas.length),
  };
  for (const index of indexesInOrder(table.leaders, leaders.length)) {
    const assignment = assignments[index] as Assignment;
    addTo(byRole[assignment.role], table.areas[index] as number, assignment);
  }
  return byRole;
}

/** Builds the indexes in one pass over the document, O(size of the document). */
export function buildModel(document: MapDocument): MapModel {
  const leaders = indexOf(document.leaders);
  const areas = indexOf(document.areas);
  const pair = pairing(leaders, areas);
  const table = assignmentTable(document, leaders, areas);
  const byArea = groupByPlace(document.assignments, table.areas, areas.size);
  const byLeader = groupByPlace(document.assignments, table.leaders, leaders.size);
  const byRole = groupByRole(document, table);
  const placeOf = (id: Id) => areas.get(id) ?? -1;
  const risksByArea = groupBy(document.risks, (r) => r.areaId);
  const risksByLeader = groupBy(document.risks, (r) => r.leaderId);
  const risksByPair = groupBy(document.risks, (r) => pair(r.leaderId, r.areaId));
  const placedRedLines = document.redLines.filter((r) => r.areaId !== null);
  const redLinesByArea = groupBy(placedRedLines, (r) => r.areaId ?? '');
  const redLinesByLeader = groupBy(document.redLines, (r) => r.leaderId);
  const redLinesByPair = groupBy(placedRedLines, (r) => pair(r.leaderId, r.areaId ?? ''));
  const cascadesFrom = groupBy(document.cascades, (c) => c.fromAreaId);
  const cascadesTo = groupBy(document.cascades, (c) => c.toAreaId);
  const expertise = groupBy(document.expertise, (e) => e.leaderId);
  const byDomain = groupBy(document.areas, (a) => a.domain.trim());
  const named = [...byDomain.keys()].filter((domain) => domain !== '');
  const domains = byDomain.has('') ? [...named, ''] : named;

  risksByPair.delete(NO_PAIR);
  redLinesByPair.delete(NO_PAIR);
  // Asked for single edges only: an index of all pairs would take longer than everything above.
  const assignment = (leaderId: Id, areaId: Id) =>
    (byArea[placeOf(areaId)] ?? NONE).findLast((one) => one.leaderId === leaderId);

  return {
    document,
    domains,
    leader: (id) => document.leaders[leaders.get(id) ?? -1],
    area: (id) => document.areas[areas.get(id) ?? -1],
    leaderIndex: (id) => leaders.get(id) ?? -1,
    areaIndex: (id) => areas.get(id) ?? -1,
    table,
    assignmentsOfArea: (id) => byArea[placeOf(id)] ?? NONE,
    assignmentsOfLeader: (id) => byLeader[leaders.get(id) ?? -1] ?? NONE,
    assignment,
    inRole: (areaId, role) => byRole[role][placeOf(areaId)] ?? NONE,
    edge: (leaderId, areaId) => ({
      assignment: assignment(leaderId, areaId) ?? null,
      risks: risksByPair.get(pair(leaderId, areaId)) ?? NONE,
      redLines: redLinesByPair.get(pair(leaderId, areaId)) ?? NONE,
    }),
    risksOfArea: (id) => risksByArea.get(id) ?? NONE,
    risksOfLeader: (id) => risksByLeader.get(id) ?? NONE,
    redLinesOfArea: (id) => redLinesByArea.get(id) ?? NONE,
    redLinesOfLeader: (id) => redLinesByLeader.get(id) ?? NONE,
    cascadesFrom: (id) => cascadesFrom.get(id) ?? NONE,
    cascadesTo: (id) => cascadesTo.get(id) ?? NONE,
    expertiseOfLeader: (id) => expertise.get(id) ?? NONE,
    areasOfDomain: (domain) => byDomain.get(domain) ?? NONE,
  };
}
