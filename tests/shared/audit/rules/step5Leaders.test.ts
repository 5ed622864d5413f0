import { expect, it } from 'vitest';
import type { DecisionArea, LaneMode } from '#shared/document/area.ts';
import {
  aCascade,
  aLeader,
  aMap,
  anArea,
  coordinator,
  idFor,
  informed,
  owner,
} from '#tests/helpers/aMap.ts';
import { messagesBy, subjectsBy } from '#tests/helpers/auditing.ts';

/** `Area 1`, `Area 2` ... with the ids `area-1`, `area-2` ... */
const areas = (count: number, mode: LaneMode, fields: Partial<DecisionArea> = {}) =>
  Array.from({ length: count }, (_, index) => anArea(`Area ${index + 1}`, { mode, ...fields }));
const ids = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => idFor(`Area ${from + index}`));

const CFO = aLeader('CFO');
const CIO = aLeader('CIO');
const CMO = aLeader('CMO');

it('overloaded-leader: a say in more than 60 percent of all areas, not in exactly 60', () => {
  const rule = 'overloaded-leader';
  const busy = (count: number) =>
    aMap({
      leaders: [CFO],
      areas: areas(5, 'sovereign'),
      assignments: ids(1, count).map((id) => coordinator('cfo', id)),
    });
  expect(subjectsBy(rule, busy(4))).toEqual([['cfo']]);
  expect(subjectsBy(rule, busy(3))).toEqual([]);
  expect(messagesBy(rule, busy(4))).toEqual([
    'The CFO has a say in 4 of 5 areas. Where is it enough to be informed?',
  ]);
});

it('overloaded-leader: to own counts where it is coordinated or shared; to own alone or to be informed does not', () => {
  const owning = (mode: LaneMode) =>
    aMap({
      leaders: [CFO],
      areas: areas(2, mode),
      assignments: ids(1, 2).map((id) => owner('cfo', id)),
    });
  expect(subjectsBy('overloaded-leader', owning('coordinated'))).toEqual([['cfo']]);
  expect(subjectsBy('overloaded-leader', owning('shared'))).toEqual([['cfo']]);
  expect(subjectsBy('overloaded-leader', owning('sovereign'))).toEqual([]);
  expect(subjectsBy('overloaded-leader', owning('undecided'))).toEqual([]);
  const told = aMap({
    leaders: [CFO],
    areas: areas(2, 'shared'),
    assignments: ids(1, 2).map((id) => informed('cfo', id)),
  });
  expect(subjectsBy('overloaded-leader', told)).toEqual([]);
});

/** The CFO owns the first areas, the CIO the next ones; the CMO none. */
const split = (count: number, cfo: number, cio: number) =>
  aMap({
    leaders: [CFO, CIO, CMO],
    areas: areas(count, 'sovereign'),
    assignments: [
      ...ids(1, cfo).map((id) => owner('cfo', id)),
      ...ids(cfo + 1, cfo + cio).map((id) => owner('cio', id)),
    ],
  });

it('owns-too-much: more than 40 percent of five areas or more', () => {
  const rule = 'owns-too-much';
  expect(subjectsBy(rule, split(5, 3, 0))).toEqual([['cfo']]);
  // Exactly 40 percent.
  expect(subjectsBy(rule, split(5, 2, 0))).toEqual([]);
  // Four areas are too few to speak of shares.
  expect(subjectsBy(rule, split(4, 3, 0))).toEqual([]);
  expect(messagesBy(rule, split(5, 3, 0))).toEqual([
    'The CFO owns 3 of 5 areas; the mean is 1. What could somebody else own?',
  ]);
});

it('owns-too-much: four or more, and more than twice the mean, whatever the share', () => {
  const rule = 'owns-too-much';
  // The mean of 3 leaders over 4 + 1 ownerships is 1.67, twice that 3.33.
  expect(subjectsBy(rule, split(20, 4, 1))).toEqual([['cfo']]);
  // 4 + 2: the mean is 2, and 4 is not more than twice that.
  expect(subjectsBy(rule, split(20, 4, 2))).toEqual([]);
  // Three are too few to compare.
  expect(subjectsBy(rule, split(20, 3, 0))).toEqual([]);
  // Also in a map of fewer than five areas.
  expect(subjectsBy(rule, split(4, 4, 0))).toEqual([['cfo']]);
});

