import fc from 'fast-check';
import { LANE_MODES } from '#shared/document/area.ts';
import { GROUNDS, LEVELS, ROLES } from '#shared/document/assignment.ts';
import { createDocument, type MapDocument } from '#shared/document/document.ts';
import { RED_LINE_CATEGORIES } from '#shared/document/redLine.ts';

const text = fc.oneof(fc.string({ maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 10 }));
const scale = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
const position = fc.option(
  fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.constant(0.5) }),
  {
    nil: null,
  },
);

/** A sound document: unique ids, references that lead somewhere, one role a leader and area. */
export const anyDocument: fc.Arbitrary<MapDocument> = fc
  .record({ leaders: fc.integer({ min: 1, max: 5 }), areas: fc.integer({ min: 1, max: 6 }) })
  .chain(({ leaders, areas }) => {
    const leaderIds = Array.from({ length: leaders }, (_, index) => `l${index}`);
    const areaIds = Array.from({ length: areas }, (_, index) => `a${index}`);
    const leaderId = fc.constantFrom(...leaderIds);
    const areaId = fc.constantFrom(...areaIds);
    const some = fc.subarray(areaIds);
    const records = <T extends object>(prefix: string, record: fc.Arbitrary<T>, maxLength = 5) =>
      fc
        .array(record, { maxLength })
        .map((list) => list.map((item, index) => ({ id: `${prefix}${index}`, ...item })));
    const perLeader = <T extends object>(entry: fc.Arbitrary<T>) =>
      fc
        .subarray(leaderIds)
        .chain((ids) => fc.tuple(...ids.map((id) => entry.map((e) => ({ leaderId: id, ...e })))));

    return fc
      .record({
        title: text,
        purpose: text,
        appetite: scale,
        leaders: fc.tuple(
          ...leaderIds.map((id) =>
            fc.record({
              id: fc.constant(id),
              title: text,
              unit: text,
              appetite: scale,
              deputy: text,
              noRedLines: fc.boolean(),
              noCascades: fc.boolean(),
              position,
            }),
          ),
        ),
        areas: fc.tuple(
          ...areaIds.map((id) =>
            fc.record({
              id: fc.constant(id),
              name: text,
              description: text,
              domain: text,
              mode: fc.constantFrom(...LANE_MODES),
              outcome: text,
              limit: text,
              reserved: text,
              critical: fc.boolean(),
              tieBreakerId: fc.option(leaderId, { nil: null }),
              escalation: text,
              heard: perLeader(fc.record({ answer: text })),
              reconciliation: text,
              dispute: fc.option(
                fc.record({
                  claimantIds: fc.subarray(leaderIds),
                  settledBy: text,
                  until: fc.constantFrom(null, '2027-01-31'),
                  note: text,
                }),
                { nil: null },
              ),
              position,
            }),
          ),
        ),
        assignments: fc
          .uniqueArray(fc.tuple(leaderId, areaId), { selector: String, maxLength: 12 })
          .chain((pairs) =>
            fc.tuple(
              ...pairs.map(([leader, area], index) =>
                fc.record({
                  id: fc.constant(`s${index}`),
                  leaderId: fc.constant(leader),
                  areaId: fc.constant(area),
                  role: fc.constantFrom(...ROLES),
                  level: fc.constantFrom(null, ...LEVELS),
                  ground: fc.constantFrom(null, ...GROUNDS),
                  appetite: scale,
                  note: text,
                }),
              ),
            ),
          ),
        risks: records(
          'r',
          fc.record({
            leaderId,
            areaId,
            atRisk: text,
            failure: text,
            likelihood: scale,
            impact: scale,
            response: text,
            confidential: fc.boolean(),
          }),
        ),
        redLines: records(
          'q',
          fc.record({
            leaderId,
            areaId: fc.option(areaId, { nil: null }),
            statement: text,
            category: fc.constantFrom(...RED_LINE_CATEGORIES),
            ifReached: text,
            confidential: fc.boolean(),
          }),
        ),
        cascades: records(
          'c',
          fc
            .record({
              fromAreaId: areaId,
              toAreaId: areaId,
              strength: fc.integer({ min: 1, max: 3 }),
              note: text,
            })
            .filter(({ fromAreaId, toAreaId }) => areas === 1 || fromAreaId !== toAreaId),
          areas === 1 ? 0 : 5,
        ),
        expertise: records(
          'e',
          fc.record({
            leaderId,
            domain: text,
            areaIds: some,
            acknowledgements: perLeader(
              fc.record({ stance: fc.constantFrom('acknowledged', 'declined') }),
            ),
          }),
        ),
        outcomes: records(
          'o',
          fc.record({
            statement: text,
            kind: fc.constantFrom('challenge', 'outcome', 'risk'),
            consequence: text,
            areaIds: some,
            agreements: perLeader(
              fc.record({ level: fc.integer({ min: 0, max: 5 }), reservation: text }),
            ),
          }),
        ),
      })
      .map((fields) => ({
        ...createDocument('document', '', '2026-11-02T08:00:00.000Z'),
        ...(fields as Partial<MapDocument>),
      }));
  });
