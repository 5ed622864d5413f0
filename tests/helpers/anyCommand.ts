import * as fc from 'fast-check';
import { toPaste } from '#shared/commands/items/toPaste.ts';
import { copyItems } from '#shared/commands/items/copyItems.ts';
import {
  COMMAND_IDS,
  type AnyCommand,
  type CommandId,
  type PayloadOf,
} from '#shared/commands/registry.ts';
import { GROUNDS, LEVELS } from '#shared/document/assignment.ts';
import { CONTROL_PURPOSES } from '#shared/document/control.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { STANCES } from '#shared/document/expertise.ts';
import { RED_LINE_CATEGORIES } from '#shared/document/redLine.ts';
import { PAPERS } from '#shared/document/settings.ts';
import { A_HASH } from './aMap.ts';
import { anyDate, anyFist, anyInstant, anyOneToFive, anyPlace, anyText } from './anyDocument.ts';
import { commandFields, someOf } from './commandFields.ts';

type Payloads = { readonly [Id in CommandId]: fc.Arbitrary<PayloadOf<Id>> };
function payloads(document: MapDocument): Payloads {
  const {
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
  } = commandFields(document);

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
