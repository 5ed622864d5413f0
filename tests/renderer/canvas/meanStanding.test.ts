import { beforeEach, expect, test } from 'vitest';
import { meanStanding } from '#renderer/canvas/keyboard/meanStanding.ts';
import type { ItemRef, Selection } from '#renderer/store/selection.ts';
import { aLeader, aMap, anArea, owner } from '#tests/helpers/aMap.ts';
import { getState, open, verbs } from '../features/renderFeature.tsx';

const PRICING: ItemRef = { kind: 'area', id: 'pricing' };
const CFO: ItemRef = { kind: 'leader', id: 'cfo' };

beforeEach(() => {
  open(
    aMap({
      leaders: [aLeader('CFO')],
      areas: [anArea('Pricing'), anArea('Brand')],
      assignments: [owner('cfo', 'pricing'), owner('cfo', 'brand')],
    }),
  );
});

/** What is selected when that key is pressed with the keyboard on that item. */
function meant(key: string, standing: ItemRef, held: { ctrlKey?: boolean } = {}): Selection {
  const press = { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
  meanStanding(press, standing);
  return getState().session.selection;
}

test('with nothing selected, a key that waits for a selection means the item under the ring', () => {
  for (const key of ['F2', 'r', 'h', 'k', 'f']) {
    verbs.setSession({ selection: [] });
    expect([key, meant(key, PRICING)]).toEqual([key, [PRICING]]);
  }
  verbs.setSession({ selection: [] });
  expect(meant('d', CFO, { ctrlKey: true })).toEqual([CFO]);
});

test('what deletes waits for a choice, and so does what that item is not enough for', () => {
  expect(meant('Delete', PRICING)).toEqual([]);
  // A risk stands on a card or a line, and a lane is a card's.
  expect(meant('r', CFO)).toEqual([]);
  expect(meant('h', CFO)).toEqual([]);
});

test('what is selected stays what is meant, wherever the ring is, and though the key wants something else', () => {
  for (const [key, chosen] of [
    ['F2', { kind: 'area', id: 'brand' }],
    ['r', CFO],
  ] as const) {
    verbs.setSession({ selection: [chosen] });
    expect([key, meant(key, PRICING)]).toEqual([key, [chosen]]);
  }
});

test('a key that waits for nothing, or means nothing, selects nothing', () => {
  // `g` waits for the lane map, and this is it.
  for (const key of ['l', 'a', 'm', 'g', 'q', 'F5'])
    expect([key, meant(key, PRICING)]).toEqual([key, []]);
});
