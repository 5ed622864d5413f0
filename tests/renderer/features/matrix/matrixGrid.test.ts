import { describe, expect, test } from 'vitest';
import { buildModel } from '#shared/model/mapModel.ts';
import { FRESH_MATRIX } from '#renderer/store/matrixView.ts';
import { geometryOf, scrollFor, spotAt } from '#renderer/features/matrix/grid/geometry.ts';
import { keyAct, type GridKey, type Standing } from '#renderer/features/matrix/grid/keyAct.ts';
import { orderAreas, orderLeaders } from '#renderer/features/matrix/grid/orderAreas.ts';
import { rangeOf } from '#renderer/features/matrix/grid/range.ts';
import { selectionFor } from '#renderer/features/matrix/grid/selectionFor.ts';
import { HEAD, placeAt, shapeOf, spotOf } from '#renderer/features/matrix/grid/shape.ts';
import { sizesFor, type Sizes } from '#renderer/features/matrix/grid/sizes.ts';
import { toColumns, toRows } from '#renderer/features/matrix/grid/toRows.ts';
import { walkGrid, type Step } from '#renderer/features/matrix/grid/walkGrid.ts';
import { aLeader, aMap, anArea, coordinator, owner } from '#tests/helpers/aMap.ts';

const model = buildModel(
  aMap({
    leaders: [aLeader('CFO'), aLeader('CIO'), aLeader('COO')],
    areas: [
      anArea('Pricing', { domain: 'Money', mode: 'sovereign' }),
      anArea('Hiring', { domain: 'People' }),
      anArea('Budget', { domain: 'Money', mode: 'coordinated' }),
    ],
    assignments: [owner('coo', 'hiring'), owner('cfo', 'pricing'), coordinator('coo', 'pricing')],
  }),
);
const titled = (count: number, title: string) => Array.from({ length: count }, () => title);
const LONG = 'all of it and '.repeat(14);
const ids = model.document.areas.map(({ id }) => id);
const leaders = model.document.leaders.map(({ id }) => id);
const flat = shapeOf(toRows(model, ids, { ...FRESH_MATRIX, isGrouped: false }), toColumns(leaders));

describe('the lines', () => {
  test('stand under their domains, folded ones without their areas, the adding line last', () => {
    const rows = toRows(model, ids, { isGrouped: true, folded: new Set(['People']) });
    expect(rows).toEqual([
      { kind: 'group', domain: 'Money', count: 2, isFolded: false },
      { kind: 'area', areaId: 'pricing' },
      { kind: 'area', areaId: 'budget' },
      { kind: 'group', domain: 'People', count: 1, isFolded: true },
      { kind: 'add' },
    ]);
  });

  test('are sorted and sifted as asked', () => {
    const order = (view: Partial<typeof FRESH_MATRIX>, findings: Record<string, number> = {}) =>
      orderAreas(model, { ...FRESH_MATRIX, ...view }, (id) => findings[id] ?? 0);
    expect(order({ areaOrder: 'name' })).toEqual(['budget', 'hiring', 'pricing']);
    expect(order({ areaOrder: 'owner' })).toEqual(['pricing', 'hiring', 'budget']);
    expect(order({ areaOrder: 'mode' })).toEqual(['pricing', 'budget', 'hiring']);
    expect(order({ areaOrder: 'findings' }, { budget: 2 })).toEqual([
      'budget',
      'pricing',
      'hiring',
    ]);
    expect(order({ words: 'MONEY pri' })).toEqual(['pricing']);
    expect(order({ leaderId: 'coo' })).toEqual(['pricing', 'hiring']);
    expect(order({ isOnlyOpen: true })).toEqual(['hiring', 'budget']);
    expect(order({ isOnlyFindings: true }, { hiring: 1 })).toEqual(['hiring']);
    expect(orderLeaders(model, 'load')).toEqual(['coo', 'cfo', 'cio']);
  });

  test('keep the cell that one stands in when others come and go', () => {
    const place = placeAt(flat, { row: 2, column: 4 });
    const fewer = shapeOf(
      toRows(model, ['budget'], { ...FRESH_MATRIX, isGrouped: false }),
      toColumns(['coo', 'cfo']),
    );
    expect(spotOf(fewer, place)).toEqual({ row: 0, column: 2 });
    const without = shapeOf(toRows(model, ['pricing'], FRESH_MATRIX), toColumns(['cfo']));
    expect(spotOf(without, place)).toEqual({ row: 2, column: 3 });
  });
});

