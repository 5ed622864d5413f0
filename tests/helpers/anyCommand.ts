import * as fc from 'fast-check';
import { toPaste } from '#shared/commands/items/toPaste.ts';
import { copyItems } from '#shared/commands/items/copyItems.ts';
import {
  COMMAND_IDS,
  type AnyCommand,
  type CommandId,
  type PayloadOf,
} from '#shared/commands/registry.ts';
import { LANE_MODES } from '#shared/document/area.ts';
import { GROUNDS, LEVELS, ROLES } from '#shared/document/assignment.ts';
import { CONTROL_PURPOSES } from '#shared/document/control.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { STANCES } from '#shared/document/expertise.ts';
import type { Id } from '#shared/document/fields.ts';
import { OUTCOME_KINDS } from '#shared/document/outcome.ts';
import { RED_LINE_CATEGORIES } from '#shared/document/redLine.ts';
import { PAPERS } from '#shared/document/settings.ts';
import { A_HASH } from './aMap.ts';
import { anyDate, anyFist, anyInstant, anyOneToFive, anyPlace, anyText } from './anyDocument.ts';

type Payloads = { readonly [Id in CommandId]: fc.Arbitrary<PayloadOf<Id>> };
type Fields = { readonly [field: string]: fc.Arbitrary<unknown> };

/** Some of the fields, others left out: the payloads of `edit` commands. */
function someOf<T>(fields: Fields): fc.Arbitrary<T> {
  return fc.record({ ...fields }, { requiredKeys: [] }) as fc.Arbitrary<T>;
}

/** Mostly an id of the list, sometimes one made by an earlier command, seldom a stranger. */
function pick(records: readonly { readonly id: Id }[]): fc.Arbitrary<Id> {
  const made = fc.constantFrom('new1', 'new2', 'new3', 'nobody');
  if (records.length === 0) return made;
  const present = fc.constantFrom(...records.map((record) => record.id));
  return fc.oneof({ weight: 8, arbitrary: present }, { weight: 1, arbitrary: made });
}

