import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANE_MODES, type LaneMode } from '#shared/document/area.ts';
import type { Ballot } from '#shared/document/ballot.ts';
import type { Id } from '#shared/document/fields.ts';
import { ballotResult, isUnanimous, shareOf } from '#shared/model/ballotResult.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { viewDistance } from '#shared/model/viewDistance.ts';
import { aLeader, aMap, anArea, anOutcome, NOW } from '#tests/helpers/aMap.ts';

const MAP = aMap({
  leaders: ['CEO', 'CFO', 'CMO', 'CNO'].map((title) => aLeader(title)),
  areas: ['Pricing', 'Hiring', 'Budget'].map((name) => anArea(name)),
  outcomes: [anOutcome('Safe'), anOutcome('Solvent')],
});
const MODEL = buildModel(MAP);

type Said = Partial<Pick<Ballot, 'areas' | 'appetite' | 'agreements'>>;
const ballot = (leaderId: Id, said: Said): Ballot => ({
  leaderId,
  on: NOW,
  areas: [],
  appetite: null,
  agreements: [],
  ...said,
});
const on = (areaId: Id, mode: LaneMode, ...ownerIds: Id[]) => ({ areaId, mode, ownerIds });

describe('of an area', () => {
  const result = ballotResult(MODEL, [
    ballot('ceo', { areas: [on('pricing', 'sovereign', 'cfo'), on('hiring', 'shared', 'ceo')] }),
    ballot('cfo', { areas: [on('pricing', 'sovereign', 'cfo'), on('hiring', 'shared', 'ceo')] }),
    ballot('cmo', { areas: [on('pricing', 'coordinated', 'cfo')] }),
    ballot('cno', { areas: [on('pricing', 'shared', 'cno', 'cmo')] }),
  ]);
  const [pricing, hiring] = result.areas;

  test('what most say is the agreement, for the lane and for the owners apart', () => {
    expect(pricing?.modeAgreement).toEqual({ agreeing: 2, of: 4 });
    expect(pricing?.ownerAgreement).toEqual({ agreeing: 3, of: 4 });
    expect(hiring?.modeAgreement).toEqual({ agreeing: 2, of: 2 });
  });

  test('each distinct view stands once, the most held first, with who holds it', () => {
    expect(pricing?.views).toEqual([
      { mode: 'sovereign', ownerIds: ['cfo'], leaderIds: ['ceo', 'cfo'] },
      { mode: 'coordinated', ownerIds: ['cfo'], leaderIds: ['cmo'] },
      { mode: 'shared', ownerIds: ['cmo', 'cno'], leaderIds: ['cno'] },
    ]);
  });

  test('the two who see it most differently speak first', () => {
    expect(pricing?.speakFirst).toEqual(['ceo', 'cno']);
    expect(hiring?.speakFirst).toEqual([]);
  });

  test('of several who differ as much, the first in the map speak first', () => {
    const alone = (leaderId: Id, ownerId: Id) =>
      ballot(leaderId, { areas: [on('pricing', 'sovereign', ownerId)] });
    const split = [
      alone('cno', 'cfo'),
      alone('cmo', 'ceo'),
      alone('cfo', 'cfo'),
      alone('ceo', 'ceo'),
    ];
    expect(ballotResult(MODEL, split).areas[0]?.speakFirst).toEqual(['ceo', 'cfo']);
  });

  test('the widest comes first, and what nobody spoke to is left out', () => {
    expect(result.areas.map((area) => area.areaId)).toEqual(['pricing', 'hiring']);
    expect(pricing && isUnanimous(pricing)).toBe(false);
    expect(hiring && isUnanimous(hiring)).toBe(true);
  });

  test('one voice alone is no agreement', () => {
    const [only] = ballotResult(MODEL, [
      ballot('ceo', { areas: [on('budget', 'sovereign', 'cfo')] }),
    ]).areas;
    expect(only && isUnanimous(only)).toBe(false);
  });

  test('who names no owner says nothing on owners', () => {
    const [area] = ballotResult(MODEL, [
      ballot('ceo', { areas: [on('budget', 'sovereign')] }),
      ballot('cfo', { areas: [on('budget', 'sovereign', 'cfo')] }),
    ]).areas;
    expect(area?.ownerAgreement).toEqual({ agreeing: 1, of: 1 });
    expect(area?.views).toHaveLength(2);
  });
});

describe('of an outcome', () => {
  const said = (level: number, outcomeId = 'safe') => ({ agreements: [{ outcomeId, level }] });

  test('the spread is the distance of the ends, and all at an end are named', () => {
    const [safe] = ballotResult(MODEL, [
      ballot('ceo', said(5)),
      ballot('cfo', said(1)),
      ballot('cmo', said(4)),
      ballot('cno', said(1)),
    ]).outcomes;
    expect(safe).toMatchObject({ spread: 4, low: ['cfo', 'cno'], high: ['ceo'], voices: 4 });
  });

  test('the widest comes first; of equals the one with the lowest voice', () => {
    const { outcomes } = ballotResult(MODEL, [
      ballot('ceo', {
        agreements: [
          { outcomeId: 'safe', level: 5 },
          { outcomeId: 'solvent', level: 2 },
        ],
      }),
      ballot('cfo', {
        agreements: [
          { outcomeId: 'safe', level: 4 },
          { outcomeId: 'solvent', level: 1 },
        ],
      }),
    ]);
    expect(outcomes.map((outcome) => outcome.outcomeId)).toEqual(['solvent', 'safe']);
  });

  test('where nobody differs nobody is named', () => {
    const [safe] = ballotResult(MODEL, [ballot('ceo', said(3)), ballot('cfo', said(3))]).outcomes;
    expect(safe).toMatchObject({ spread: 0, low: [], high: [] });
  });
});

