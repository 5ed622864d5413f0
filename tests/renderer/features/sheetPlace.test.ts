import { describe, expect, test } from 'vitest';
import { sheetPlace, type Sheet } from '#renderer/features/notes/sheetPlace.ts';
import type { Box } from '#shared/lib/box.ts';

const SHEET: Sheet = { wanted: 416, least: 272, low: 160, gap: 6, margin: 8 };
const SMALL = { width: 1280, height: 720 };
/** At 200 %: half as many CSS px. */
const ZOOMED = { width: 640, height: 360 };

const aCard = (x: number, y: number): Box => ({ x, y, width: 113, height: 36 });
/** The badge of an owner hangs at the lower right of the card. */
const onCard = (card: Box): Box => ({ x: card.x + 88, y: card.y + 28, width: 22, height: 20 });
const aBadge = (x: number, y: number): Box => ({ x, y, width: 22, height: 20 });

/** Left and right end of the sheet, in CSS px. */
function spanOf({ anchor, side, width }: ReturnType<typeof sheetPlace>): readonly [number, number] {
  if (side === 'right') return [anchor.x + anchor.width + 6, anchor.x + anchor.width + 6 + width];
  if (side === 'left') return [anchor.x - 6 - width, anchor.x - 6];
  throw new Error('The sheet stands above or below.');
}

describe('where a sheet of notes stands', () => {
  test('right of the mark where there is room', () => {
    const badge = aBadge(400, 300);
    expect(sheetPlace(badge, aCard(100, 290), SMALL, SHEET)).toEqual({
      anchor: badge,
      side: 'right',
      width: 416,
      isKept: true,
    });
  });

  test('left of the card and its badge, where the right has no room: never between the two', () => {
    const card = aCard(874, 374);
    const place = sheetPlace(onCard(card), card, SMALL, SHEET);
    expect([place.side, spanOf(place)[1]]).toEqual(['left', 868]);
  });

  test('away from a card that the mark’s line leads to', () => {
    const place = sheetPlace(aBadge(664, 201), aCard(836, 193), SMALL, SHEET);
    expect([place.side, spanOf(place)[1]]).toEqual(['left', 658]);
  });

  test('beyond the card, where on both sides of the mark there is too little room', () => {
    const place = sheetPlace(aBadge(411, 152), aCard(581, 143), SMALL, SHEET);
    expect([place.side, spanOf(place)[0]]).toEqual(['right', 700]);
  });

  test('rather narrower than over the card', () => {
    const card = aCard(175, 143);
    const place = sheetPlace(onCard(card), card, ZOOMED, SHEET);
    expect(spanOf(place)).toEqual([294, 632]);
  });

  test('below or above, where neither side has room', () => {
    const wide = (y: number): Box => ({ x: 150, y, width: 340, height: 40 });
    const sideAt = (y: number) => sheetPlace(onCard(wide(y)), wide(y), ZOOMED, SHEET);
    expect(sideAt(60)).toMatchObject({ side: 'bottom', anchor: { x: 150, y: 60 } });
    expect(sideAt(280)).toMatchObject({ side: 'top', anchor: { x: 150, y: 280 } });
    // In the middle there is no room for either: it lies where it is whole.
    expect(sideAt(160)).toMatchObject({ side: 'right', isKept: false });
  });

  test('within the window also where the map has moved the mark out of it', () => {
    const place = sheetPlace(aBadge(-300, 2_000), null, SMALL, SHEET);
    expect(place.anchor).toMatchObject({ x: 0, y: 700 });
    expect(spanOf(place)).toEqual([28, 444]);
  });

  test('nowhere over the card, and nowhere out of the window, wherever both stand', () => {
    for (const room of [SMALL, { width: 1024, height: 700 }])
      for (let x = 0; x <= room.width - 113; x += 31)
        for (const card of [aCard(x, 0), aCard(x, 350), aCard(x, room.height - 36)])
          for (const mark of [onCard(card), aBadge((x * 7) % (room.width - 22), card.y)]) {
            const place = sheetPlace(mark, card, room, SHEET);
            const [left, right] = spanOf(place);
            expect(left).toBeGreaterThanOrEqual(8);
            expect(right).toBeLessThanOrEqual(room.width - 8);
            expect(
              right <= card.x || left >= card.x + card.width,
              JSON.stringify({ mark, card }),
            ).toBe(true);
          }
  });
});
