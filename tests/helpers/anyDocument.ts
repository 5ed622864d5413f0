import * as fc from 'fast-check';
import { LANE_MODES } from '#shared/document/area.ts';
import { GROUNDS, LEVELS, ROLES } from '#shared/document/assignment.ts';
import { CONTROL_PURPOSES } from '#shared/document/control.ts';
import { DECISION_STATUSES } from '#shared/document/decision.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { STANCES } from '#shared/document/expertise.ts';
import type { Id } from '#shared/document/fields.ts';
import { OUTCOME_KINDS } from '#shared/document/outcome.ts';
import { RED_LINE_CATEGORIES } from '#shared/document/redLine.ts';
import { PAPERS } from '#shared/document/settings.ts';
import { A_HASH, NOW } from './aMap.ts';

/** Texts as files bring them: empty, blank, foreign, composed and not. */
export const anyText = fc.oneof(
  fc.constantFrom('', 'Pricing', 'CFO', ' ', 'Über', 'Cafe\u0301', '患者安全', 'line\nbreak', '🏥'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
export const anyOneToFive = fc.option(fc.integer({ min: 1, max: 5 }));
export const anyFist = fc.integer({ min: 0, max: 5 });
export const anyDate = fc.constantFrom('2026-02-28', '2028-02-29', '2027-12-31');
export const anyInstant = fc.constantFrom(NOW, '2027-01-01T00:00:00Z', '2026-12-31T23:59:59.999Z');
export const anyPlace = fc.option(
  fc.record({ x: fc.integer({ min: -999, max: 999 }), y: fc.integer({ min: -999, max: 999 }) }),
);
/** Fields of a later version or another program; they must survive everything. */
const anyExtras = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constant({ 'x-note': { kept: ['as', 1, null] } }) },
);

/** `l1`, `l2`, ... */
const idsOf = (prefix: string, count: number): Id[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

const some = (ids: readonly Id[], maxLength = 3): fc.Arbitrary<Id[]> =>
  ids.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.constantFrom(...ids), { maxLength });

/** Records for some of the keys, at most one each, built by `toRecord`. */
function forSome<K, T>(
  keys: readonly K[],
  maxLength: number,
  toRecord: (key: K) => fc.Arbitrary<T>,
): fc.Arbitrary<T[]> {
  if (keys.length === 0) return fc.constant([]);
  return fc
    .uniqueArray(fc.constantFrom(...keys), { maxLength })
    .chain((chosen) => fc.tuple(...chosen.map(toRecord)));
}

/** `count` records with the ids `prefix1` ..., none when there is nothing to hang them on. */
function numbered<T extends object>(
  prefix: string,
  maxLength: number,
  isPossible: boolean,
  fields: { [K in keyof T]: fc.Arbitrary<T[K]> },
): fc.Arbitrary<({ id: Id } & T)[]> {
  if (!isPossible) return fc.constant([]);
  return fc
    .array(fc.tuple(fc.record(fields) as fc.Arbitrary<T>, anyExtras), { maxLength })
    .map((list) =>
      list.map(([record, extras], i) => ({ id: `${prefix}${i + 1}`, ...record, ...extras })),
    );
}

/** Any map that opens without a repair: small, but with every kind of record and reference. */
export function anyDocument(): fc.Arbitrary<MapDocument> {
  return fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 5 }))
    .chain(([leaderCount, areaCount]) =>
      documentOver(idsOf('l', leaderCount), idsOf('a', areaCount)),
    )
    .chain(withBaseline);
}

