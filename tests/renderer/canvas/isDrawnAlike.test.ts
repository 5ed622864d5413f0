import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapesOf } from '#renderer/canvas/nodes/svgOf.ts';
import type { Figure } from '#renderer/canvas/scene/figure.ts';
import { isDrawnAlike } from '#renderer/canvas/scene/isDrawnAlike.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';
import { drawn, threeLanes } from './canvasMap.ts';

/** Names of attributes that are places, and along which side. */
const ALONG: Readonly<Record<string, 'x' | 'y'>> = {
  ...{ x: 'x', x1: 'x', x2: 'x', cx: 'x', y: 'y', y1: 'y', y2: 'y', cy: 'y' },
};
const whole = (value: number) => Math.round(value * 20) / 20;

/** A figure's shapes as they would be at the map's corner. Paths of cards are moves, lines and curves. */
function atCorner({ draw, box }: Figure): unknown {
  const along = (d: string) => {
    let isAcross = false;
    return d.replaceAll(/-?[\d.]+/g, (number) => {
      isAcross = !isAcross;
      return String(whole(Number(number) - (isAcross ? box.x : box.y)));
    });
  };
  return shapesOf(draw('full')).map(({ name, attributes, text }) => ({
    name,
    text,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => {
        const side = ALONG[key];
        if (key === 'd') return [key, along(String(value))];
        return [key, side ? whole(Number(value) - box[side]) : value];
      }),
    ),
  }));
}

const nodes = (figures: readonly Figure[]) =>
  figures.filter(({ kind }) => kind === 'card' || kind === 'header');

describe('two cards, or headers, that are called drawn alike', () => {
  it('have the same shapes, each in its own box', () => {
    let alike = 0;
    fc.assert(
      fc.property(anyDocument(), (document) => {
        const byMode = nodes(drawn(document).map.figures);
        const byDomain = nodes(drawn(document, { grouping: 'domain' }).map.figures);
        for (const figure of byMode) {
          const other = byDomain.find(({ key }) => key === figure.key);
          if (!other || !isDrawnAlike(figure, other)) continue;
          if (figure.box.y !== other.box.y) alike += 1;
          expect(atCorner(other)).toEqual(atCorner(figure));
        }
      }),
    );
    expect(alike).toBeGreaterThan(0);
  });

  const of = (key: string, document = threeLanes()) => {
    const figure = drawn(document).map.get(key);
    if (!figure) throw new Error(key);
    return figure;
  };

  it('are not those of another name, size, mark or kind', () => {
    const beds = of('area:beds');
    const moved = { ...beds, box: { ...beds.box, x: beds.box.x + 0 } };
    expect(isDrawnAlike(beds, moved)).toBe(true);
    const wide = { ...beds, box: { ...beds.box, width: beds.box.width + 1 } };
    expect(isDrawnAlike(beds, wide)).toBe(false);
    expect(isDrawnAlike(beds, { ...beds, source: { ...beds.source, findingMark: 'error' } })).toBe(
      false,
    );
    expect(isDrawnAlike(beds, of('area:audit'))).toBe(false);
    expect(isDrawnAlike(beds, of('leader:cfo'))).toBe(false);
  });

  it('of a line, only where it stands still', () => {
    const line = of('assignment:cio/beds');
    expect(isDrawnAlike(line, of('assignment:cio/beds'))).toBe(true);
    const elsewhere = { ...line, box: { ...line.box, y: line.box.y + 1 } };
    expect(isDrawnAlike(line, elsewhere)).toBe(false);
  });
});
