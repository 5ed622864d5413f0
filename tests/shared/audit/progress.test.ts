import { expect, test } from 'vitest';
import { isDue, progress } from '#shared/audit/progress.ts';
import type { StepNumber } from '#shared/audit/rule.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import {
  A_HASH,
  aCascade,
  aLeader,
  aMap,
  anArea,
  anExpertise,
  anOutcome,
  aRedLine,
  aRisk,
  NOW,
  owner,
} from '#tests/helpers/aMap.ts';
import { findingsOf } from '#tests/helpers/auditing.ts';

const of = (document: MapDocument, meetingStep: StepNumber | null = null) =>
  progress(buildModel(document), meetingStep);
const reached = (document: MapDocument, meetingStep: StepNumber | null = null) =>
  of(document, meetingStep)
    .steps.filter(({ isReached }) => isReached)
    .map(({ step }) => step);
const due = (document: MapDocument, meetingStep: StepNumber | null = null) => {
  const far = of(document, meetingStep);
  return findingsOf(document)
    .filter((finding) => isDue(finding, far))
    .map(({ key }) => key);
};

const NEW = aMap({
  leaders: ['CFO', 'CNO', 'CIO'].map((title) => aLeader(title)),
  areas: ['Pricing', 'Hiring'].map((name) => anArea(name)),
});

test('a new map shows progress and one question, not an alarm for every silence', () => {
  expect(of(NEW)).toMatchObject({ sentence: '0 of 2 areas settled', settled: 0, areas: 2 });
  expect(reached(NEW)).toEqual([1]);
  expect(findingsOf(NEW).length).toBeGreaterThan(10);
  expect(due(NEW)).toEqual(['outcome-missing']);
});

test('settled areas are counted, whatever fits or does not', () => {
  const areas = [anArea('Pricing', { mode: 'shared' }), anArea('Hiring')];
  expect(of({ ...NEW, areas }).sentence).toBe('1 of 2 areas settled');
  expect(of({ ...NEW, areas: areas.slice(0, 1) }).sentence).toBe('1 of 1 areas settled');
});

test.each<[StepNumber, Partial<MapDocument>]>([
  [
    1,
    {
      outcomes: [anOutcome('A', { agreements: [{ leaderId: 'cfo', level: 0, reservation: '' }] })],
    },
  ],
  [2, { risks: [aRisk('cfo', 'pricing', 'Cash')] }],
  [2, { leaders: [aLeader('CFO', { appetite: 3 })] }],
  [2, { leaders: [aLeader('CFO', { noCascades: true })] }],
  [3, { redLines: [aRedLine('cfo', null, 'No fraud')] }],
  [3, { leaders: [aLeader('CFO', { noRedLines: true })] }],
  [4, { expertise: [anExpertise('cfo', 'Bonds')] }],
  [5, { assignments: [owner('cfo', 'pricing')] }],
  [6, { signOffs: [{ leaderId: 'cfo', level: 4, reservation: '', on: NOW, contentHash: A_HASH }] }],
])('step %i is spoken in by whoever said something that belongs to it', (step, fields) => {
  const { steps } = of({ ...NEW, ...fields });
  expect(steps.map(({ spoken }) => spoken)).toEqual(
    [1, 2, 3, 4, 5, 6].map((one) => (one === step ? 1 : 0)),
  );
  expect(steps[step - 1]?.isReached).toBe(true);
});

test('whoever speaks twice is one leader who has spoken', () => {
  const risks = ['Cash', 'Debt'].map((what) => aRisk('cfo', 'pricing', what));
  expect(of({ ...NEW, risks }).steps[1]?.spoken).toBe(1);
});

test('a later step reaches the ones before it', () => {
  expect(reached({ ...NEW, redLines: [aRedLine('cfo', null, 'No fraud')] })).toEqual([1, 2, 3]);
  const signature = { leaderId: 'cfo', level: 4, reservation: '', on: NOW, contentHash: A_HASH };
  expect(reached({ ...NEW, signOffs: [signature] })).toEqual([1, 2, 3, 4, 5, 6]);
});

test('drawing lanes reaches no earlier step: a map is often drawn before the team meets', () => {
  expect(reached({ ...NEW, assignments: [owner('cfo', 'pricing')] })).toEqual([1, 5]);
  expect(reached({ ...NEW, areas: [anArea('Pricing', { mode: 'shared' })] })).toEqual([1, 5]);
});

test('a cascade belongs to step 2, though it is no one leader’s', () => {
  const { steps } = of({ ...NEW, cascades: [aCascade('pricing', 'hiring')] });
  expect(steps[1]).toEqual({ step: 2, spoken: 0, isReached: true });
});

test('a meeting reaches its step and those before, without a word in the map', () => {
  expect(reached(NEW, 3)).toEqual([1, 2, 3]);
  expect(due(NEW, 3)).toContain('red-lines-unstated:cfo');
  expect(due(NEW, 2)).not.toContain('red-lines-unstated:cfo');
});

test('only what is not yet said waits; what must be settled or discussed is told at once', () => {
  const areas = [anArea('Pricing', { mode: 'coordinated', critical: true })];
  expect(due({ ...NEW, areas })).toEqual([
    'outcome-missing',
    'no-owner:pricing',
    'coordinated-with-nobody:pricing',
    'owns-nothing:cfo',
    'owns-nothing:cno',
    'owns-nothing:cio',
    'over-collaboration',
  ]);
});
