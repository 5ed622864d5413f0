import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bipartite, countCrossings, placesOf } from '#shared/layout/bipartite.ts';
import { FREE_METRICS } from '#shared/layout/laneMetrics.ts';
import { layoutFreeCanvas } from '#shared/layout/layoutFreeCanvas.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { lanesPassed, orderLanes } from '#shared/layout/orderLanes.ts';
import { packRows } from '#shared/layout/packRows.ts';
import { siftSpans, spanGroups } from '#shared/layout/siftSpans.ts';
import { untangle } from '#shared/layout/untangle.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { aLeader, aMap, anArea, coordinator, owner } from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';
import { mergerMap } from './mergerMap.ts';

describe('packRows', () => {
  it('takes the first row that is free, and never moves what stands', () => {
    const spans = [
      { low: 0, high: 3 },
      { low: 4, high: 5 },
      { low: 3, high: 4 },
      { low: 5, high: 6 },
      { low: 0, high: 1 },
    ];
    expect([...packRows(spans, 7)]).toEqual([0, 0, 1, 1, 1]);
  });

  it('lets no two spans of one row share a lane', () => {
    const span = fc
      .tuple(fc.nat(11), fc.nat(11))
      .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), (spans) => {
        const rows = packRows(spans, 12);
        for (const [i, a] of spans.entries()) {
          for (const [j, b] of spans.entries()) {
            if (i < j && rows[i] === rows[j]) expect(a.high < b.low || b.high < a.low).toBe(true);
          }
        }
      }),
    );
  });
});

describe('orderLanes ("shortest lines")', () => {
  it('brings together those who decide together', () => {
    const leaders = ['A', 'X', 'B', 'Y', 'C'].map((title) => aLeader(title));
    const areas = ['One', 'Two', 'Three'].map((name) => anArea(name, { mode: 'coordinated' }));
    const assignments = [
      owner('a', 'one'),
      coordinator('b', 'one'),
      owner('b', 'two'),
      coordinator('c', 'two'),
      owner('x', 'three'),
      coordinator('y', 'three'),
    ];
    const model = buildModel(aMap({ leaders, areas, assignments }));
    expect(lanesPassed(model, ['a', 'x', 'b', 'y', 'c'])).toBe(3);
    expect(lanesPassed(model, orderLanes(model))).toBe(0);
  });

  it('names every leader once and passes no more lanes than the file’s order', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        const model = buildModel(document);
        const file = document.leaders.map((leader) => leader.id);
        const order = orderLanes(model);
        expect([...order].sort()).toEqual([...file].sort());
        expect(lanesPassed(model, order)).toBeLessThanOrEqual(lanesPassed(model, file));
      }),
      { numRuns: 60 },
    );
  });

  it('finds the best of all orders of a small team', () => {
    const sets = fc.array(fc.uniqueArray(fc.nat(5), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 8,
    });
    const permutations = (items: readonly number[]): number[][] =>
      items.length === 0
        ? [[]]
        : items.flatMap((item) =>
            permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
          );
    const all = permutations([0, 1, 2, 3, 4, 5]);
    fc.assert(
      fc.property(sets, (groups) => {
        const leaders = all[0]!.map((lane) => aLeader(`L${lane}`));
        const areas = groups.map((_, index) => anArea(`A${index}`));
        const assignments = groups.flatMap((group, index) =>
          group.map((lane) => coordinator(`l${lane}`, `a${index}`)),
        );
        const model = buildModel(aMap({ leaders, areas, assignments }));
        const best = Math.min(
          ...all.map((order) =>
            lanesPassed(
              model,
              order.map((lane) => `l${lane}`),
            ),
          ),
        );
        expect(lanesPassed(model, orderLanes(model))).toBe(best);
      }),
      { numRuns: 25 },
    );
  });

  it('reports the span that it reached', () => {
    const groups = spanGroups(4, [
      [0, 3],
      [1, 2, 3],
    ]);
    const order = Int32Array.from([0, 1, 2, 3]);
    expect(siftSpans(groups, order, 10)).toBe(3);
  });
});

describe('untangle', () => {
  const anyGraph = fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 9 }))
    .chain(([l, r]) =>
      fc
        .uniqueArray(fc.tuple(fc.nat(l - 1), fc.nat(r - 1)), {
          selector: ([a, b]) => a * 100 + b,
          maxLength: 25,
        })
        .map((pairs) => ({ l, r, pairs })),
    );

  it('counts its crossings right', () => {
    fc.assert(
      fc.property(anyGraph, ({ l, r, pairs }) => {
        const graph = bipartite(l, r, pairs);
        const { left, right, crossings } = untangle(graph);
        const [leftAt, rightAt] = [placesOf(left), placesOf(right)];
        let counted = 0;
        for (const [i, [a, b]] of pairs.entries()) {
          for (const [c, d] of pairs.slice(i + 1)) {
            if ((leftAt[a]! - leftAt[c]!) * (rightAt[b]! - rightAt[d]!) < 0) counted++;
          }
        }
        expect(crossings).toBe(counted);
        expect(countCrossings(graph.left, left, rightAt)).toBe(counted);
      }),
    );
  });

  it('leaves no crossing in a map that has a drawing without', () => {
    // A ladder, shuffled: l0-a0-l1-a1-l2 ...
    const graph = bipartite(4, 3, [
      [2, 1],
      [0, 1],
      [0, 2],
      [3, 2],
      [3, 0],
      [1, 0],
    ]);
    expect(untangle(graph).crossings).toBe(0);
  });
});

