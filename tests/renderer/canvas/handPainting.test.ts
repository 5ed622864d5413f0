import { expect, test } from 'vitest';
import type { Box } from '#shared/lib/box.ts';
import { HandPainting } from '#renderer/canvas/painter/HandPainting.ts';
import { paintingInHand } from '#renderer/canvas/painter/paintingInHand.ts';
import type { Figure } from '#renderer/canvas/scene/figure.ts';
import type { MapFigures } from '#renderer/canvas/scene/MapFigures.ts';
import { PALETTES } from '#shared/drawing/palettes.ts';
import { finish } from '#shared/lib/finish.ts';

const box = (x: number, y: number): Box => ({ x, y, width: 100, height: 40 });
const figure = (key: string, more: object): Figure =>
  ({
    key,
    item: null,
    box: box(0, 0),
    bounds: box(0, 0),
    draw: () => [{ op: 'text', x: 0, y: 0, text: key, size: 10, weight: 400, fill: 'ink' }],
    ...more,
  }) as unknown as Figure;

/** A drawing surface that keeps what is written on it, and where it is wiped. */
function aGlass() {
  const done: string[] = [];
  const surface = {
    fillText: (text: string) => done.push(text),
    clearRect: (x: number, y: number) => done.push(`wiped at ${x},${y}`),
  };
  return { done, context: surface as unknown as CanvasRenderingContext2D };
}

test('lines in hand pass below the cards that stay, and badges in hand lie above them', () => {
  const { done, context } = aGlass();
  const hand = new HandPainting(
    [figure('line', { kind: 'edge' }), figure('badge', { kind: 'badge', badge: {} })],
    [box(50, 20), box(5_000, 20)],
    14,
    () => PALETTES.light,
    null,
  );
  finish(hand.paint(context, { x: 0, y: 0, width: 800, height: 600 }, 1));
  // What is out of sight is left alone.
  expect(done).toEqual(['line', 'wiped at 50,20', 'badge']);
});

test('a large map is gone through only while something is in hand', () => {
  let asked = 0;
  const map = {
    textSize: 14,
    get figures() {
      asked += 1;
      return [figure('card', { kind: 'card' })];
    },
  } as unknown as MapFigures;
  const hold = (...hanging: Figure[]) =>
    paintingInHand(map, { hanging, away: new Set(), lit: null }, () => PALETTES.light);
  expect(hold()).toBeNull();
  expect(asked).toBe(0);
  expect(hold(figure('line', { kind: 'edge' }))).toBeInstanceOf(HandPainting);
  expect(asked).toBe(1);
});
