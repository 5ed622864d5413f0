import { describe, expect, it } from 'vitest';
import { buildModel } from '#shared/model/mapModel.ts';
import {
  idsOf,
  ifThere,
  ITEM_KINDS,
  toggleItem,
  withoutMissing,
  type ItemRef,
} from '#renderer/store/selection.ts';
import { aCascade, aLeader, aMap, anArea, aRedLine, aRisk, owner } from '#tests/helpers/aMap.ts';

const model = buildModel(
  aMap({
    leaders: [aLeader('CFO')],
    areas: [anArea('Pricing'), anArea('Brand')],
    assignments: [owner('cfo', 'pricing')],
    risks: [aRisk('cfo', 'pricing', 'Margin')],
    redLines: [aRedLine('cfo', 'pricing', 'No bribe')],
    cascades: [aCascade('pricing', 'brand')],
  }),
);
const IDS: Readonly<Record<ItemRef['kind'], string>> = {
  leader: 'cfo',
  area: 'pricing',
  assignment: 'cfo/pricing',
  risk: 'margin',
  redLine: 'no-bribe',
  cascade: 'pricing>brand',
};
const all = ITEM_KINDS.map((kind) => ({ kind, id: IDS[kind] }));

describe('a selection', () => {
  it('takes an item in and lets it go again; the last one chosen is the last one', () => {
    const [cfo, pricing] = all as [ItemRef, ItemRef];
    const both = toggleItem(toggleItem([], cfo), pricing);
    expect(both).toEqual([cfo, pricing]);
    expect(toggleItem(both, { ...cfo })).toEqual([pricing]);
    // Of the same name, and another thing.
    expect(toggleItem(both, { kind: 'area', id: 'cfo' })).toHaveLength(3);
  });

  it('gives the ids of one kind in the order in which they were chosen', () => {
    const areas = ['brand', 'pricing'].map((id) => ({ kind: 'area', id }) as const);
    expect(idsOf([...areas, ...all], 'area')).toEqual(['brand', 'pricing', 'pricing']);
  });

  it.each(ITEM_KINDS)('holds a %s as long as the map does', (kind) => {
    const item = { kind, id: IDS[kind] };
    expect(ifThere(item, model)).toBe(item);
    expect(ifThere({ kind, id: 'gone' }, model)).toBeNull();
  });

  it('of which nothing went is the same as before; what went is let go of', () => {
    expect(withoutMissing(all, model)).toBe(all);
    expect(withoutMissing([{ kind: 'risk', id: 'gone' }, ...all], model)).toEqual(all);
    expect(ifThere(null, model)).toBeNull();
  });
});
