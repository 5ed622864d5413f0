import { expect, test } from 'vitest';
import { targetAreas, targetEdge, targetNode, targetStart } from '#renderer/actions/target.ts';
import { openMap } from '#renderer/store/liveMap.ts';
import type { Selection } from '#renderer/store/selection.ts';
import { aLeader, aMap, anArea, coordinator, owner } from '#tests/helpers/aMap.ts';

const map = openMap({
  docId: 'd',
  fileName: null,
  document: aMap({
    leaders: [aLeader('CFO'), aLeader('CMO')],
    areas: [anArea('Pricing'), anArea('Brand'), anArea('Layoffs')],
    assignments: [
      owner('cfo', 'pricing'),
      coordinator('cmo', 'pricing'),
      owner('cfo', 'brand'),
      owner('cmo', 'brand'),
      coordinator('cfo', 'layoffs'),
    ],
  }),
  repairs: [],
  isDirty: false,
});
const edge = (selection: Selection) => targetEdge(map, selection);

test('a selected edge is the edge that is meant', () => {
  expect(
    edge([
      { kind: 'area', id: 'brand' },
      { kind: 'assignment', id: 'cmo/pricing' },
    ]),
  ).toEqual({ leaderId: 'cmo', areaId: 'pricing' });
});

test('so are a leader and an area selected together, whatever stands between them', () => {
  expect(
    edge([
      { kind: 'leader', id: 'cmo' },
      { kind: 'area', id: 'layoffs' },
    ]),
  ).toEqual({ leaderId: 'cmo', areaId: 'layoffs' });
});

test('an area alone means its only owner; of several, and of none, nobody is chosen', () => {
  const alone = (id: string) => edge([{ kind: 'area', id }])?.leaderId;
  expect([alone('pricing'), alone('brand'), alone('layoffs')]).toEqual(['cfo', null, null]);
});

test('a leader alone means no edge', () => {
  expect(edge([{ kind: 'leader', id: 'cfo' }])).toBeNull();
  expect(edge([])).toBeNull();
});

test('areas are those selected and those of selected edges, each once', () => {
  const selection: Selection = [
    { kind: 'area', id: 'brand' },
    { kind: 'assignment', id: 'cfo/brand' },
    { kind: 'assignment', id: 'cmo/pricing' },
  ];
  expect(targetAreas(map, selection)).toEqual(['brand', 'pricing']);
});

test('the line of an owner is a card to rename and to go on from; any line is one to go on from', () => {
  const both = (id: string) => {
    const selection: Selection = [{ kind: 'assignment', id }];
    return [targetNode(map, selection), targetStart(map, selection)];
  };
  const pricing = { kind: 'area', id: 'pricing' };
  expect(both('cfo/pricing')).toEqual([pricing, pricing]);
  expect(both('cmo/pricing')).toEqual([undefined, pricing]);
});

test('of several the last one selected is meant; a leader or a card before any line', () => {
  const node = (...selection: Selection) => [
    targetNode(map, selection),
    targetStart(map, selection),
  ];
  const [cfo, brand] = [
    { kind: 'leader', id: 'cfo' },
    { kind: 'area', id: 'brand' },
  ] as const;
  const line = (id: string) => ({ kind: 'assignment', id }) as const;
  expect(node(cfo, brand)).toEqual([brand, brand]);
  expect(node(brand, cfo)).toEqual([cfo, cfo]);
  expect(node(cfo, line('cmo/brand'))).toEqual([cfo, cfo]);
  const lines = [line('cmo/brand'), line('cfo/pricing'), line('cmo/pricing')];
  const pricing = { kind: 'area', id: 'pricing' };
  expect(node(...lines)).toEqual([pricing, pricing]);
  expect(node(...lines.toReversed())).toEqual([brand, brand]);
  const consulted = [line('cmo/pricing'), line('cfo/layoffs')];
  expect(node(...consulted)).toEqual([undefined, { kind: 'area', id: 'layoffs' }]);
  expect([edge(lines), edge(lines.toReversed())]).toEqual([
    { leaderId: 'cmo', areaId: 'pricing' },
    { leaderId: 'cmo', areaId: 'brand' },
  ]);
});
