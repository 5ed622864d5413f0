import { describe, expect, it } from 'vitest';
import {
  aCascade,
  aLeader,
  aMap,
  anArea,
  aRisk,
  coordinator,
  informed,
  owner,
} from '#tests/helpers/aMap.ts';
import { expectFixesToSettle, messagesBy, subjectsBy } from '#tests/helpers/auditing.ts';
import type { LaneMode } from '#shared/document/area.ts';
import type { Assignment } from '#shared/document/assignment.ts';
import type { MapDocument } from '#shared/document/document.ts';

const CFO = aLeader('CFO');
const CNO = aLeader('CNO');
const [pricing, supply] = [anArea('Pricing'), anArea('Supply')];
const withThreshold = (map: MapDocument, name: string, value: number): MapDocument => ({
  ...map,
  settings: { ...map.settings, thresholds: { [name]: value } },
});

it('risk-unstated: a leader of whom no risk is known', () => {
  const map = aMap({
    leaders: [CFO, CNO],
    areas: [pricing],
    risks: [aRisk('cno', 'pricing', 'X')],
  });
  expect(subjectsBy('risk-unstated', map)).toEqual([['cfo']]);
  expect(messagesBy('risk-unstated', map)).toEqual([
    'The CFO has not said yet what is at risk for them.',
  ]);
});

it('failure-unstated: blank is unsaid, and the risk itself is not read aloud', () => {
  const risks = [
    aRisk('cfo', 'pricing', 'Margin', { failure: ' ' }),
    aRisk('cfo', 'supply', 'Stock', { failure: 'Empty shelves' }),
  ];
  const map = aMap({ leaders: [CFO], areas: [pricing, supply], risks });
  expect(subjectsBy('failure-unstated', map)).toEqual([['margin']]);
  expect(messagesBy('failure-unstated', map)).toEqual([
    'The CFO has not said yet what failing looks like for their risk in Pricing.',
  ]);
  const two = { ...map, risks: [...risks, aRisk('cfo', 'pricing', 'Trust')] };
  expect(messagesBy('failure-unstated', two)).toEqual([
    'The CFO has not said yet what failing looks like for the first of their 2 risks in Pricing.',
    'The CFO has not said yet what failing looks like for the second of their 2 risks in Pricing.',
  ]);
});

describe('cascade-unstated', () => {
  const owning = aMap({
    leaders: [CFO],
    areas: [pricing, supply],
    assignments: [owner('cfo', 'pricing')],
  });

  it('cascade-unstated: owns an area from which nothing leads on', () => {
    expect(subjectsBy('cascade-unstated', owning)).toEqual([['cfo']]);
    expect(messagesBy('cascade-unstated', owning)).toEqual([
      'The CFO owns Pricing and has not said yet what else falls if it falls.',
    ]);
    const both = { ...owning, assignments: [owner('cfo', 'pricing'), owner('cfo', 'supply')] };
    expect(messagesBy('cascade-unstated', both)).toEqual([
      'The CFO owns 2 areas and has not said yet what else falls if one of them falls.',
    ]);
  });

  it('cascade-unstated: one cascade from any owned area is enough, one into it is not', () => {
    const out = { ...owning, cascades: [aCascade('pricing', 'supply')] };
    const into = { ...owning, cascades: [aCascade('supply', 'pricing')] };
    expect(subjectsBy('cascade-unstated', out)).toEqual([]);
    expect(subjectsBy('cascade-unstated', into)).toEqual([['cfo']]);
  });

  it('cascade-unstated: coordinating is not owning, and "none" is an answer', () => {
    const coordinating = { ...owning, assignments: [coordinator('cfo', 'pricing')] };
    const none = { ...owning, leaders: [aLeader('CFO', { noCascades: true })] };
    expect(subjectsBy('cascade-unstated', coordinating)).toEqual([]);
    expect(subjectsBy('cascade-unstated', none)).toEqual([]);
  });

  it('cascade-unstated: one click says that there are none', () => {
    expect(expectFixesToSettle('cascade-unstated', owning)).toEqual([
      'Say that nothing else falls',
    ]);
  });
});