describe('steps', () => {
  const isFilled = ({ row, column }: { row: number; column: number }) => {
    const line = flat.rows[row];
    const is = flat.columns[column];
    if (row === HEAD || line?.kind !== 'area') return false;
    return is?.kind !== 'leader' || model.assignment(is.leaderId, line.areaId) !== undefined;
  };
  const go = (row: number, column: number, step: Step) => {
    const to = walkGrid({ shape: flat, page: 2, isFilled }, { row, column }, step);
    return [to.row, to.column];
  };

  test.each<[Step, number[], number[]]>([
    ['up', [0, 2], [-1, 2]],
    ['up', [-1, 2], [-1, 2]],
    ['down', [3, 2], [3, 2]],
    ['left', [0, 0], [0, 0]],
    ['right', [0, 5], [0, 5]],
    ['pageDown', [0, 2], [2, 2]],
    ['pageUp', [2, 2], [0, 2]],
    ['rowStart', [1, 4], [1, 0]],
    ['rowEnd', [1, 4], [1, 5]],
    ['gridStart', [1, 4], [-1, 0]],
    ['gridEnd', [1, 4], [3, 5]],
    ['farRight', [0, 2], [0, 4]],
    ['farLeft', [0, 4], [0, 2]],
    ['farDown', [0, 4], [1, 4]],
    ['farDown', [1, 4], [3, 4]],
    ['next', [0, 5], [1, 0]],
    ['previous', [1, 0], [0, 5]],
  ])('%s from %j to %j', (step, [row = 0, column = 0], to) => {
    expect(go(row, column, step)).toEqual(to);
  });
});

describe('keys', () => {
  const cell: Standing = {
    row: 'area',
    column: 'leader',
    hasCells: false,
    isLeaving: false,
    isMac: false,
  };
  const press = (key: string, held: Partial<GridKey> = {}): GridKey => ({
    key,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...held,
  });

  test.each([
    ['o', 'owner'],
    ['O', 'owner'],
    ['a', 'agree'],
    ['c', 'consult'],
    ['i', 'informed'],
    ['1', 'owner'],
  ])('%s in a cell: %s', (key, part) => {
    expect(keyAct(press(key), cell)).toEqual({ kind: 'part', part });
  });

  test('letters of the lane column are lanes, and nothing else there', () => {
    const lane = { ...cell, column: 'lane' as const };
    expect(keyAct(press('c'), lane)).toEqual({ kind: 'mode', mode: 'coordinated' });
    expect(keyAct(press('h'), lane)).toEqual({ kind: 'mode', mode: 'shared' });
    expect(keyAct(press('o'), lane)).toEqual({ kind: 'nothing' });
    expect(keyAct(press('s'), cell)).toEqual({ kind: 'nothing' });
  });

  test('risks, red lines and everything else stay the catalog’s', () => {
    for (const key of ['r', 'x', 'l', 'f', '?']) expect(keyAct(press(key), cell)).toBeNull();
    expect(keyAct(press('z', { ctrlKey: true }), cell)).toBeNull();
    expect(keyAct(press('C', { shiftKey: true }), cell)).toBeNull();
    const name = { ...cell, column: 'name' as const };
    expect(keyAct(press('a'), name)).toBeNull();
    expect(keyAct(press('a'), { ...name, hasCells: true })).toEqual({
      kind: 'part',
      part: 'agree',
    });
  });

  test('Delete empties cells, and takes a header’s leader or area away', () => {
    expect(keyAct(press('Delete'), cell)).toEqual({ kind: 'clear' });
    expect(keyAct(press('Backspace'), { ...cell, column: 'name' })).toEqual({
      kind: 'removeItems',
    });
    expect(keyAct(press('Delete'), { ...cell, column: 'name', hasCells: true })).toEqual({
      kind: 'clear',
    });
  });

  test('copy, cut and paste are left to the browser and kept from the map', () => {
    for (const key of ['c', 'x', 'v']) {
      expect(keyAct(press(key, { ctrlKey: true }), cell)).toEqual({ kind: 'clipboard' });
      expect(keyAct(press(key, { metaKey: true }), { ...cell, isMac: true })).toEqual({
        kind: 'clipboard',
      });
    }
  });

  test('Tab walks, until Escape gives it back', () => {
    expect(keyAct(press('Tab'), cell)).toMatchObject({ kind: 'step', step: 'next' });
    expect(keyAct(press('Tab'), { ...cell, isLeaving: true })).toEqual({ kind: 'leave' });
  });
});

describe('what is selected on the map', () => {
  const chosen = (from: number[], to: number[]) =>
    selectionFor(
      flat,
      rangeOf({ row: from[0] ?? 0, column: from[1] ?? 0 }, { row: to[0] ?? 0, column: to[1] ?? 0 }),
      model,
    ).map(({ kind, id }) => `${kind} ${id}`);

  test.each<[string, number[], number[], string[]]>([
    ['a cell with a role', [0, 2], [0, 2], ['assignment cfo/pricing']],
    ['an empty cell', [0, 3], [0, 3], ['leader cio', 'area pricing']],
    [
      'a block',
      [0, 2],
      [1, 4],
      ['assignment cfo/pricing', 'assignment coo/pricing', 'assignment coo/hiring'],
    ],
    ['an empty block', [2, 2], [2, 4], []],
    ['a name', [1, 0], [1, 0], ['area hiring']],
    ['a lane', [1, 1], [2, 1], ['area hiring', 'area budget']],
    ['a title', [-1, 3], [-1, 3], ['leader cio']],
    ['a whole line', [1, 5], [1, 0], ['area hiring']],
    ['a whole column', [2, 3], [-1, 3], ['leader cio']],
    ['everything', [2, 5], [-1, 0], []],
  ])('by %s', (_, from, to, items) => {
    expect(chosen(from, to)).toEqual(items);
  });
});

