import { describe, expect, it } from 'vitest';
import { middleOf } from '#shared/lib/box.ts';
import { drawn, threeLanes } from './canvasMap.ts';

const { map } = drawn(threeLanes());
const boxOf = (key: string) => {
  const figure = map.get(key);
  if (!figure) throw new Error(`no ${key} on the map`);
  return figure.box;
};

describe('MapFigures.at', () => {
  it('takes a card anywhere on it', () => {
    const { x, y } = boxOf('area:beds');
    expect(map.at({ x: x + 2, y: y + 2 }, 0)?.key).toBe('area:beds');
  });

  it('takes a station, and its line within the slack and no farther', () => {
    const station = middleOf(boxOf('assignment:cio/beds'));
    const card = boxOf('area:beds');
    const between = (card.x + card.width + station.x) / 2;
    expect(map.at(station, 0)?.key).toBe('assignment:cio/beds');
    expect(map.at({ x: between, y: station.y + 3 }, 5)?.key).toBe('assignment:cio/beds');
    expect(map.at({ x: between, y: station.y + 8 }, 5)?.item ?? null).toBeNull();
  });

  it('finds nothing on bare ground and on a lane', () => {
    const header = boxOf('leader:cio');
    expect(
      map.at({ x: header.x + header.width / 2, y: header.y + header.height + 6 }, 2)?.item ?? null,
    ).toBeNull();
  });
});

describe('MapFigures.inMarquee', () => {
  it('takes cards that it touches and stations whose middle it holds', () => {
    const { x, y, width, height } = boxOf('area:beds');
    const station = middleOf(boxOf('assignment:cio/beds'));
    const box = { x: x + width - 5, y, width: station.x - x - width + 8, height };
    expect(map.inMarquee(box).map(({ key }) => key)).toEqual(['assignment:cio/beds', 'area:beds']);
  });
});
