import { expect, test } from 'vitest';
import { MM_PER_PX } from '#electron/export/pdf/mapScale.ts';
import { BESIDE_MM, BETWEEN_MM, HEAD_MM, planSheets } from '#electron/export/pdf/planSheets.ts';
import { layoutLanePages, type LanePage } from '#shared/layout/layoutLanePages.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { generateMap } from '#tests/bench/map/generateMap.ts';
import { aLeader, aMap, anArea, owner } from '#tests/helpers/aMap.ts';

const ACROSS = { widthMm: 273, heightMm: 155 };
const UPRIGHT = { widthMm: 186, heightMm: 240 };
const BOXES = { across: ACROSS, upright: UPRIGHT };

const model = (leaders: number, areas: number) =>
  buildModel(generateMap({ name: 'typical', leaders, areas, assignments: areas * 4 }));

const sheetsOf = (leaders: number, areas: number, boxes = BOXES) => {
  const map = model(leaders, areas);
  return planSheets(layoutLanePages(map, boxes.across), boxes, layoutLanePages(map, boxes.upright));
};

/** A page of so many mm at the reading size. */
function pageOf(kind: LanePage['kind'], widthMm: number, heightMm: number): LanePage {
  const [page] = layoutLanePages(
    buildModel(
      aMap({ leaders: [aLeader('CFO')], areas: [anArea('A')], assignments: [owner('cfo', 'a')] }),
    ),
    ACROSS,
  );
  if (!page) throw new Error('no page');
  const scene = { ...page.scene, width: widthMm / MM_PER_PX, height: heightMm / MM_PER_PX };
  return { ...page, kind, title: kind, scene, isReadable: true };
}

test('a small map is one sheet across, and does not become a poster', () => {
  const [sheet, ...more] = planSheets([pageOf('whole', 60, 30)], BOXES);
  expect(more).toEqual([]);
  expect(sheet?.isUpright).toBe(false);
  expect(sheet?.placed[0]?.scale).toBeCloseTo(1.5 * MM_PER_PX, 9);
});

test('a tall map that only an upright sheet holds is turned, and stays whole', () => {
  const upright = [pageOf('whole', 180, 230)];
  const across = [pageOf('overview', 180, 230), pageOf('domain', 200, 60)];
  const turned = { isUpright: true, placed: [{ page: { kind: 'whole', detail: 'full' } }] };
  expect(planSheets(across, BOXES, upright)).toMatchObject([turned]);
  const parts = [pageOf('part', 260, 150), pageOf('part', 260, 140)];
  expect(planSheets(parts, BOXES, upright)).toMatchObject([turned]);
});

test('a map that takes as many sheets either way lies across, its parts in one size', () => {
  const parts = [pageOf('part', 260, 150), pageOf('part', 260, 100)];
  const sheets = planSheets(parts, BOXES, [pageOf('part', 180, 230), pageOf('part', 180, 200)]);
  expect(sheets.map(({ isUpright }) => isUpright)).toEqual([false, false]);
  const [first, second] = sheets.map(({ placed }) => placed[0]?.scale);
  expect(second).toBe(first);
  expect(first).toBeGreaterThanOrEqual(MM_PER_PX);
});

test('domains are turned upright where that takes fewer sheets, and lie across where it does not', () => {
  const map = model(20, 70);
  const [across, upright] = [layoutLanePages(map, ACROSS), layoutLanePages(map, UPRIGHT)];
  expect(upright.length).toBeLessThan(across.length);
  const sheets = planSheets(across, BOXES, upright);
  expect(sheets).toHaveLength(upright.length);
  expect(sheets.every(({ isUpright }) => isUpright)).toBe(true);
  const lying = planSheets(across, BOXES, [...upright, ...upright.slice(1)]);
  expect(lying.slice(1).some(({ isUpright }) => isUpright)).toBe(false);
});

test('small domains stand side by side, read from left to right and then down', () => {
  const small = pageOf('domain', 120, 55);
  const sheets = planSheets([pageOf('overview', 900, 900), small, small, small, small], BOXES);
  expect(sheets.map(({ placed }) => placed.length)).toEqual([1, 4]);
  const scale = (sheets[1]?.placed[0]?.scale ?? 0) / MM_PER_PX;
  const right = 120 * scale + BESIDE_MM;
  const below = 55 * scale + BETWEEN_MM + HEAD_MM;
  const places = sheets[1]?.placed.map(({ left, top }) => [left, top]);
  expect(places).toEqual([
    [0, 0],
    [right, 0],
    [0, below],
    [right, below],
  ]);
});

test('two short domains share a sheet, with room for the second heading; a third starts anew', () => {
  const height = (ACROSS.heightMm - HEAD_MM - BETWEEN_MM) / 2 - 0.01;
  const page = pageOf('domain', ACROSS.widthMm, height);
  const sheets = planSheets([pageOf('overview', 900, 900), page, page, page], BOXES);
  expect(sheets.map(({ placed }) => placed.length)).toEqual([1, 2, 1]);
  const taller = pageOf('domain', ACROSS.widthMm, height + 1);
  expect(
    planSheets([pageOf('overview', 900, 900), taller, taller], BOXES).map(
      ({ placed }) => placed.length,
    ),
  ).toEqual([1, 1, 1]);
});

test.each([
  [9, 23],
  [20, 70],
  [40, 200],
])(
  '%i leaders and %i areas: nothing leaves its sheet, every area stands on one to be read',
  (leaders, areas) => {
    const sheets = sheetsOf(leaders, areas);
    const seen: string[] = [];
    for (const { isUpright, placed } of sheets) {
      const box = isUpright ? UPRIGHT : ACROSS;
      for (const [index, { page, scale, left, top }] of placed.entries()) {
        expect(left + page.scene.width * scale).toBeLessThanOrEqual(box.widthMm + 1e-6);
        expect(top + page.scene.height * scale).toBeLessThanOrEqual(box.heightMm + 1e-6);
        for (const before of placed.slice(0, index)) {
          const isBeside = left >= before.left + before.page.scene.width * before.scale;
          const isBelow = top >= before.top + before.page.scene.height * before.scale + HEAD_MM;
          expect(isBeside || isBelow).toBe(true);
        }
        if (page.kind === 'overview') continue;
        if (page.isReadable) expect(scale).toBeGreaterThanOrEqual(MM_PER_PX - 1e-9);
        seen.push(...page.scene.cards.map(({ areaId }) => areaId));
      }
    }
    expect(new Set(seen).size).toBe(areas);
    expect(seen).toHaveLength(areas);
  },
);
