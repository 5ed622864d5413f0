import { describe, expect, it, test } from 'vitest';
import { RULES } from '#shared/audit/registry.ts';
import { THRESHOLD_NAMES, thresholdOf, type ThresholdName } from '#shared/audit/thresholds.ts';
import type { LaneMode } from '#shared/document/area.ts';
import type { MapDocument } from '#shared/document/document.ts';
import {
  aCascade,
  aLeader,
  aMap,
  anArea,
  aRedLine,
  coordinator,
  owner,
} from '#tests/helpers/aMap.ts';
import { subjectsBy } from '#tests/helpers/auditing.ts';

const leaders = (count: number) =>
  Array.from({ length: count }, (_, index) => aLeader(`L${index + 1}`));
const areas = (count: number, mode: LaneMode) =>
  Array.from({ length: count }, (_, index) => anArea(`A${index + 1}`, { mode }));
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Ten areas, so many of them sovereign; a cascade joins the areas of two owners. */
function tenAreas(sovereign: number): MapDocument {
  return aMap({
    leaders: leaders(2),
    areas: areas(10, 'coordinated').map((area, index) =>
      index < sovereign ? { ...area, mode: 'sovereign' } : area,
    ),
    assignments: [owner('l1', 'a1'), owner('l2', 'a2')],
    cascades: [aCascade('a1', 'a2')],
  });
}

interface Boundary {
  readonly rule: string;
  /** A map that stands exactly at the boundary of `at`. */
  readonly map: MapDocument;
  readonly at: number;
  /** Whether the rule fires at `at`; it flips one step to the side given by `flipsAt`. */
  readonly fires: boolean;
  readonly flipsAt: number;
}

/** For every threshold the case that stands on its boundary. */
const BOUNDARIES: Readonly<Record<ThresholdName, Boundary>> = {
  appetiteGap: {
    rule: 'appetite-gap',
    map: aMap({
      leaders: [aLeader('L1', { appetite: 4 }), aLeader('L2', { appetite: 1 })],
      areas: areas(1, 'coordinated'),
      assignments: [owner('l1', 'a1'), coordinator('l2', 'a1')],
    }),
    at: 3,
    fires: true,
    flipsAt: 4,
  },
  cascadeReach: {
    rule: 'cascade-reach',
    // One of two areas reaches the other: 50 percent of all.
    map: aMap({ areas: areas(2, 'shared'), cascades: [aCascade('a1', 'a2')] }),
    at: 50,
    fires: false,
    flipsAt: 49,
  },
  redLinesPerLeader: {
    rule: 'too-many-red-lines',
    map: aMap({
      leaders: leaders(1),
      redLines: numbers(3).map((n) => aRedLine('l1', null, `Line ${n}`)),
    }),
    at: 3,
    fires: false,
    flipsAt: 2,
  },
  coOwners: {
    rule: 'too-many-co-owners',
    map: aMap({
      leaders: leaders(3),
      areas: areas(1, 'shared'),
      assignments: numbers(3).map((n) => owner(`l${n}`, 'a1')),
    }),
    at: 3,
    fires: true,
    flipsAt: 4,
  },
  coordinators: {
    rule: 'too-many-coordinators',
    map: aMap({
      leaders: leaders(4),
      areas: areas(1, 'coordinated'),
      assignments: numbers(4).map((n) => coordinator(`l${n}`, 'a1')),
    }),
    at: 4,
    fires: true,
    flipsAt: 5,
  },
  decidingGroup: {
    rule: 'deciding-group-too-large',
    map: aMap({
      leaders: leaders(7),
      areas: areas(1, 'shared'),
      assignments: [owner('l7', 'a1'), ...numbers(6).map((n) => coordinator(`l${n}`, 'a1'))],
    }),
    at: 7,
    fires: false,
    flipsAt: 6,
  },
  load: {
    rule: 'overloaded-leader',
    map: aMap({
      leaders: leaders(1),
      areas: areas(5, 'shared'),
      assignments: numbers(3).map((n) => owner('l1', `a${n}`)),
    }),
    at: 60,
    fires: false,
    flipsAt: 59,
  },
  ownership: {
    rule: 'owns-too-much',
    map: aMap({
      leaders: leaders(1),
      areas: areas(5, 'sovereign'),
      assignments: numbers(2).map((n) => owner('l1', `a${n}`)),
    }),
    at: 40,
    fires: false,
    flipsAt: 39,
  },
  ownershipRatio: {
    rule: 'owns-too-much',
    // Two leaders own 4 and 0 of 20: the mean is 2, and 4 is exactly twice that.
    map: aMap({
      leaders: leaders(2),
      areas: areas(20, 'sovereign'),
      assignments: numbers(4).map((n) => owner('l1', `a${n}`)),
    }),
    at: 2,
    fires: false,
    flipsAt: 1,
  },
  sovereignShare: {
    rule: 'over-collaboration',
    map: tenAreas(3),
    at: 30,
    fires: false,
    flipsAt: 31,
  },
  collaborationShare: {
    rule: 'under-collaboration',
    map: tenAreas(8),
    at: 20,
    fires: false,
    flipsAt: 21,
  },
};

function withThreshold(map: MapDocument, name: ThresholdName, value: number): MapDocument {
  return { ...map, settings: { ...map.settings, thresholds: { [name]: value } } };
}

describe.each(THRESHOLD_NAMES)('threshold %s', (name) => {
  const { rule, map, at, fires, flipsAt } = BOUNDARIES[name];
  const doesFire = (value: number) => subjectsBy(rule, withThreshold(map, name, value)).length > 0;

  it(`moved by one, it flips ${rule} exactly at its boundary`, () => {
    expect(doesFire(at)).toBe(fires);
    expect(doesFire(flipsAt)).toBe(!fires);
    expect(Math.abs(flipsAt - at)).toBe(1);
    // Nothing changes on the other side of it.
    expect(doesFire(2 * at - flipsAt)).toBe(fires);
  });

  it('belongs to the rule that says so', () => {
    const rules = RULES.filter(({ thresholds }) => thresholds?.includes(name));
    expect(rules.map(({ id }) => id)).toEqual([rule]);
  });
});

test('a share that is written as a fraction reads as the percentage it means', () => {
  const at = (value: number) => thresholdOf(withThreshold(aMap(), 'load', value), 'load');
  expect([at(0.5), at(50), at(0), at(1)]).toEqual([50, 50, 0, 1]);
});

test('a map that states nothing has the defaults; a name that objects have by nature states nothing', () => {
  const odd = { ...aMap().settings, thresholds: JSON.parse('{"__proto__": 3}') as object };
  expect(thresholdOf({ ...aMap(), settings: odd as never }, 'coOwners')).toBe(3);
  expect(THRESHOLD_NAMES.map((name) => thresholdOf(aMap(), name))).toEqual([
    3, 50, 3, 3, 4, 7, 60, 40, 2, 30, 15,
  ]);
});
