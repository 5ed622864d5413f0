import type { AuditReport } from '#shared/audit/audit.ts';
import type { FindingMark } from '#shared/audit/findingMarks.ts';
import type { DecisionArea } from '#shared/document/area.ts';
import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { partOf, type Part } from '#renderer/store/part.ts';
import { leadersOf, pressingInArea } from './pressing.ts';

/** What stands where a leader and an area meet. */
export interface CellFacts {
  readonly part: Part;
  /** An owner among several of a shared area. */
  readonly isJoint: boolean;
  readonly risks: number;
  /** First letters of the categories of red lines, each once. */
  readonly redLines: string;
  readonly mark: FindingMark | null;
}

/** What a line of the grid shows. */
export interface RowFacts {
  readonly area: DecisionArea;
  /** Only leaders of whom there is something to show. */
  readonly cells: ReadonlyMap<Id, CellFacts>;
  readonly owners: number;
  readonly coordinators: number;
  readonly informed: number;
  readonly mark: FindingMark | null;
  /** Findings that press: what must be settled, what is worth a talk. */
  readonly findings: number;
  /** All of the above as one text, so that lines can be compared. */
  readonly signature: string;
}

const NOTHING: CellFacts = { part: 'none', isJoint: false, risks: 0, redLines: '', mark: null };

/** Gathers what one line shows; `null` for an area that the map does not have. */
export function rowFacts(model: MapModel, report: AuditReport | null, areaId: Id): RowFacts | null {
  const area = model.area(areaId);
  if (!area) return null;
  const cells = new Map<Id, CellFacts>();
  const change = (leaderId: Id, facts: Partial<CellFacts>) =>
    cells.set(leaderId, { ...(cells.get(leaderId) ?? NOTHING), ...facts });
  const count = { owner: 0, coordinator: 0, informed: 0 };
  for (const assignment of model.assignmentsOfArea(areaId)) {
    count[assignment.role] += 1;
    const isJoint = area.mode === 'shared' && assignment.role === 'owner';
    change(assignment.leaderId, { part: partOf(assignment), isJoint });
  }
  for (const { leaderId } of model.risksOfArea(areaId)) {
    change(leaderId, { risks: (cells.get(leaderId)?.risks ?? 0) + 1 });
  }
  for (const { leaderId, category } of model.redLinesOfArea(areaId)) {
    const letters = cells.get(leaderId)?.redLines ?? '';
    const letter = category.charAt(0).toUpperCase();
    if (!letters.includes(letter)) change(leaderId, { redLines: letters + letter });
  }
  const pressing = pressingInArea(report, areaId);
  for (const one of pressing) {
    for (const leaderId of leadersOf(one)) {
      if (cells.get(leaderId)?.mark !== 'error') change(leaderId, { mark: one.mark });
    }
  }
  const mark = pressing[0]?.mark ?? null;
  const findings = pressing.length;
  const facts = {
    area,
    cells,
    owners: count.owner,
    coordinators: count.coordinator,
    informed: count.informed,
    mark,
    findings,
  };
  return { ...facts, signature: JSON.stringify([mark, findings, [...cells].sort(byId)]) };
}

const byId = ([a]: readonly [Id, unknown], [b]: readonly [Id, unknown]) => (a < b ? -1 : 1);

/** Lines as they were last seen: one that says the same is the same object, and is not drawn again. */
export class RowFactsMemory {
  readonly #seen = new Map<Id, RowFacts>();
  #made = new Map<Id, RowFacts | null>();
  #model: MapModel | null = null;
  #report: AuditReport | null = null;

  get(model: MapModel, report: AuditReport | null, areaId: Id): RowFacts | null {
    if (model !== this.#model || report !== this.#report) {
      this.#made = new Map();
      this.#model = model;
      this.#report = report;
    }
    const made = this.#made.get(areaId);
    if (made !== undefined) return made;
    const fresh = rowFacts(model, report, areaId);
    const seen = this.#seen.get(areaId);
    const kept =
      fresh && seen?.area === fresh.area && seen.signature === fresh.signature ? seen : fresh;
    this.#made.set(areaId, kept);
    if (kept) this.#seen.set(areaId, kept);
    return kept;
  }
}
