import { expect, it } from 'vitest';
import { redraw } from '#renderer/canvas/nodes/redraw.ts';
import { makeShape, type Shape } from '#renderer/canvas/nodes/svgOf.ts';

const host = (shapes: readonly Shape[]) => {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.append(...shapes.map(makeShape));
  return group;
};
const line = (x1: number, more = {}): Shape => ({ name: 'line', attributes: { x1, ...more } });
const text = (words: string): Shape => ({ name: 'text', attributes: { x: 1 }, text: words });
const circle: Shape = { name: 'circle', attributes: { r: 3 } };

it.each<[string, readonly Shape[], readonly Shape[], number]>([
  ['that moves stays', [line(1), text('Beds')], [line(9), text('Beds')], 2],
  ['loses what it has no more', [line(1, { class: 'fresh', dash: '2 3' })], [line(1)], 1],
  ['takes other words', [text('Beds')], [text('Bed <closures>')], 1],
  ['of another kind is made anew, the others stay', [line(1), circle], [circle, circle], 1],
  ['is added and taken away', [line(1), circle, circle], [line(2)], 1],
  ['comes in where there was none', [], [line(1), circle], 0],
  ['has no value where there is none', [line(1)], [line(2, { class: undefined })], 1],
])('an element of a drawing %s', (_, before, after, staying) => {
  const group = host(before);
  const known = new Set(group.children);
  redraw(group, after);
  expect(group.outerHTML).toBe(host(after).outerHTML);
  expect([...group.children].filter((child) => known.has(child))).toHaveLength(staying);
});