test('appetite keeps the order of the team, whatever was said', () => {
  const { appetite } = ballotResult(MODEL, [
    ballot('cno', { appetite: 1 }),
    ballot('ceo', { appetite: 5 }),
    ballot('cmo', { appetite: null }),
  ]);
  expect(appetite.answers.map((answer) => answer.leaderId)).toEqual(['ceo', 'cno']);
  expect(appetite).toMatchObject({ spread: 4, low: ['cno'], high: ['ceo'], voices: 2 });
});

test('nobody has answered: nothing, and no spread', () => {
  const nothing = ballotResult(MODEL, []);
  expect(nothing.areas).toEqual([]);
  expect(nothing.outcomes).toEqual([]);
  expect(nothing.appetite.spread).toBe(0);
});

test('what is no longer in the map is left out', () => {
  const result = ballotResult(MODEL, [
    ballot('gone', { appetite: 4 }),
    ballot('ceo', {
      areas: [on('gone', 'shared', 'ceo'), on('budget', 'shared', 'gone', 'cfo')],
      agreements: [{ outcomeId: 'gone', level: 1 }],
    }),
  ]);
  expect(result.areas.map((area) => area.areaId)).toEqual(['budget']);
  expect(result.areas[0]?.views[0]?.ownerIds).toEqual(['cfo']);
  expect(result.outcomes).toEqual([]);
  expect(result.appetite.voices).toBe(0);
});

const LEADER_IDS = MAP.leaders.map((leader) => leader.id);
const anyBallots = fc.subarray(LEADER_IDS).chain((leaderIds) =>
  fc.tuple(
    ...leaderIds.map((leaderId) =>
      fc.record({
        leaderId: fc.constant(leaderId),
        on: fc.constant(NOW),
        areas: fc.subarray(MAP.areas.map((area) => area.id)).chain((ids) =>
          fc.tuple(
            ...ids.map((areaId) =>
              fc.record({
                areaId: fc.constant(areaId),
                mode: fc.constantFrom(...LANE_MODES),
                ownerIds: fc.shuffledSubarray(LEADER_IDS),
              }),
            ),
          ),
        ),
        appetite: fc.option(fc.integer({ min: 1, max: 5 })),
        agreements: fc.subarray(MAP.outcomes.map((outcome) => outcome.id)).chain((ids) =>
          fc.tuple(
            ...ids.map((outcomeId) =>
              fc.record({
                outcomeId: fc.constant(outcomeId),
                level: fc.integer({ min: 0, max: 5 }),
              }),
            ),
          ),
        ),
      }),
    ),
  ),
);

describe('always', () => {
  test('the order in which leaders answer, and in which they name, changes nothing', () => {
    fc.assert(
      fc.property(anyBallots, (ballots) => {
        const turned = ballots.toReversed().map((one) => ({
          ...one,
          areas: one.areas
            .toReversed()
            .map((area) => ({ ...area, ownerIds: area.ownerIds.toReversed() })),
          agreements: one.agreements.toReversed(),
        }));
        expect(ballotResult(MODEL, turned)).toEqual(ballotResult(MODEL, ballots));
      }),
    );
  });

  test('every voice is counted once, and shares and spreads stay within bounds', () => {
    fc.assert(
      fc.property(anyBallots, (ballots) => {
        const result = ballotResult(MODEL, ballots);
        let least = 0;
        for (const area of result.areas) {
          const held = area.views.flatMap((view) => view.leaderIds);
          expect(held).toHaveLength(area.voices);
          expect(new Set(held).size).toBe(area.voices);
          const width = Math.min(shareOf(area.modeAgreement), shareOf(area.ownerAgreement));
          expect(width).toBeGreaterThan(0);
          expect(width).toBeLessThanOrEqual(1);
          expect(width).toBeGreaterThanOrEqual(least);
          least = width;
          expect(area.speakFirst.length).toBe(area.views.length > 1 ? 2 : 0);
        }
        let widest = 5;
        for (const outcome of result.outcomes) {
          expect(outcome.spread).toBeLessThanOrEqual(widest);
          widest = outcome.spread;
          expect(outcome.low.length > 0).toBe(outcome.spread > 0);
          for (const id of outcome.low) expect(outcome.high).not.toContain(id);
        }
      }),
    );
  });

  test('views differ as much one way as the other, and not at all from themselves', () => {
    const anyView = fc.record({
      mode: fc.constantFrom(...LANE_MODES),
      ownerIds: fc.shuffledSubarray(LEADER_IDS),
    });
    fc.assert(
      fc.property(anyView, anyView, (a, b) => {
        expect(viewDistance(a, b)).toBe(viewDistance(b, a));
        expect(viewDistance(a, a)).toBe(0);
        expect(viewDistance(a, b)).toBeLessThanOrEqual(2);
      }),
    );
  });
});