function payloads(document: MapDocument): Payloads {
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
    'map.edit': fc.record({
      changes: someOf({
        title,
        purpose: anyText,
        classification: anyText,
        appetite: anyOneToFive,
        effectiveOn: fc.option(anyDate),
        reviewOn: fc.option(anyDate),
      }),
    }),
    'map.editControl': fc.record({
      changes: someOf({
        reference: anyText,
        version: anyText,
        author: anyText,
        purpose: fc.constantFrom(...CONTROL_PURPOSES),
        ask: anyText,
      }),
    }),
    'map.setPaper': fc.record({ paper: fc.constantFrom(...PAPERS) }),
    'map.compose': fc.record({
      title,
      leaders: fc
        .uniqueArray(newId, { maxLength: 3 })
        .map((ids) => ids.map((id) => ({ id, title: 'COO' }))),
      areas: fc
        .uniqueArray(fc.nat(20), { maxLength: 3 })
        .map((ids) => ids.map((n) => ({ id: `area${n}`, name: 'Hiring', domain: 'People' }))),
    }),
    'threshold.set': fc.record({
      threshold: fc.constantFrom('load', 'coOwners', '__proto__', 'constructor'),
      value: fc.nat(99),
    }),
    'threshold.reset': fc.record({ threshold: fc.constantFrom('load', 'coOwners', 'other') }),
    'leader.add': fc.record(
      { leaderId: newId, title, fields: someOf(leaderFields), index },
      { requiredKeys: ['leaderId', 'title'] },
    ) as fc.Arbitrary<PayloadOf<'leader.add'>>,
    'leader.edit': fc.record({ leaderId, changes: someOf(leaderFields) }),
    'leader.rename': fc.record({ leaderId, title }),
    'leader.remove': fc.record({ leaderId }),
    'leader.merge': fc.record({ leaderId, intoLeaderId: leaderId }),
    'leader.reorder': fc.record({ leaderId, index }),
    'leader.move': fc.record({ leaderId, position: anyPlace }),
    'lanes.arrange': fc.record({
      leaderIds: fc.shuffledSubarray(
        document.leaders.map((leader) => leader.id),
        { minLength: Math.max(0, document.leaders.length - 1) },
      ),
    }),
    'area.add': fc.record(
      {
        areaId: newId,
        name: title,
        mode,
        fields: someOf(areaFields),
        owner: fc.record({ leaderId, assignmentId: newId }),
        index,
      },
      { requiredKeys: ['areaId', 'name'] },
    ) as fc.Arbitrary<PayloadOf<'area.add'>>,
    'area.edit': fc.record({ areaId, changes: someOf(areaFields) }),
    'area.rename': fc.record({ areaId, name: title }),
    'area.remove': fc.record({ areaId }),
    'area.reorder': fc.record({ areaId, index }),
    'area.setMode': fc.record({
      areaId: fc.oneof(areaId, fc.array(areaId, { minLength: 1, maxLength: 3 })),
      mode,
    }),
    'area.move': fc.record({ areaId, position: anyPlace }),
    'area.changeOwner': fc.oneof(
      fc.record({
        areaId,
        fromLeaderId: leaderId,
        toLeaderId: leaderId,
        assignmentId: newId,
      }),
      ...document.assignments.map((present) =>
        fc.record({
          areaId: fc.constant(present.areaId),
          fromLeaderId: fc.constant(present.leaderId),
          toLeaderId: leaderId,
          assignmentId: newId,
        }),
      ),
    ),
    'area.settle': fc.record(
      { areaId, leaderId, assignmentId: newId, mode },
      { requiredKeys: ['areaId', 'leaderId', 'assignmentId'] },
    ) as fc.Arbitrary<PayloadOf<'area.settle'>>,
    'assignment.connect': fc.record(
      {
        assignmentId: newId,
        leaderId,
        areaId,
        role,
        level,
        replace: fc.boolean(),
        deriveMode: fc.boolean(),
      },
      { requiredKeys: ['assignmentId', 'leaderId', 'areaId', 'role'] },
    ) as fc.Arbitrary<PayloadOf<'assignment.connect'>>,
    'assignment.edit': fc.record({
      assignmentId,
      changes: someOf({
        level,
        ground: fc.option(fc.constantFrom(...GROUNDS)),
        appetite: anyOneToFive,
        note: anyText,
      }),
    }),
    'assignment.setRole': fc.record({ assignmentId, role }),
    'assignment.remove': fc.record({ assignmentId }),
    'assignments.set': fc.record(
      {
        cells: fc.array(
          fc.record(
            {
              leaderId,
              areaId,
              role: fc.option(role),
              level: fc.constantFrom(null, ...LEVELS),
              assignmentId: newId,
            },
            { requiredKeys: ['leaderId', 'areaId', 'role', 'assignmentId'] },
          ),
          { maxLength: 4 },
        ),
        deriveMode: fc.boolean(),
      },
      { requiredKeys: ['cells'] },
    ) as fc.Arbitrary<PayloadOf<'assignments.set'>>,
    'risk.add': fc.record(
      { riskId: newId, leaderId, areaId, atRisk: title, fields: someOf(riskFields) },
      { requiredKeys: ['riskId', 'leaderId', 'areaId', 'atRisk'] },
    ) as fc.Arbitrary<PayloadOf<'risk.add'>>,
    'risk.edit': fc.record({ riskId, changes: someOf(riskFields) }),
    'risk.remove': fc.record({ riskId }),
    'redLine.add': fc.record(
      {
        redLineId: newId,
        leaderId,
        areaId: fc.option(areaId),
        statement: title,
        category: fc.constantFrom(...RED_LINE_CATEGORIES),
        fields: someOf(redLineFields),
      },
      { requiredKeys: ['redLineId', 'leaderId', 'areaId', 'statement', 'category'] },
    ) as fc.Arbitrary<PayloadOf<'redLine.add'>>,
    'redLine.edit': fc.record({ redLineId, changes: someOf(redLineFields) }),
    'redLine.remove': fc.record({ redLineId }),
    'cascade.add': fc.record(
      { cascadeId: newId, fromAreaId: areaId, toAreaId: areaId, fields: someOf(cascadeFields) },
      { requiredKeys: ['cascadeId', 'fromAreaId', 'toAreaId'] },
    ) as fc.Arbitrary<PayloadOf<'cascade.add'>>,
    'cascade.edit': fc.record({ cascadeId, changes: someOf(cascadeFields) }),
    'cascade.remove': fc.record({ cascadeId }),
    'expertise.add': fc.record(
      { expertiseId: newId, leaderId, domain: title, areaIds: many(areaId) },
      { requiredKeys: ['expertiseId', 'leaderId', 'domain'] },
    ) as fc.Arbitrary<PayloadOf<'expertise.add'>>,
    'expertise.edit': fc.record({
      expertiseId,
      changes: someOf({ domain: title, areaIds: many(areaId) }),
    }),
    'expertise.remove': fc.record({ expertiseId }),
    'expertise.acknowledge': fc.record({
      expertiseId,
      leaderId,
      stance: fc.option(fc.constantFrom(...STANCES)),
    }),
    'outcome.add': fc.record(
      { outcomeId: newId, statement: title, fields: someOf(outcomeFields) },
      { requiredKeys: ['outcomeId', 'statement'] },
    ) as fc.Arbitrary<PayloadOf<'outcome.add'>>,
    'outcome.edit': fc.record({ outcomeId, changes: someOf(outcomeFields) }),
    'outcome.remove': fc.record({ outcomeId }),
    'outcome.agree': fc.record(
      { outcomeId, leaderId, level: fc.option(anyFist), reservation: anyText },
      { requiredKeys: ['outcomeId', 'leaderId', 'level'] },
    ) as fc.Arbitrary<PayloadOf<'outcome.agree'>>,
    'decision.add': newDecision,
    'decision.correct': fc.record({
      decisionId,
      on: anyDate,
      text: title,
      fields: someOf(decisionFields),
    }),
    'decision.edit': fc.record({ decisionId, changes: someOf(decisionFields) }),
    'decision.reverse': fc.record({ decisionId }),
    'decision.supersede': fc.record({ decisionId, successor: newDecision }),
    'dispute.open': fc.record({ areaId, dispute: someOf(disputeFields) }),
    'dispute.edit': fc.record({ areaId, changes: someOf(disputeFields) }),
    'dispute.settle': fc.record({ areaId }),
    'heard.record': fc.record({ areaId, leaderId, answer: anyText }),
    'heard.remove': fc.record({ areaId, leaderId }),
    'waiver.add': fc.record({
      finding: fc.constantFrom('outcome-missing', 'no-owner:a1', 'no-owner:a2'),
      reason: title,
      by: anyText,
      on: anyInstant,
    }),
    'waiver.remove': fc.record({
      finding: fc.constantFrom('outcome-missing', 'no-owner:a1', 'no-owner:a2'),
    }),
    'signOff.sign': fc.record({
      leaderId,
      level: anyFist,
      reservation: anyText,
      on: anyInstant,
      contentHash: fc.constant(A_HASH),
    }),
    'ballots.keep': fc.record({
      ballots: fc.array(
        fc.record({
          leaderId,
          on: anyInstant,
          areas: many(areaId).map((ids) =>
            ids.map((id) => ({ areaId: id, mode: 'shared' as const, ownerIds: [] })),
          ),
          appetite: anyOneToFive,
          agreements: many(outcomeId).map((ids) => ids.map((id) => ({ outcomeId: id, level: 3 }))),
        }),
        { maxLength: 2 },
      ),
    }),
    'ballots.clear': fc.constant({}),
    'baseline.add': fc.record({ baselineId: newId, name: title, on: anyInstant }),
    'baseline.rename': fc.record({ baselineId, name: title }),
    'baseline.remove': fc.record({ baselineId }),
    'positions.set': fc.record({
      places: fc.array(fc.record({ id: nodes, position: anyPlace }), { maxLength: 3 }),
      how: fc.constantFrom('move' as const, 'align' as const, 'space' as const),
    }),
    'items.remove': fc.record({ items: fc.array(item, { maxLength: 4 }) }),
    'items.paste': fc
      .tuple(fc.array(item, { maxLength: 4 }), fc.boolean(), fc.nat(99))
      .map(([items, isSameMap, from]) => {
        const copied = copyItems(document, items);
        let made = from * 100;
        const fresh = () => `pasted${(made += 1)}`;
        const none = {
          leaders: [],
          areas: [],
          assignments: [],
          risks: [],
          redLines: [],
          cascades: [],
        };
        if (!copied) return none;
        return toPaste(isSameMap ? copied : { ...copied, documentId: 'other' }, document, fresh);
      }),
  };
}

/** A payload for this command: mostly one that this document can carry out, sometimes not. */
export function anyPayload<Id extends CommandId>(
  id: Id,
  document: MapDocument,
): fc.Arbitrary<PayloadOf<Id>> {
  return payloads(document)[id];
}

/** Any command that could be given while this document is open. */
export function anyCommand(document: MapDocument): fc.Arbitrary<AnyCommand> {
  const all = payloads(document);
  return fc
    .constantFrom(...COMMAND_IDS)
    .chain((id) => all[id].map((payload) => ({ id, payload }) as AnyCommand));
}