it('appetite-unstated: a leader without an appetite of their own', () => {
  const map = aMap({
    leaders: [CFO, aLeader('CNO', { appetite: 1 })],
    areas: [pricing],
    assignments: [coordinator('cfo', 'pricing', { appetite: 3 })],
  });
  expect(subjectsBy('appetite-unstated', map)).toEqual([['cfo']]);
  expect(messagesBy('appetite-unstated', map)).toEqual([
    'The CFO has not said yet how much risk they are ready to take.',
  ]);
});

describe('appetite-gap', () => {
  const between = (
    one: number,
    other: number,
    mode: LaneMode = 'coordinated',
    assignments: readonly Assignment[] = [owner('cfo', 'pricing'), coordinator('cno', 'pricing')],
  ) =>
    aMap({
      leaders: [aLeader('CFO', { appetite: one }), aLeader('CNO', { appetite: other })],
      areas: [anArea('Pricing', { mode })],
      assignments,
    });

  it('appetite-gap: three steps apart, not two', () => {
    expect(subjectsBy('appetite-gap', between(4, 1))).toEqual([['pricing']]);
    expect(subjectsBy('appetite-gap', between(1, 4))).toEqual([['pricing']]);
    expect(subjectsBy('appetite-gap', between(4, 2))).toEqual([]);
    expect(messagesBy('appetite-gap', between(4, 1))).toEqual([
      'On Pricing the risk appetite of the CFO is open, that of the CNO averse: 3 steps apart.',
    ]);
  });

  it('appetite-gap: the threshold moves the boundary', () => {
    expect(subjectsBy('appetite-gap', withThreshold(between(4, 1), 'appetiteGap', 4))).toEqual([]);
    expect(subjectsBy('appetite-gap', withThreshold(between(4, 2), 'appetiteGap', 2))).toEqual([
      ['pricing'],
    ]);
  });

  it('appetite-gap: only where leaders decide together', () => {
    const owners = [owner('cfo', 'pricing'), owner('cno', 'pricing')];
    expect(subjectsBy('appetite-gap', between(4, 1, 'shared', owners))).toEqual([['pricing']]);
    expect(subjectsBy('appetite-gap', between(4, 1, 'sovereign'))).toEqual([]);
    expect(subjectsBy('appetite-gap', between(4, 1, 'undecided'))).toEqual([]);
  });

  it('appetite-gap: whoever is only informed does not count', () => {
    const roles = [owner('cfo', 'pricing'), informed('cno', 'pricing')];
    expect(subjectsBy('appetite-gap', between(5, 1, 'coordinated', roles))).toEqual([]);
  });

  it('appetite-gap: what is said on the edge comes before the leader’s own', () => {
    const calmHere = [owner('cfo', 'pricing'), coordinator('cno', 'pricing', { appetite: 3 })];
    expect(subjectsBy('appetite-gap', between(4, 1, 'coordinated', calmHere))).toEqual([]);
    const wildHere = [owner('cfo', 'pricing'), coordinator('cno', 'pricing', { appetite: 1 })];
    expect(subjectsBy('appetite-gap', between(4, 4, 'coordinated', wildHere))).toEqual([
      ['pricing'],
    ]);
  });

  it('appetite-gap: an unknown appetite is neither high nor low', () => {
    const map = { ...between(5, 1), leaders: [aLeader('CFO', { appetite: 5 }), CNO] };
    expect(subjectsBy('appetite-gap', map)).toEqual([]);
  });

  it('appetite-gap: names everyone who stands at an end', () => {
    const roles = [
      owner('cfo', 'pricing'),
      coordinator('cno', 'pricing'),
      coordinator('coo', 'pricing', { appetite: 1 }),
    ];
    const map = between(5, 1, 'coordinated', roles);
    expect(
      messagesBy('appetite-gap', { ...map, leaders: [...map.leaders, aLeader('COO')] }),
    ).toEqual([
      'On Pricing the risk appetite of the CFO is eager, that of the CNO and the COO averse: 4 steps apart.',
    ]);
  });
});

it('appetite-above-approved: above what is approved, not at it, and only where something is', () => {
  const leaders = [aLeader('CFO', { appetite: 4 }), aLeader('CNO', { appetite: 3 })];
  const map = aMap({ leaders, appetite: 3 });
  expect(subjectsBy('appetite-above-approved', map)).toEqual([['cfo']]);
  expect(messagesBy('appetite-above-approved', map)).toEqual([
    'The risk appetite of the CFO is open; the approved one is cautious.',
  ]);
  expect(subjectsBy('appetite-above-approved', { ...map, appetite: 4 })).toEqual([]);
  expect(subjectsBy('appetite-above-approved', { ...map, appetite: null })).toEqual([]);
});

