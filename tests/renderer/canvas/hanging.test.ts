import { describe, expect, it } from 'vitest';
import { Hanging } from '#renderer/canvas/free/Hanging.ts';
import { buildFiguresNow } from '#renderer/canvas/scene/buildFigures.ts';
import type { Figure } from '#renderer/canvas/scene/figure.ts';
import type { MapFigures } from '#renderer/canvas/scene/MapFigures.ts';
import type { Point } from '#shared/lib/box.ts';
import { FREE_METRICS } from '#shared/layout/laneMetrics.ts';
import { layoutFreeCanvas } from '#shared/layout/layoutFreeCanvas.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { aCascade } from '#tests/helpers/aMap.ts';
import { some } from '#tests/helpers/some.ts';
import { pictureMap } from '../../../build/scripts/pictureMap.ts';

const drawn = pictureMap(12, 40);
const pairs = drawn.areas.slice(0, 8).map(({ id }, at) => [id, drawn.areas[at + 9]!.id] as const);
const model = buildModel({ ...drawn, cascades: pairs.map(([from, to]) => aCascade(from, to)) });
const scene = layoutLaneMap(model, { metrics: FREE_METRICS.screen, sections: 'one' });
const { leaders, areas } = layoutFreeCanvas(model);

/** The free canvas with these nodes elsewhere. */
function laidOut(moved: ReadonlyMap<string, Point> = new Map()): MapFigures {
  const places = new Map([...leaders, ...areas]);
  for (const [key, point] of moved) places.set(key.slice(key.indexOf(':') + 1), point);
  return buildFiguresNow({ view: 'free', scene, places, model, areCascadesShown: true });
}

/** What is seen of figures: where each is, and what it draws. */
const seen = (figures: readonly Figure[]) =>
  new Map(figures.map((figure) => [figure.key, [figure.box, figure.draw('full')]]));
const isNode = ({ kind }: Figure) => kind === 'card' || kind === 'header';

describe('what hangs on nodes in hand', () => {
  const [leader] = model.document.leaders.toSorted(
    (a, b) => model.assignmentsOfLeader(b.id).length - model.assignmentsOfLeader(a.id).length,
  );
  const cascade = model.document.cascades[0];
  it.each([
    ['a leader', [`leader:${leader!.id}`]],
    ['an area with a cascade', [`area:${cascade!.fromAreaId}`]],
    ['both ends of it', [`area:${cascade!.fromAreaId}`, `area:${cascade!.toAreaId}`]],
  ])('is drawn as the map will have it when %s is put down there', (_, keys) => {
    const still = laidOut();
    const dragged = new Map(keys.map((key, at) => [key, { x: 900 + at * 300, y: -400 }]));
    const hanging = new Hanging(still, model, new Set(keys));
    const then = laidOut(dragged);
    const moved = then.figures.filter((figure) => hanging.keys.has(figure.key) && !isNode(figure));
    expect(seen(hanging.at(dragged))).toEqual(seen(some(moved)));
    // All that changes by the drop is in hand: the rest of the picture stands still.
    const rest = ({ figures }: MapFigures) => figures.filter(({ key }) => !hanging.keys.has(key));
    expect(seen(rest(then))).toEqual(seen(some(rest(still))));
    for (const key of keys) expect(hanging.keys.has(key)).toBe(true);
  });

  it('is only what hangs on them, of however many', () => {
    const hanging = new Hanging(laidOut(), model, new Set([`leader:${leader!.id}`]));
    const figures = hanging.at(new Map());
    expect(figures.filter(({ kind }) => kind === 'edge')).toHaveLength(
      model.assignmentsOfLeader(leader!.id).length,
    );
    expect(figures.some(isNode)).toBe(false);
  });
});
