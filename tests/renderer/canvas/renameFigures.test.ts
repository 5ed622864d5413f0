import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFiguresNow } from '#renderer/canvas/scene/buildFigures.ts';
import type { MapFigures } from '#renderer/canvas/scene/MapFigures.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { FREE_METRICS } from '#shared/layout/laneMetrics.ts';
import { layoutFreeCanvas } from '#shared/layout/layoutFreeCanvas.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { renamedAreas } from '#shared/layout/renameCards.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';
import { threeLanes } from './canvasMap.ts';

function figuresOf(document: MapDocument, view: 'lanes' | 'free'): MapFigures {
  const model = buildModel(document);
  const free = view === 'free' ? layoutFreeCanvas(model) : null;
  const scene = layoutLaneMap(
    model,
    free ? { metrics: FREE_METRICS.screen, sections: 'one' } : { sections: 'auto' },
  );
  const places = free && new Map([...free.leaders, ...free.areas]);
  return buildFiguresNow({ view, scene, places, model, areCascadesShown: true });
}

/** All that is drawn and all that can be hit, without the functions. */
const contentOf = ({ figures, scene, places, bounds }: MapFigures) => ({
  figures: figures.map(({ key, kind, box, bounds: own, source, draw }) => ({
    key,
    kind,
    box,
    own,
    source,
    ops: draw('full'),
  })),
  scene,
  places: places.map(({ key }) => key),
  bounds,
});

const withName = (document: MapDocument, index: number, name: string): MapDocument => ({
  ...document,
  areas: document.areas.map((area, at) => (at === index ? { ...area, name } : area)),
});

describe('MapFigures.rename', () => {
  it('is what a new layout would be, or leaves it to one', () => {
    let done = 0;
    fc.assert(
      fc.property(
        anyDocument(),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.constantFrom('lanes' as const, 'free' as const),
        (document, place, name, view) => {
          fc.pre(document.areas.length > 0);
          const next = withName(document, place % document.areas.length, name);
          const areas = renamedAreas(document, next);
          expect(areas).not.toBeNull();
          const renamed = figuresOf(document, view).rename(areas ?? []);
          if (!renamed) return;
          done += 1;
          expect(contentOf(renamed)).toEqual(contentOf(figuresOf(next, view)));
        },
      ),
      { numRuns: 150 },
    );
    expect(done).toBeGreaterThan(20);
  });

  it('keeps every other figure, so that nothing else renders', () => {
    const document = threeLanes();
    const before = figuresOf(document, 'lanes');
    const next = withName(document, 0, 'Money');
    const map = before.rename(renamedAreas(document, next) ?? []);
    const changed = before.figures.filter((figure, index) => map?.figures[index] !== figure);
    expect(changed.map(({ key }) => key)).toEqual(['area:budget']);
  });

  it('leaves a name that needs another line to a new layout', () => {
    const document = threeLanes();
    const next = withName(
      document,
      0,
      'Budget of the whole group, all hospitals and the foundation',
    );
    expect(figuresOf(document, 'lanes').rename(renamedAreas(document, next) ?? [])).toBeNull();
  });
});

describe('renamedAreas', () => {
  it('finds none where anything else that is laid out has changed', () => {
    const document = threeLanes();
    const [first, ...others] = document.areas;
    if (!first) throw new Error('no area');
    const critical = { ...document, areas: [{ ...first, critical: true }, ...others] };
    expect(renamedAreas(document, critical)).toBeNull();
    expect(renamedAreas(document, { ...document, areas: others })).toBeNull();
    expect(renamedAreas(document, { ...document, areas: [...others, first] })).toBeNull();
    expect(
      renamedAreas(document, { ...document, assignments: document.assignments.slice(1) }),
    ).toBeNull();
    expect(renamedAreas(document, { ...document, title: 'Other' })).toEqual([]);
  });
});
