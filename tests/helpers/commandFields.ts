import * as fc from 'fast-check';
import type { PayloadOf } from '#shared/commands/registry.ts';
import { LANE_MODES } from '#shared/document/area.ts';
import { LEVELS, ROLES } from '#shared/document/assignment.ts';
import type { MapDocument } from '#shared/document/document.ts';
import type { Id } from '#shared/document/fields.ts';
import { OUTCOME_KINDS } from '#shared/document/outcome.ts';
import { RED_LINE_CATEGORIES } from '#shared/document/redLine.ts';
import { anyDate, anyOneToFive, anyPlace, anyText } from './anyDocument.ts';

type Fields = { readonly [field: string]: fc.Arbitrary<unknown> };

/** Some of the fields, others left out: the payloads of `edit` commands. */
export function someOf<T>(fields: Fields): fc.Arbitrary<T> {
  return fc.record({ ...fields }, { requiredKeys: [] }) as fc.Arbitrary<T>;
}

/** Mostly an id of the list, sometimes one made by an earlier command, seldom a stranger. */
function pick(records: readonly { readonly id: Id }[]): fc.Arbitrary<Id> {
  const made = fc.constantFrom('new1', 'new2', 'new3', 'nobody');
  if (records.length === 0) return made;
  const present = fc.constantFrom(...records.map((record) => record.id));
  return fc.oneof({ weight: 8, arbitrary: present }, { weight: 1, arbitrary: made });
}

/** What payloads are made of: ids of the records that this document holds, and fields of every kind of them. */
export function commandFields(document: MapDocument) {
  const leaderId = pick(document.leaders);
  const areaId = pick(document.areas);
  const assignmentId = pick(document.assignments);
  const riskId = pick(document.risks);
  const redLineId = pick(document.redLines);
  const cascadeId = pick(document.cascades);
  const expertiseId = pick(document.expertise);
  const outcomeId = pick(document.outcomes);
  const decisionId = pick(document.decisions);
  const baselineId = pick(document.baselines);
  const newId = fc.oneof(
    { weight: 9, arbitrary: fc.nat(40).map((n) => `new${n}`) },
    { weight: 1, arbitrary: fc.constantFrom('l1', 'a1', 's1', 'map') },
  );
  const index = fc.nat(6);
  const role = fc.constantFrom(...ROLES);
  const mode = fc.constantFrom(...LANE_MODES);
  const level = fc.option(fc.constantFrom(...LEVELS));
  const many = (one: fc.Arbitrary<Id>) => fc.uniqueArray(one, { maxLength: 3 });
  const title = fc.oneof(anyText, fc.constant('Chief of Staff'));

  const leaderFields = {
    title,
    unit: anyText,
    appetite: anyOneToFive,
    deputy: anyText,
    noRedLines: fc.boolean(),
    noCascades: fc.boolean(),
    position: anyPlace,
  };
  const areaFields = {
    name: title,
    description: anyText,
    domain: anyText,
    outcome: anyText,
    limit: anyText,
    reserved: anyText,
    critical: fc.boolean(),
    tieBreakerId: fc.option(leaderId),
    escalation: anyText,
    reconciliation: anyText,
    position: anyPlace,
  };
  const riskFields = {
    areaId,
    atRisk: title,
    failure: anyText,
    likelihood: anyOneToFive,
    impact: anyOneToFive,
    response: anyText,
    confidential: fc.boolean(),
  };
  const redLineFields = {
    areaId: fc.option(areaId),
    statement: title,
    category: fc.constantFrom(...RED_LINE_CATEGORIES),
    ifReached: anyText,
    confidential: fc.boolean(),
  };
  const cascadeFields = { strength: fc.integer({ min: 1, max: 3 }), note: anyText };
  const outcomeFields = {
    statement: title,
    kind: fc.constantFrom(...OUTCOME_KINDS),
    consequence: anyText,
    areaIds: many(areaId),
  };
  const decisionFields = {
    areaId: fc.option(areaId),
    reason: anyText,
    decidedBy: anyText,
    dissent: many(leaderId).map((ids) => ids.map((id) => ({ leaderId: id, text: 'No' }))),
    revisitOn: fc.option(anyDate),
  };
  const newDecision = fc.record(
    { decisionId: newId, on: anyDate, text: title, fields: someOf(decisionFields) },
    { requiredKeys: ['decisionId', 'on', 'text'] },
  ) as fc.Arbitrary<PayloadOf<'decision.add'>>;
  const disputeFields = {
    claimantIds: many(leaderId),
    settledBy: anyText,
    until: fc.option(anyDate),
    note: anyText,
  };
  const item = fc.oneof(
    ...(
      [
        ['leader', leaderId],
        ['area', areaId],
        ['assignment', assignmentId],
        ['risk', riskId],
        ['redLine', redLineId],
        ['cascade', cascadeId],
        ['expertise', expertiseId],
        ['outcome', outcomeId],
      ] as const
    ).map(([kind, id]) => fc.record({ kind: fc.constant(kind), id })),
  );
  const nodes = fc.oneof(leaderId, areaId);

  return {
    leaderId,
    areaId,
    assignmentId,
    riskId,
    redLineId,
    cascadeId,
    expertiseId,
    outcomeId,
    decisionId,
    baselineId,
    newId,
    index,
    role,
    mode,
    level,
    many,
    title,
    leaderFields,
    areaFields,
    riskFields,
    redLineFields,
    cascadeFields,
    outcomeFields,
    decisionFields,
    newDecision,
    disputeFields,
    item,
    nodes,
  };
}
