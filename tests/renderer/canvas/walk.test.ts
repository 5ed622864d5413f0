import { describe, expect, it } from 'vitest';
import { walk, type Direction } from '#renderer/canvas/keyboard/walk.ts';
import { drawn, threeLanes } from './canvasMap.ts';

const { map } = drawn(threeLanes());

/** Where a row of arrow keys leads from a figure, step by step. */
function path(from: string, ...directions: readonly Direction[]): string[] {
  let at = map.get(from);
  return directions.map((direction) => {
    const next = walk(map.places, at, direction);
    at = next ? map.get(next.key) : at;
    return next?.key ?? 'end';
  });
}

describe('walk', () => {
  it('goes along the lanes through the roles of an area', () => {
    expect(path('area:budget', 'right', 'right', 'right')).toEqual([
      'assignment:cmo/budget',
      'assignment:cio/budget',
      'end',
    ]);
  });

  it('goes down one lane through its cards, and back up to the header', () => {
    expect(path('leader:cfo', 'down', 'down', 'down', 'up', 'up', 'up')).toEqual([
      'area:budget',
      'area:audit',
      'area:rates',
      'area:audit',
      'area:budget',
      'leader:cfo',
    ]);
  });

  it('goes from header to header', () => {
    expect(path('leader:cfo', 'right', 'right', 'left')).toEqual([
      'leader:cmo',
      'leader:cio',
      'leader:cmo',
    ]);
  });

  it('reaches every place of the map from any other', () => {
    const reached = new Set(['leader:cfo']);
    const queue = ['leader:cfo'];
    for (let key = queue.shift(); key !== undefined; key = queue.shift())
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = walk(map.places, map.get(key), direction)?.key;
        if (next !== undefined && !reached.has(next)) {
          reached.add(next);
          queue.push(next);
        }
      }
    expect(map.places.map(({ key }) => key).filter((key) => !reached.has(key))).toEqual([]);
  });

  it('starts at the first place when it stands nowhere', () => {
    expect(walk(map.places, undefined, 'down')).toBe(map.places[0]);
    expect(walk([], undefined, 'down')).toBeNull();
  });
});
