import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapDocument } from '#shared/document/document.ts';
import type { LaneOptions } from '#shared/layout/laneOptions.ts';
import { gutterMetrics } from '#shared/layout/gutterMetrics.ts';
import { LANE_METRICS, SNUG_PRINT, TIGHT_PRINT } from '#shared/layout/laneMetrics.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';
import { pictureMap } from '../../../build/scripts/pictureMap.ts';
import { allBadges, allRects, isInside, marksOf, overlap, pairs, rowsOf } from './readScene.ts';

const layout = (document: MapDocument, options: LaneOptions = {}) =>
  layoutLaneMap(buildModel(document), options);

const anyOptions: fc.Arbitrary<LaneOptions> = fc.record({
  metrics: fc.constantFrom(
    'screen' as const,
    'projector' as const,
    'print' as const,
    SNUG_PRINT,
    TIGHT_PRINT,
  ),
  grouping: fc.constantFrom('mode' as const, 'domain' as const),
  sections: fc.constantFrom('auto' as const, 'one' as const, 'domains' as const),
  names: fc.constantFrom('cards' as const, 'gutter' as const),
  isAppetiteShown: fc.boolean(),
});

const holds = (law: (document: MapDocument, options: LaneOptions) => void, numRuns = 150) =>
  fc.assert(fc.property(anyDocument(), anyOptions, law), { numRuns });

describe('laws on any map', () => {
  it('keeps figures of one row apart by a card’s gap, so that no line can cross another', () => {
    holds((document, options) => {
      const scene = layout(document, options);
      const { metrics } = scene;
      const gap = metrics.lanePitch - metrics.cardWidth;
      for (const row of rowsOf(scene)) {
        for (const [a, b] of pairs(row)) {
          const [left, right] =
            a.bounds.x < b.bounds.x ? [a.bounds, b.bounds] : [b.bounds, a.bounds];
          const least = a.bandId.endsWith('settle') ? 0 : Math.min(gap, 12) - 0.001;
          expect(right.x - (left.x + left.width)).toBeGreaterThanOrEqual(least);
        }
      }
      for (const edge of scene.edges) if (edge.line) expect(edge.line.y).toBe(edge.y);
    });
  });

  it('lets no two areas’ figures overlap, nor bands, nor sections', () => {
    holds((document, options) => {
      const scene = layout(document, options);
      const { isTight } = scene.metrics;
      for (const [a, b] of pairs(scene.cards)) {
        // Between tight rows badges hang into the row below; the marks themselves stay clear.
        const [one, other] = isTight ? [a.rect, b.rect] : [a.bounds, b.bounds];
        expect(overlap(one, other)).toBe(false);
      }
      for (const [a, b] of pairs(scene.bands)) expect(overlap(a.rect, b.rect)).toBe(false);
      for (const [a, b] of pairs(scene.sections)) expect(overlap(a.rect, b.rect)).toBe(false);
      for (const [a, b] of pairs(scene.headers)) expect(overlap(a.rect, b.rect)).toBe(false);
    });
  });

  it('draws every leader, area and assignment exactly once', () => {
    holds((document, options) => {
      const scene = layout(document, { ...options, sections: 'one' });
      const sorted = (ids: readonly (string | null)[]) => ids.filter((id) => id !== null).sort();
      expect(sorted(scene.headers.map((header) => header.leaderId))).toEqual(
        sorted(document.leaders.map((leader) => leader.id)),
      );
      expect(sorted(scene.cards.map((card) => card.areaId))).toEqual(
        sorted(document.areas.map((area) => area.id)),
      );
      expect(sorted(scene.edges.map((edge) => edge.assignmentId))).toEqual(
        sorted(document.assignments.map((assignment) => assignment.id)),
      );
    });
  });

  it('hangs every risk and every red line somewhere, once', () => {
    holds((document, options) => {
      const scene = layout(document, { ...options, sections: 'one' });
      const hung = allBadges(scene).flatMap((badge) => badge.recordIds);
      const written = [...document.risks, ...document.redLines].map((record) => record.id);
      expect([...hung].sort()).toEqual(written.sort());
      expect(new Set(allBadges(scene).map((badge) => badge.id)).size).toBe(allBadges(scene).length);
    });
  });

  it('keeps badges off the names, and everything inside the scene', () => {
    holds((document, options) => {
      const scene = layout(document, options);
      const whole = { x: 0, y: 0, width: scene.width, height: scene.height };
      for (const rect of allRects(scene)) expect(isInside(rect, whole)).toBe(true);
      for (const card of scene.cards.filter((one) => !one.isInGutter)) {
        const lines = card.name.lines.length * scene.metrics.textLine;
        const text = { ...card.textRect, height: lines };
        for (const badge of allBadges(scene)) expect(overlap(badge.rect, text)).toBe(false);
      }
      for (const [a, b] of pairs(allBadges(scene))) expect(overlap(a.rect, b.rect)).toBe(false);
    });
  });

  it('draws the same map the same, whatever the order of roles, risks and red lines in the file', () => {
    holds((document, options) => {
      const turned = {
        ...document,
        assignments: document.assignments.toReversed(),
      };
      expect(layout(turned, options)).toEqual(layout(document, options));
    });
  });

  it('never lets a lane run through a line that does not involve it', () => {
    holds((document, options) => {
      const scene = layout(document, options);
      for (const edge of scene.edges) {
        if (!edge.line) continue;
        const [low, high] = [edge.line.x1, edge.line.x2].sort((a, b) => a - b) as [number, number];
        for (const lane of scene.lanes) {
          if (lane.sectionId !== edge.sectionId || lane.x <= low || lane.x >= high) continue;
          // A lane begins and ends an even number of times above what passes between its pieces.
          expect(lane.pieces.filter((end) => end < edge.y).length % 2).toBe(0);
        }
      }
    });
  });
});

describe('a large made-up map', () => {
  const model = buildModel(pictureMap(60, 300));
  const NARROW = { ...LANE_METRICS.print, lanePitch: 36, cardWidth: 30 };
  const choices: LaneOptions[] = (['screen', 'projector', 'print'] as const).flatMap((metrics) =>
    (['one', 'domains'] as const).flatMap((sections) =>
      (['cards', 'gutter'] as const).map((names) => ({ metrics, sections, names })),
    ),
  );

  it.each([
    ...choices,
    { metrics: NARROW, names: 'gutter' as const },
    { metrics: gutterMetrics(36), names: 'gutter' as const },
    { metrics: gutterMetrics(56), names: 'gutter' as const },
    { metrics: TIGHT_PRINT, sections: 'one' as const },
    { metrics: TIGHT_PRINT, sections: 'domains' as const },
    { metrics: SNUG_PRINT, sections: 'domains' as const },
  ])('keeps cards, blocks, stations, badges and labels clear of each other: %j', (options) => {
    const scene = layoutLaneMap(model, options);
    const marks = marksOf(scene).toSorted((a, b) => a.rect.y - b.rect.y);
    const clashes: string[] = [];
    for (const [index, a] of marks.entries()) {
      for (let next = index + 1; next < marks.length; next++) {
        const b = marks[next]!;
        if (b.rect.y >= a.rect.y + a.rect.height) break;
        // A badge may hang on the lower edge of its own card or block.
        const isHanging = a.areaId === b.areaId && (a.kind === 'badge') !== (b.kind === 'badge');
        if (!isHanging && overlap(a.rect, b.rect)) clashes.push(`${a.id} and ${b.id}`);
      }
    }
    expect(clashes).toEqual([]);
  });
});