function documentOver(leaderIds: Id[], areaIds: Id[]): fc.Arbitrary<MapDocument> {
  const hasLeaders = leaderIds.length > 0;
  const hasBoth = hasLeaders && areaIds.length > 0;
  const leaderId = fc.constantFrom(...(hasLeaders ? leaderIds : ['none']));
  const areaId = fc.constantFrom(...(areaIds.length > 0 ? areaIds : ['none']));
  const areaOrNone = fc.oneof(fc.constant(null), ...areaIds.map((id) => fc.constant(id)));
  const leaderOrNone = fc.oneof(fc.constant(null), ...leaderIds.map((id) => fc.constant(id)));
  const pairs = leaderIds.flatMap((l) => areaIds.map((a) => [l, a] as const));
  const arrows = areaIds.flatMap((from) =>
    areaIds.filter((to) => to !== from).map((to) => [from, to] as const),
  );
  const withId = <T extends object>(prefix: string, lists: fc.Arbitrary<T[]>) =>
    lists.map((list) => list.map((record, i) => ({ id: `${prefix}${i + 1}`, ...record })));
  const perLeader = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
    forSome(
      leaderIds,
      3,
      (id) =>
        fc.record({ leaderId: fc.constant(id), ...fields } as never) as fc.Arbitrary<
          { leaderId: Id } & T
        >,
    );

  return fc.record({
    format: fc.constant('remit' as const),
    formatVersion: fc.constant(1 as const),
    id: fc.constant('map'),
    title: anyText,
    purpose: anyText,
    classification: anyText,
    appetite: anyOneToFive,
    effectiveOn: fc.option(anyDate),
    reviewOn: fc.option(anyDate),
    createdAt: anyInstant,
    updatedAt: anyInstant,
    settings: fc.record({
      paper: fc.constantFrom(...PAPERS),
      thresholds: fc.dictionary(fc.constantFrom('load', 'coOwners'), fc.nat(9), {
        noNullPrototype: true,
      }),
    }),
    control: fc.record({
      reference: anyText,
      version: anyText,
      author: anyText,
      reviewedBy: anyText,
      approvedBy: anyText,
      purpose: fc.constantFrom(...CONTROL_PURPOSES),
      ask: anyText,
    }),
    leaders: fc
      .tuple(
        ...leaderIds.map((id) =>
          fc.tuple(
            fc.record({
              id: fc.constant(id),
              title: anyText,
              unit: anyText,
              appetite: anyOneToFive,
              deputy: anyText,
              noRedLines: fc.boolean(),
              noCascades: fc.boolean(),
              position: anyPlace,
            }),
            anyExtras,
          ),
        ),
      )
      .map((list) => list.map(([record, extras]) => ({ ...record, ...extras }))),
    areas: fc.tuple(
      ...areaIds.map((id) =>
        fc.record({
          id: fc.constant(id),
          name: anyText,
          description: anyText,
          domain: fc.constantFrom('', 'Money', 'People'),
          mode: fc.constantFrom(...LANE_MODES),
          outcome: anyText,
          limit: anyText,
          reserved: anyText,
          critical: fc.boolean(),
          tieBreakerId: leaderOrNone,
          escalation: anyText,
          heard: perLeader({ answer: anyText }),
          reconciliation: anyText,
          dispute: fc.option(
            fc.record({
              claimantIds: some(leaderIds),
              settledBy: anyText,
              until: fc.option(anyDate),
              note: anyText,
            }),
          ),
          position: anyPlace,
        }),
      ),
    ),
    assignments: withId(
      's',
      forSome(pairs, 8, ([l, a]) =>
        fc.record({
          leaderId: fc.constant(l),
          areaId: fc.constant(a),
          role: fc.constantFrom(...ROLES),
          level: fc.option(fc.constantFrom(...LEVELS)),
          ground: fc.option(fc.constantFrom(...GROUNDS)),
          appetite: anyOneToFive,
          note: anyText,
        }),
      ),
    ),
    risks: numbered('r', 4, hasBoth, {
      leaderId,
      areaId,
      atRisk: anyText,
      failure: anyText,
      likelihood: anyOneToFive,
      impact: anyOneToFive,
      response: anyText,
      confidential: fc.boolean(),
    }),
    redLines: numbered('d', 4, hasLeaders, {
      leaderId,
      areaId: areaOrNone,
      statement: anyText,
      category: fc.constantFrom(...RED_LINE_CATEGORIES),
      ifReached: anyText,
      confidential: fc.boolean(),
    }),
    cascades: withId(
      'c',
      forSome(arrows, 4, ([from, to]) =>
        fc.record({
          fromAreaId: fc.constant(from),
          toAreaId: fc.constant(to),
          strength: fc.integer({ min: 1, max: 3 }),
          note: anyText,
        }),
      ),
    ),
    expertise: numbered('e', 3, hasLeaders, {
      leaderId,
      domain: anyText,
      areaIds: some(areaIds),
      acknowledgements: perLeader({ stance: fc.constantFrom(...STANCES) }),
    }),
    outcomes: numbered('o', 3, true, {
      statement: anyText,
      kind: fc.constantFrom(...OUTCOME_KINDS),
      consequence: anyText,
      areaIds: some(areaIds),
      agreements: perLeader({ level: anyFist, reservation: anyText }),
    }),
    decisions: numbered('n', 3, true, {
      on: anyDate,
      text: anyText,
      areaId: areaOrNone,
      status: fc.constantFrom(...DECISION_STATUSES),
      reason: anyText,
      decidedBy: anyText,
      dissent: perLeader({ text: anyText }),
      revisitOn: fc.option(anyDate),
    }),
    waivers: fc.array(
      fc.record({
        finding: fc.constantFrom('outcome-missing', 'no-owner:a1', 'appetite-unstated:l1'),
        reason: anyText,
        by: anyText,
        on: anyInstant,
      }),
      { maxLength: 2 },
    ),
    ballots: perLeader({
      on: anyInstant,
      areas: forSome(areaIds, 2, (id) =>
        fc.record({
          areaId: fc.constant(id),
          mode: fc.constantFrom(...LANE_MODES),
          ownerIds: some(leaderIds),
        }),
      ),
      appetite: anyOneToFive,
      agreements: fc.constant([]),
    }),
    signOffs: hasLeaders
      ? fc.array(
          fc.record({
            leaderId,
            level: anyFist,
            reservation: anyText,
            on: anyInstant,
            contentHash: fc.constant(A_HASH),
          }),
          { maxLength: 3 },
        )
      : fc.constant([]),
    baselines: fc.constant([]),
  });
}

function withBaseline(document: MapDocument): fc.Arbitrary<MapDocument> {
  const { baselines: _, ...content } = document;
  const kept = { id: 'b1', name: 'Before', on: NOW, content };
  // Only here are the outcomes known on which a ballot may speak.
  const agreements = document.outcomes.map(({ id }) => ({ outcomeId: id, level: 3 }));
  const ballots = document.ballots.map((ballot) => ({ ...ballot, agreements }));
  return fc.tuple(fc.boolean(), anyExtras).map(([isKept, extras]) => ({
    ...document,
    ballots,
    baselines: isKept ? [kept] : [],
    ...extras,
  }));
}