it('owns-nothing: only once every area is decided, and there is one', () => {
  const rule = 'owns-nothing';
  const map = split(2, 1, 1);
  expect(subjectsBy(rule, map)).toEqual([['cmo']]);
  expect(messagesBy(rule, map)).toEqual([
    'The CMO owns no area. Is something of theirs not on the map?',
  ]);
  const open = { ...map, areas: [...map.areas, anArea('Area 3')] };
  expect(subjectsBy(rule, open)).toEqual([]);
  expect(subjectsBy(rule, aMap({ leaders: [CMO] }))).toEqual([]);
});

it('no-deputy: the owner of a critical area, and nobody stands in', () => {
  const rule = 'no-deputy';
  const map = (deputy: string, critical: boolean, role = owner) =>
    aMap({
      leaders: [aLeader('CFO', { deputy })],
      areas: areas(2, 'shared', { critical }),
      assignments: [role('cfo', 'area-1')],
    });
  expect(subjectsBy(rule, map(' ', true))).toEqual([['cfo']]);
  expect(subjectsBy(rule, map('Controller', true))).toEqual([]);
  expect(subjectsBy(rule, map('', false))).toEqual([]);
  expect(subjectsBy(rule, map('', true, coordinator))).toEqual([]);
  expect(messagesBy(rule, map('', true))).toEqual([
    'The CFO owns Area 1, which is critical, and has no deputy. Who decides when they are away?',
  ]);
  const both = { ...map('', true), assignments: ids(1, 2).map((id) => owner('cfo', id)) };
  expect(messagesBy(rule, both)).toEqual([
    'The CFO owns 2 critical areas and has no deputy. Who decides when they are away?',
  ]);
});

/** So many areas of each mode. */
const balanced = (sovereign: number, coordinated: number, undecided = 0) => [
  ...areas(sovereign, 'sovereign'),
  ...areas(coordinated, 'coordinated').map((area) => ({ ...area, id: `c-${area.id}` })),
  ...areas(undecided, 'undecided').map((area) => ({ ...area, id: `u-${area.id}` })),
];

it('over-collaboration: fewer than 30 percent of the decided areas are sovereign', () => {
  const rule = 'over-collaboration';
  expect(subjectsBy(rule, aMap({ areas: balanced(2, 8) }))).toEqual([[]]);
  expect(subjectsBy(rule, aMap({ areas: balanced(3, 7) }))).toEqual([]);
  // Undecided areas are none of the decided ones.
  expect(subjectsBy(rule, aMap({ areas: balanced(3, 7, 10) }))).toEqual([]);
  expect(subjectsBy(rule, aMap({ areas: balanced(0, 0, 3) }))).toEqual([]);
  expect(messagesBy(rule, aMap({ areas: balanced(2, 8) }))).toEqual([
    'Only 2 of 10 decided areas are decided by one leader alone. Where could one decide?',
  ]);
  expect(messagesBy(rule, aMap({ areas: balanced(0, 1) }))).toEqual([
    'The only decided area is not decided by one leader alone. Could it be?',
  ]);
});

it('under-collaboration: fewer than 15 percent together, while failure travels between owners', () => {
  const rule = 'under-collaboration';
  const map = (together: number, other: string, cascades = [aCascade('area-1', 'area-2')]) =>
    aMap({
      leaders: [CFO, CIO],
      areas: balanced(20 - together, together),
      assignments: [owner('cfo', 'area-1'), owner(other, 'area-2')],
      cascades,
    });
  expect(subjectsBy(rule, map(2, 'cio'))).toEqual([[]]);
  expect(subjectsBy(rule, map(3, 'cio'))).toEqual([]);
  // One owner of both sees both.
  expect(subjectsBy(rule, map(2, 'cfo'))).toEqual([]);
  expect(subjectsBy(rule, map(2, 'cio', []))).toEqual([]);
  // Area 3 is owned by nobody.
  expect(subjectsBy(rule, map(2, 'cio', [aCascade('area-1', 'area-3')]))).toEqual([]);
  expect(messagesBy(rule, map(2, 'cio'))).toEqual([
    'Only 2 of 20 decided areas are decided together, yet the failure of Area 1 reaches Area 2, which somebody else owns.',
  ]);
  const areasNow = map(0, 'cio').areas.map((area, at) =>
    at === 0 ? area : { ...area, mode: 'undecided' as const },
  );
  expect(messagesBy(rule, { ...map(0, 'cio'), areas: areasNow })).toEqual([
    'The only decided area is decided alone, yet the failure of Area 1 reaches Area 2, which somebody else owns.',
  ]);
});
