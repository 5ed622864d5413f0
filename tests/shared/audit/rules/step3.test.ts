import { describe, expect, it } from 'vitest';
import { aLeader, aMap, anArea, aRedLine, informed, owner } from '#tests/helpers/aMap.ts';
import { expectFixesToSettle, messagesBy, subjectsBy } from '#tests/helpers/auditing.ts';
import type { LaneMode } from '#shared/document/area.ts';

const leaders = [aLeader('CFO'), aLeader('CNO'), aLeader('COO')];
const areas = [anArea('Staffing'), anArea('Beds')];
const staffing = (leaderId: string, statement: string) => aRedLine(leaderId, 'staffing', statement);

describe('red-lines-unstated', () => {
  const silent = aMap({ leaders: [aLeader('CNO')] });

  it('red-lines-unstated: no red line, and "none" not said', () => {
    expect(subjectsBy('red-lines-unstated', silent)).toEqual([['cno']]);
    expect(messagesBy('red-lines-unstated', silent)).toEqual([
      'The CNO has not said yet what they cannot give up.',
    ]);
    const none = { ...silent, leaders: [aLeader('CNO', { noRedLines: true })] };
    expect(subjectsBy('red-lines-unstated', none)).toEqual([]);
  });

  it('red-lines-unstated: a general red line is one', () => {
    const map = { ...silent, redLines: [aRedLine('cno', null, 'No lies')] };
    expect(subjectsBy('red-lines-unstated', map)).toEqual([]);
  });

  it('red-lines-unstated: one click says that there are none', () => {
    expect(expectFixesToSettle('red-lines-unstated', silent)).toEqual(['Say that there are none']);
  });
});

describe('red-line-outside-lane', () => {
  const map = aMap({ leaders, areas, redLines: [staffing('cno', 'No ratio below policy')] });

  it('red-line-outside-lane: on an area in which its leader has no role', () => {
    expect(subjectsBy('red-line-outside-lane', map)).toEqual([['no-ratio-below-policy']]);
    expect(messagesBy('red-line-outside-lane', map)).toEqual([
      'The CNO holds a red line on Staffing, yet has no part in it.',
    ]);
    const elsewhere = { ...map, assignments: [owner('cno', 'beds'), owner('cfo', 'staffing')] };
    expect(subjectsBy('red-line-outside-lane', elsewhere)).toHaveLength(1);
  });

  it('red-line-outside-lane: any role is a part, and a general red line needs none', () => {
    const told = { ...map, assignments: [informed('cno', 'staffing')] };
    const general = { ...map, redLines: [aRedLine('cno', null, 'No lies')] };
    expect(subjectsBy('red-line-outside-lane', told)).toEqual([]);
    expect(subjectsBy('red-line-outside-lane', general)).toEqual([]);
  });

  it.each<LaneMode>(['sovereign', 'coordinated', 'shared', 'undecided'])(
    'red-line-outside-lane: a part, or no area; what a part raises in a %s area is told beforehand',
    (mode) => {
      const decided = {
        ...map,
        areas: [anArea('Staffing', { mode, outcome: 'Safe wards' })],
        assignments: [owner('coo', 'staffing')],
      };
      expect(expectFixesToSettle('red-line-outside-lane', decided)).toEqual([
        'Make the CNO coordinator of Staffing',
        'Make the CNO informed in Staffing',
        'Let the red line hold in general',
      ]);
    },
  );
});

describe('red-lines-meet', () => {
  const met = aMap({
    leaders,
    areas,
    redLines: [staffing('cno', 'No ratio below policy'), staffing('cfo', 'No unfunded post')],
  });

  it('red-lines-meet: two leaders on one area, and nothing said on whether both can be honoured', () => {
    expect(subjectsBy('red-lines-meet', met)).toEqual([['staffing']]);
    expect(messagesBy('red-lines-meet', met)).toEqual([
      'The CFO and the CNO hold red lines on Staffing. Can both be honoured?',
    ]);
    const blank = { ...met, areas: [anArea('Staffing', { reconciliation: '  ' })] };
    const said = { ...met, areas: [anArea('Staffing', { reconciliation: 'Agency nurses.' })] };
    expect(subjectsBy('red-lines-meet', blank)).toEqual([['staffing']]);
    expect(subjectsBy('red-lines-meet', said)).toEqual([]);
  });

  it('red-lines-meet: two lines of one leader do not meet, nor do lines on different areas', () => {
    const own = [staffing('cno', 'A'), staffing('cno', 'B')];
    const apart = [staffing('cno', 'A'), aRedLine('cfo', 'beds', 'B'), aRedLine('coo', null, 'C')];
    expect(subjectsBy('red-lines-meet', { ...met, redLines: own })).toEqual([]);
    expect(subjectsBy('red-lines-meet', { ...met, redLines: apart })).toEqual([]);
  });

  it('red-lines-meet: three leaders are asked about all', () => {
    const redLines = [...met.redLines, staffing('coo', 'No overtime')];
    expect(messagesBy('red-lines-meet', { ...met, redLines })).toEqual([
      'The CFO, the CNO and the COO hold red lines on Staffing. Can all be honoured?',
    ]);
  });
});

it('red-line-without-stop: blank is unsaid, and the line itself is not read aloud', () => {
  const redLines = [
    aRedLine('cno', 'staffing', 'No ratio below policy', { ifReached: ' ' }),
    aRedLine('cno', 'beds', 'No closure', { ifReached: 'The CNO stops it and calls the CEO.' }),
  ];
  const map = aMap({ leaders, areas, redLines });
  expect(subjectsBy('red-line-without-stop', map)).toEqual([['no-ratio-below-policy']]);
  expect(messagesBy('red-line-without-stop', map)).toEqual([
    'Who stops and who is called if the red line of the CNO on Staffing is reached is not said.',
  ]);
  const general = [aRedLine('cno', null, 'No lies'), aRedLine('cno', null, 'No harm')];
  expect(messagesBy('red-line-without-stop', { ...map, redLines: general })).toEqual([
    'Who stops and who is called if the first of the 2 red lines of the CNO is reached is not said.',
    'Who stops and who is called if the second of the 2 red lines of the CNO is reached is not said.',
  ]);
});

describe('too-many-red-lines', () => {
  const holding = (count: number, thresholds: Record<string, number> = {}) =>
    aMap({
      leaders: [aLeader('CNO')],
      areas,
      redLines: Array.from({ length: count }, (_, index) =>
        aRedLine('cno', index % 2 === 0 ? null : 'beds', `Line ${index}`),
      ),
      settings: { paper: 'A4', thresholds },
    });

  it('too-many-red-lines: more than three, general ones counted', () => {
    expect(subjectsBy('too-many-red-lines', holding(3))).toEqual([]);
    expect(subjectsBy('too-many-red-lines', holding(4))).toEqual([['cno']]);
    expect(messagesBy('too-many-red-lines', holding(4))).toEqual([
      'The CNO holds 4 red lines. Which of them are really beyond giving up?',
    ]);
  });

  it('too-many-red-lines: the threshold moves the boundary', () => {
    expect(subjectsBy('too-many-red-lines', holding(4, { redLinesPerLeader: 4 }))).toEqual([]);
    expect(subjectsBy('too-many-red-lines', holding(3, { redLinesPerLeader: 2 }))).toEqual([
      ['cno'],
    ]);
  });
});
