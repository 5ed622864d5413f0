import { expect, test } from 'vitest';
import { buildModel } from '#shared/model/mapModel.ts';
import { keepOrder, walkOrder } from '#renderer/features/steps/lanes/walkOrder.ts';
import { aMap, anArea } from '#tests/helpers/aMap.ts';

const dispute = { claimantIds: [], settledBy: '', until: null, note: '' };
const settled = (name: string) => anArea(name, { mode: 'sovereign' });

test('the walk begins with what is disputed, then not settled, then what does not fit', () => {
  const areas = [
    settled('Fine'),
    settled('Unfit'),
    anArea('Open'),
    anArea('Claimed', { mode: 'shared', dispute }),
    anArea('Open too'),
  ];
  const model = buildModel(aMap({ areas }));
  expect(walkOrder(model, new Set(['unfit', 'open']))).toEqual([
    'claimed',
    'open',
    'open-too',
    'unfit',
    'fine',
  ]);
});

test('an area that is settled on the way keeps its place; what came later stands last', () => {
  const order = walkOrder(
    buildModel(aMap({ areas: [settled('Fine'), anArea('Open')] })),
    new Set(),
  );
  expect(order).toEqual(['open', 'fine']);
  const later = buildModel(aMap({ areas: [anArea('New'), settled('Fine'), settled('Open')] }));
  expect(keepOrder(later, order)).toEqual(['open', 'fine', 'new']);
  const fewer = buildModel(aMap({ areas: [settled('Fine')] }));
  expect(keepOrder(fewer, order)).toEqual(['fine']);
});
