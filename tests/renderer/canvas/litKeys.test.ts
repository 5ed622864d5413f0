import { describe, expect, it } from 'vitest';
import type { ItemRef } from '#renderer/store/selection.ts';
import { litKeys } from '#renderer/canvas/scene/litKeys.ts';
import { presentLitKeys } from '#renderer/canvas/scene/presentLitKeys.ts';
import { drawn, threeLanes } from './canvasMap.ts';

const { map, model } = drawn(threeLanes());

/** Leaders, areas and roles that stay in full strength. */
function lit(focus: ItemRef): string[] {
  const keys = litKeys(map, model, focus) ?? new Set<string>();
  return map.places.map(({ key }) => key).filter((key) => keys.has(key));
}

describe('litKeys', () => {
  it('keeps an area with everybody who is involved', () => {
    expect(lit({ kind: 'area', id: 'beds' }).sort()).toEqual([
      'area:beds',
      'assignment:cio/beds',
      'leader:cio',
      'leader:cmo',
    ]);
  });

  it('keeps a leader with all areas in which the leader has a role', () => {
    expect(lit({ kind: 'leader', id: 'cio' }).sort()).toEqual([
      'area:beds',
      'area:budget',
      'assignment:cio/beds',
      'assignment:cio/budget',
      'leader:cio',
    ]);
  });

  it('fades nothing while nothing is in focus', () => {
    expect(litKeys(map, model, null)).toBeNull();
  });
});

describe('presentLitKeys', () => {
  it('keeps all that is about any of the areas of a stop', () => {
    const both = presentLitKeys(map, model, [
      { kind: 'area', id: 'beds' },
      { kind: 'area', id: 'budget' },
    ]);
    for (const id of ['beds', 'budget'])
      for (const key of litKeys(map, model, { kind: 'area', id }) ?? [])
        expect(both?.has(key)).toBe(true);
  });

  it('keeps a leader as a focus does, whatever areas are shown large with the leader', () => {
    const stop = presentLitKeys(map, model, [
      { kind: 'leader', id: 'cio' },
      { kind: 'area', id: 'budget' },
    ]);
    expect(stop).toEqual(litKeys(map, model, { kind: 'leader', id: 'cio' }));
  });

  it('fades nothing where the stop is the whole map', () => {
    expect(presentLitKeys(map, model, [])).toBeNull();
  });
});