describe('blind-cascade', () => {
  const joined = (assignments: readonly Assignment[]) =>
    aMap({
      leaders: [CFO, CNO, aLeader('COO')],
      areas: [pricing, supply],
      assignments,
      cascades: [aCascade('pricing', 'supply')],
    });
  const apart = [owner('cfo', 'pricing'), owner('cno', 'supply')];

  it('blind-cascade: whoever decides one has no part in the other', () => {
    expect(subjectsBy('blind-cascade', joined(apart))).toEqual([['pricing>supply']]);
    expect(messagesBy('blind-cascade', joined(apart))).toEqual([
      'If Pricing fails, Supply is hit, yet the CFO has no part in Supply and the CNO has none in Pricing.',
    ]);
  });

  it('blind-cascade: an owner or coordinator of the first with any role in the second sees it', () => {
    const seen = (...more: Assignment[]) =>
      subjectsBy('blind-cascade', joined([...apart, ...more]));
    expect(seen(informed('cfo', 'supply'))).toEqual([]);
    expect(seen(coordinator('coo', 'pricing'), informed('coo', 'supply'))).toEqual([]);
    expect(seen(informed('coo', 'pricing'), informed('coo', 'supply'))).toHaveLength(1);
  });

  it('blind-cascade: an owner of the second with any role in the first sees it, a coordinator does not', () => {
    const seen = (...more: Assignment[]) =>
      subjectsBy('blind-cascade', joined([...apart, ...more]));
    expect(seen(informed('cno', 'pricing'))).toEqual([]);
    expect(seen(coordinator('coo', 'supply'), informed('coo', 'pricing'))).toHaveLength(1);
  });

  it('blind-cascade: where nobody decides, nobody sees it', () => {
    expect(messagesBy('blind-cascade', joined([]))).toEqual([
      'If Pricing fails, Supply is hit, yet nobody who decides one of them has a part in the other.',
    ]);
    expect(expectFixesToSettle('blind-cascade', joined([]))).toEqual([]);
  });

  it('blind-cascade: informing an owner of either side is enough', () => {
    expect(expectFixesToSettle('blind-cascade', joined(apart))).toEqual([
      'Make the CNO informed in Pricing',
      'Make the CFO informed in Supply',
    ]);
  });

  it('blind-cascade: without owners, whoever coordinates the first carries the news', () => {
    expect(expectFixesToSettle('blind-cascade', joined([coordinator('coo', 'pricing')]))).toEqual([
      'Make the COO informed in Supply',
    ]);
  });
});

describe('cascade-reach', () => {
  const chain = (length: number, areaCount: number) => {
    const names = Array.from({ length: areaCount }, (_, index) => `A${index}`);
    return aMap({
      areas: names.map((name) => anArea(name)),
      cascades: Array.from({ length }, (_, index) => aCascade(`a${index}`, `a${index + 1}`)),
    });
  };

  it('cascade-reach: more than half of all areas, not half', () => {
    expect(subjectsBy('cascade-reach', chain(3, 6))).toEqual([]);
    expect(subjectsBy('cascade-reach', chain(4, 6))).toEqual([['a0']]);
    expect(messagesBy('cascade-reach', chain(4, 6))).toEqual([
      'If A0 fails, it can reach 4 other areas, of 6 in all.',
    ]);
  });

  it('cascade-reach: the threshold moves the boundary', () => {
    expect(subjectsBy('cascade-reach', withThreshold(chain(4, 6), 'cascadeReach', 67))).toEqual([]);
    expect(subjectsBy('cascade-reach', withThreshold(chain(3, 6), 'cascadeReach', 49))).toEqual([
      ['a0'],
    ]);
  });

  it('cascade-reach: in a circle each area reaches the others, itself not counted', () => {
    const circle = chain(2, 4);
    const map = { ...circle, cascades: [...circle.cascades, aCascade('a2', 'a0')] };
    expect(subjectsBy('cascade-reach', map)).toEqual([]);
    expect(subjectsBy('cascade-reach', { ...map, areas: map.areas.slice(0, 3) })).toEqual([
      ['a0'],
      ['a1'],
      ['a2'],
    ]);
  });
});
