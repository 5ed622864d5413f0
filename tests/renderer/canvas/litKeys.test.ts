import { describe, expect, it } from 'vitest';
import type { ItemRef } from '#renderer/store/selection.ts';
import { litKeys } from '#renderer/canvas/scene/litKeys.ts';
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
