import { expect, it } from 'vitest';
import { aLeader, aMap, anArea, anOutcome, informed, owner } from '#tests/helpers/aMap.ts';
import { expectFixesToSettle, messagesBy, subjectsBy } from '#tests/helpers/auditing.ts';
import type { SharedOutcome } from '#shared/document/outcome.ts';

const agreed = (leaderId: string, level: number, reservation = '') => ({
  leaderId,
  level,
  reservation,
});
const team = [aLeader('CFO'), aLeader('CNO')];
const mapWith = (fields: Partial<SharedOutcome>) =>
  aMap({ leaders: team, outcomes: [anOutcome('Open on day one', fields)] });

it('outcome-missing: a map without a shared outcome', () => {
  expect(subjectsBy('outcome-missing', aMap())).toEqual([[]]);
  expect(subjectsBy('outcome-missing', mapWith({}))).toEqual([]);
  expect(messagesBy('outcome-missing', aMap())).toEqual([
    'The team has not said yet what it answers for together.',
  ]);
});

it('agreement-unstated: each leader who has said nothing on an outcome, also while 0 is said by others', () => {
  const map = mapWith({ agreements: [agreed('cfo', 0)] });
  expect(subjectsBy('agreement-unstated', map)).toEqual([['open-on-day-one', 'cno']]);
  expect(messagesBy('agreement-unstated', map)).toEqual([
    'The CNO has not said yet how far they stand behind “Open on day one”.',
  ]);
  const all = mapWith({ agreements: [agreed('cfo', 0), agreed('cno', 5)] });
  expect(subjectsBy('agreement-unstated', all)).toEqual([]);
});

it('agreement-unstated: an outcome said by one is still open on the next outcome', () => {
  const outcomes = [anOutcome('A', { agreements: [agreed('cfo', 5)] }), anOutcome('B')];
  const map = aMap({ leaders: [aLeader('CFO')], outcomes });
  expect(subjectsBy('agreement-unstated', map)).toEqual([['b', 'cfo']]);
});

it('outcome-not-agreed: below 3, not at 3', () => {
  const map = mapWith({ agreements: [agreed('cfo', 2), agreed('cno', 3)] });
  expect(subjectsBy('outcome-not-agreed', map)).toEqual([['open-on-day-one', 'cfo']]);
  expect(messagesBy('outcome-not-agreed', map)).toEqual([
    'The CFO is at 2 of 5 on “Open on day one”, and what holds them back is not said.',
  ]);
});

it('outcome-not-agreed: a reservation is told of, never told', () => {
  const map = mapWith({ agreements: [agreed('cfo', 0, 'The bond covenant')] });
  expect(messagesBy('outcome-not-agreed', map)).toEqual([
    'The CFO cannot support “Open on day one” and has said what holds them back.',
  ]);
});

it('consequence-unstated: blank is unsaid', () => {
  expect(subjectsBy('consequence-unstated', mapWith({ consequence: ' \n' }))).toEqual([
    ['open-on-day-one'],
  ]);
  expect(subjectsBy('consequence-unstated', mapWith({ consequence: 'We close.' }))).toEqual([]);
  expect(messagesBy('consequence-unstated', mapWith({}))).toEqual([
    'What failing together at “Open on day one” would mean is not said.',
  ]);
});

const areas = [anArea('Beds'), anArea('Staffing'), anArea('Supply')];
const areaIds = ['beds', 'staffing'];

it('no-part-drawn: agreed from 3 on, and in none of the linked areas', () => {
  const outcomes = [
    anOutcome('Open on day one', { areaIds, agreements: [agreed('cfo', 3), agreed('cno', 2)] }),
  ];
  const map = aMap({ leaders: team, areas, outcomes, assignments: [owner('cfo', 'supply')] });
  expect(subjectsBy('no-part-drawn', map)).toEqual([['open-on-day-one', 'cfo']]);
  expect(messagesBy('no-part-drawn', map)).toEqual([
    'The CFO stands behind “Open on day one”, yet has no part in Beds or Staffing.',
  ]);
  const inOne = { ...map, assignments: [informed('cfo', 'staffing')] };
  expect(subjectsBy('no-part-drawn', inOne)).toEqual([]);
});

it('no-part-drawn: an outcome without linked areas asks for no part', () => {
  expect(subjectsBy('no-part-drawn', mapWith({ agreements: [agreed('cfo', 5)] }))).toEqual([]);
});

it('no-part-drawn: many areas are counted, an area that is linked twice counts once', () => {
  const fields = {
    areaIds: ['beds', 'beds', 'staffing', 'supply'],
    agreements: [agreed('cfo', 4)],
  };
  const map = aMap({ leaders: team, areas, outcomes: [anOutcome('Open on day one', fields)] });
  expect(messagesBy('no-part-drawn', map)).toEqual([
    'The CFO stands behind “Open on day one”, yet has no part in any of its 3 areas.',
  ]);
});

it('no-part-drawn: informed of a linked area is a part, and raises nothing', () => {
  const outcomes = [anOutcome('Open on day one', { areaIds, agreements: [agreed('cfo', 5)] })];
  const map = aMap({ leaders: team, areas, outcomes, assignments: [owner('cno', 'beds')] });
  expect(expectFixesToSettle('no-part-drawn', map)).toEqual([
    'Make the CFO informed in Beds',
    'Make the CFO informed in Staffing',
  ]);
});
