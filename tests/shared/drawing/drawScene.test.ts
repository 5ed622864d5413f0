import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBadge } from '#shared/drawing/drawBadge.ts';
import { drawCard } from '#shared/drawing/drawCard.ts';
import { drawHeader } from '#shared/drawing/drawHeader.ts';
import { drawScene } from '#shared/drawing/drawScene.ts';
import { drawLegend, legendItems } from '#shared/drawing/legend.ts';
import type { DrawOp, TextOp } from '#shared/drawing/ops.ts';
import { LANE_METRICS } from '#shared/layout/laneMetrics.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { measureText } from '#shared/layout/measureText.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { aLeader, aMap, anArea, aRisk, owner } from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';
import { mergerMap } from '../layout/mergerMap.ts';
import { allBadges, isInside } from '../layout/readScene.ts';

const METRICS = ['screen', 'projector', 'print'] as const;
const merger = (metrics: (typeof METRICS)[number]) =>
  layoutLaneMap(buildModel(mergerMap()), { metrics });

const texts = (ops: readonly DrawOp[]) => ops.filter((op): op is TextOp => op.op === 'text');

/** Around the glyphs: capitals and a little below the baseline. */
function boxOf({ x, y, text, size, weight, anchor }: TextOp) {
  const width = measureText(text, size, weight);
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  return { x: left, y: y - size * 0.7, width, height: size * 0.9 };
}

const grown = (rect: { x: number; y: number; width: number; height: number }, by: number) => ({
  x: rect.x - by,
  y: rect.y - by,
  width: rect.width + 2 * by,
  height: rect.height + 2 * by,
});

describe.each(METRICS)('drawn in %s sizes', (name) => {
  it('keeps every name at least 4 px inside its card', () => {
    const scene = merger(name);
    for (const card of scene.cards) {
      const { railLabel: _, ...bare } = card;
      for (const op of texts(drawCard({ ...bare, railLabel: null }, scene.metrics, 'full'))) {
        expect(isInside(boxOf(op), grown(card.rect, -4))).toBe(true);
      }
    }
  });

  it('keeps titles and counts inside their header, clear of the appetite’s scale', () => {
    const scene = merger(name);
    for (const header of scene.headers) {
      const ops = drawHeader(header, scene.metrics, 'full');
      for (const op of texts(ops)) expect(isInside(boxOf(op), grown(header.rect, 1))).toBe(true);
      const counts = texts(ops).filter((op) => /^(?:[SCH]|\d+)$/.test(op.text));
      expect(counts.length).toBeGreaterThan(0);
      const end = Math.max(...counts.map((op) => boxOf(op).x + boxOf(op).width));
      const scale = ops.filter((op) => op.op === 'line').map((op) => op.x1);
      expect(scale.length).toBeGreaterThan(0);
      expect(Math.min(...scale)).toBeGreaterThan(end);
    }
  });

  it('keeps the count of risks between the sides of its triangle, however many there are', () => {
    const counts = [1, 8, 12];
    const map = aMap({
      leaders: [aLeader('CFO')],
      areas: counts.map((count) => anArea(`Area ${count}`, { mode: 'sovereign' })),
      assignments: counts.map((count) => owner('cfo', `area-${count}`)),
      risks: counts.flatMap((count) =>
        Array.from({ length: count }, (_, index) =>
          aRisk('cfo', `area-${count}`, `Risk ${index} of ${count}`),
        ),
      ),
    });
    const scene = layoutLaneMap(buildModel(map), { metrics: name });
    const badges = allBadges(scene);
    expect(badges.map(({ label }) => label)).toEqual(['1', '8', '9+']);
    for (const badge of badges) {
      const [count] = texts(drawBadge(badge, scene.metrics, 'full'));
      const { rect } = badge;
      // The triangle is narrower the higher one looks; a figure is two thirds of its size high.
      const top = rect.y + rect.height - (count!.y - count!.size * 0.66);
      const between = rect.width * (1 - top / rect.height);
      expect(measureText(count!.text, count!.size, 700)).toBeLessThanOrEqual(between + 1);
    }
  });

  it('writes nothing smaller than the smallest size', () => {
    const scene = merger(name);
    const sizes = texts(drawScene(scene)).map((op) => op.size);
    expect(Math.min(...sizes)).toBe(scene.metrics.smallSize);
  });
});

describe('from afar', () => {
  it('draws bars in place of text, then marks alone', () => {
    const scene = merger('screen');
    expect(texts(drawScene(scene, 'bars'))).toEqual([]);
    expect(texts(drawScene(scene, 'marks'))).toEqual([]);
    expect(drawScene(scene, 'marks').length).toBeLessThan(drawScene(scene, 'full').length);
  });

  it('names the domains of a map in sections', () => {
    const document = mergerMap();
    const areas = document.areas.map((area, i) => ({ ...area, domain: i % 2 ? 'Care' : 'Money' }));
    const scene = layoutLaneMap(buildModel({ ...document, areas }), { sections: 'domains' });
    const said = texts(drawScene(scene, 'marks')).map((op) => op.text);
    expect(said).toEqual(['Money', '11 areas', 'Care', '11 areas']);
  });
});

describe('on any map', () => {
  it('draws finite numbers, inside the scene', () => {
    const details = fc.constantFrom('full' as const, 'bars' as const, 'marks' as const);
    fc.assert(
      fc.property(
        anyDocument(),
        fc.constantFrom(...METRICS),
        details,
        (document, metrics, detail) => {
          const scene = layoutLaneMap(buildModel(document), { metrics });
          const whole = grown({ x: 0, y: 0, width: scene.width, height: scene.height }, 8);
          for (const op of drawScene(scene, detail)) {
            for (const value of Object.values(op)) {
              if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
            }
            if (op.op === 'rect') expect(isInside(op, whole)).toBe(true);
            if (op.op === 'text' && !op.rotate && !op.halo)
              expect(isInside(boxOf(op), whole)).toBe(true);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the legend', () => {
  it('explains every kind of mark, and wraps to the width it is given', () => {
    expect(legendItems(LANE_METRICS.screen).map((item) => item.id)).toEqual([
      'sovereign',
      'coordinated',
      'agree',
      'consult',
      'informed',
      'shared',
      'undecided',
      'critical',
      'risk',
      'redLine',
      'appetite',
    ]);
    // In grey the S of a safety line must not be read as the S of a lane: their outlines differ.
    const outlineOf = (id: string) => {
      const item = legendItems(LANE_METRICS.screen).find((one) => one.id === id);
      const [outline] = item?.draw(0, 0) ?? [];
      return outline?.op === 'rect' ? `rect ${outline.radius}` : outline?.op;
    };
    expect(outlineOf('redLine')).not.toBe(outlineOf('sovereign'));
    expect(outlineOf('redLine')).toBe('path');
    const layers = legendItems(LANE_METRICS.screen, false, true).map((item) => item.id);
    expect(layers).toContain('cascade');
    expect(layers).not.toContain('appetite');
    const narrow = drawLegend(LANE_METRICS.screen, { x: 10, y: 20, width: 420 });
    for (const op of texts(narrow.ops)) {
      const box = boxOf(op);
      expect(box.x + box.width).toBeLessThanOrEqual(430.01);
      expect(box.y + box.height).toBeLessThanOrEqual(20 + narrow.height);
    }
  });
});