describe('layoutFreeCanvas', () => {
  const place = (layout: ReturnType<typeof layoutFreeCanvas>) => [
    ...layout.leaders.values(),
    ...layout.areas.values(),
  ];

  it('places everybody, and nobody on anybody', () => {
    const layout = layoutFreeCanvas(buildModel(mergerMap()));
    const all = place(layout);
    expect(all).toHaveLength(9 + 22);
    for (const [i, a] of all.entries()) {
      for (const b of all.slice(i + 1)) {
        expect(Math.abs(a.x - b.x) >= 166 || Math.abs(a.y - b.y) >= 46).toBe(true);
      }
    }
  });

  it('has room for titles in two lines, on a projector too, where leaders are as many as areas', () => {
    const titles = ['Plant manager North and South', 'Head of the whole supply chain', 'Quality'];
    const model = buildModel(
      aMap({ leaders: titles.map((title) => aLeader(title)), areas: [anArea('A'), anArea('B')] }),
    );
    const { headers } = layoutLaneMap(model, { metrics: FREE_METRICS.projector });
    expect(headers.map(({ title }) => title.lines.length)).toEqual([2, 2, 1]);
    const tops = [...layoutFreeCanvas(model).leaders.values()].map(({ y }) => y);
    expect(
      Math.min((tops[1] ?? 0) - (tops[0] ?? 0), (tops[2] ?? 0) - (tops[1] ?? 0)),
    ).toBeGreaterThan((headers[0]?.rect.height ?? Infinity) + 20);
  });

  it('sets leaders of a further column between those of the one before, where their lines pass', () => {
    const leaders = Array.from({ length: 30 }, (_, index) => aLeader(`L${index}`));
    const { headers } = layoutLaneMap(buildModel(aMap({ leaders, areas: [anArea('A')] })), {
      metrics: FREE_METRICS.projector,
    });
    const places = layoutFreeCanvas(buildModel(aMap({ leaders, areas: [anArea('A')] }))).leaders;
    const columns = Map.groupBy(places.values(), ({ x }) => x);
    const [first = [], second = []] = [...columns.values()];
    expect(columns.size).toBe(2);
    // A line leaves a header at half its height.
    const height = headers[0]?.rect.height ?? 0;
    for (const { y } of first) {
      const line = y + height / 2;
      expect(second.some((other) => other.y < line && line < other.y + height)).toBe(false);
    }
  });

  it('keeps the order of the file where no line asks for another one', () => {
    const ids = (layout: ReadonlyMap<string, { readonly y: number }>) =>
      [...layout].toSorted(([, a], [, b]) => a.y - b.y).map(([id]) => id);
    const leaders = [1, 2, 3, 4, 5, 6, 7].map((number) => aLeader(`L${number}`));
    const areas = [1, 2, 3, 4, 5, 6, 7].map((number) => anArea(`A${number}`));
    const order = (pairs: readonly (readonly [string, string])[]) => {
      const assignments = pairs.map(([leader, area]) => owner(leader, area));
      const layout = layoutFreeCanvas(buildModel(aMap({ leaders, areas, assignments })));
      return { leaders: ids(layout.leaders), areas: ids(layout.areas) };
    };
    const asInFile = { leaders: leaders.map(({ id }) => id), areas: areas.map(({ id }) => id) };
    expect(order([])).toEqual(asInFile);
    expect(
      order([
        ['l2', 'a1'],
        ['l6', 'a5'],
      ]),
    ).toEqual(asInFile);
    // These cross as the file has them; nobody else is moved out of turn for that.
    const tangled = order([
      ['l2', 'a6'],
      ['l6', 'a2'],
    ]);
    const without = (list: readonly string[], ...linked: readonly string[]) =>
      list.filter((id) => !linked.includes(id));
    expect({
      leaders: without(tangled.leaders, 'l2', 'l6'),
      areas: without(tangled.areas, 'a2', 'a6'),
    }).toEqual({
      leaders: without(asInFile.leaders, 'l2', 'l6'),
      areas: without(asInFile.areas, 'a2', 'a6'),
    });
  });

  it('keeps stored positions to the px, and stands clear of them', () => {
    const bare = mergerMap();
    const free = layoutFreeCanvas(buildModel(bare));
    const taken = free.areas.get('branding')!;
    const areas = bare.areas.map((area) =>
      area.id === 'bed-closures' ? { ...area, position: taken } : area,
    );
    const moved = layoutFreeCanvas(buildModel({ ...bare, areas }));
    expect(moved.areas.get('bed-closures')).toEqual(taken);
    expect(moved.areas.get('branding')).not.toEqual(taken);
    expect(moved.areas.get('capital-structure')).toEqual(free.areas.get('capital-structure'));
  });

  it('is the same for the same map, whatever the order of roles in the file', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        const turned = { ...document, assignments: document.assignments.toReversed() };
        expect(layoutFreeCanvas(buildModel(turned))).toEqual(
          layoutFreeCanvas(buildModel(document)),
        );
      }),
      { numRuns: 60 },
    );
  });
});