describe('where cells stand', () => {
  const sizes = sizesFor({ width: 800, height: 700 }, titled(3, 'CFO'), false);
  const geometry = geometryOf(flat, sizes);
  const pane = { scrollLeft: 0, scrollTop: 0, width: 800, height: 260 };

  test('a point finds its cell, under the kept header and beside the kept names too', () => {
    const x = sizes.name + sizes.lane + 2.5 * sizes.leader;
    expect(spotAt(geometry, flat, pane, x, sizes.head + 5)).toEqual({ row: 0, column: 4 });
    expect(spotAt(geometry, flat, pane, x, 5)).toEqual({ row: HEAD, column: 4 });
    const scrolled = { ...pane, scrollLeft: sizes.leader, scrollTop: sizes.area };
    expect(spotAt(geometry, flat, scrolled, 5, sizes.head + 5)).toEqual({ row: 1, column: 0 });
    expect(spotAt(geometry, flat, scrolled, sizes.name + sizes.lane + 5, sizes.head + 5)).toEqual({
      row: 1,
      column: 3,
    });
  });

  test('a low pane keeps room for its lines', () => {
    const low = sizesFor({ width: 512, height: 200 }, titled(10, LONG), false);
    expect(low.isUpright).toBe(true);
    expect(low.head).toBeLessThan(100);
  });

  test('a cell out of sight is scrolled to, and no farther', () => {
    const small = { scrollLeft: 0, scrollTop: 0, width: sizes.name + 320, height: sizes.head + 80 };
    const far = scrollFor(geometry, flat, small, { row: 3, column: 4 });
    expect(far.top).toBe(geometry.height - small.height);
    const back = scrollFor(geometry, flat, { ...small, scrollTop: far.top }, { row: 0, column: 2 });
    expect(back.top).toBe(0);
    expect(scrollFor(geometry, flat, small, { row: 0, column: 0 })).toEqual({ left: 0, top: 0 });
  });

  test('a pane too small for a line shows where it begins, and hides none of it below the header', () => {
    // As at twice the size, while the foot and the bar take their lines.
    const least = { scrollLeft: 0, scrollTop: 0, width: sizes.name + 60, height: sizes.head + 20 };
    const { top, left } = scrollFor(geometry, flat, least, { row: 3, column: 4 });
    expect((geometry.tops[3] ?? 0) - top).toBe(sizes.head);
    expect((geometry.lefts[4] ?? 0) - left).toBe(sizes.name + sizes.lane);
  });

  test('names give way where then every leader is in sight, and only then', () => {
    const sizes = (width: number, leaders: number) =>
      sizesFor({ width, height: 600 }, titled(leaders, 'Chief of everything'), true);
    const needed = ({ name, lane, leader, people }: Sizes, leaders: number) =>
      name + lane + leaders * leader + people;
    const [roomy, snug, crowded] = [sizes(1280, 9), sizes(1024, 9), sizes(1024, 12)];
    expect([roomy.name, snug.name, crowded.name]).toEqual([320, 226, 320]);
    expect(needed(snug, 9)).toBeLessThanOrEqual(1024 - 16);
  });

  test('titles are turned rather than broken in the middle of a word', () => {
    const isUpright = (width: number, title: string, isWall = false) =>
      sizesFor({ width, height: 800 }, [title, ...titled(11, 'CFO')], isWall).isUpright;
    const asked = ['VP Manufacturing', 'VP Supply Chain', 'Donaudampfschifffahrtskapitän'];
    expect(asked.map((title) => isUpright(1440, title))).toEqual([false, true, true]);
    expect(isUpright(1920, 'VP Manufacturing')).toBe(true);
    // Letters are larger there.
    expect(isUpright(1920, 'VP Manufacturing', true)).toBe(false);
  });

  test('turned titles have the room of the longest one, within a quarter of the pane', () => {
    const heads = ['CFO', 'VP Supply Chain', LONG].map(
      (title) => sizesFor({ width: 1200, height: 760 }, titled(30, title), false).head,
    );
    const [short = 0, middling = 0, endless = 0] = heads;
    expect(short).toBeLessThan(middling);
    expect(middling).toBeLessThan(endless);
    expect(endless).toBeLessThan(760 / 4);
  });

  test('long titles are turned where columns are narrow, and wrapped where there is room', () => {
    expect(sizesFor({ width: 1200, height: 700 }, titled(4, LONG), false).isUpright).toBe(true);
    expect(sizesFor({ width: 1200, height: 700 }, titled(100, LONG), false)).toMatchObject({
      isUpright: false,
      leader: 50,
    });
    expect(
      sizesFor({ width: 280, height: 700 }, titled(10, 'Chief of everything'), false),
    ).toMatchObject({
      arePeopleKept: false,
    });
  });
});
