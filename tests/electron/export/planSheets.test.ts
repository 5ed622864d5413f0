import { expect, test } from 'vitest';
import { MM_PER_PX } from '#electron/export/pdf/mapScale.ts';
import { BETWEEN_MM, HEAD_MM, planSheets } from '#electron/export/pdf/planSheets.ts';
import { layoutLanePages, type LanePage } from '#shared/layout/layoutLanePages.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { generateMap } from '#tests/bench/map/generateMap.ts';
import { aLeader, aMap, anArea, owner } from '#tests/helpers/aMap.ts';

const ACROSS = { widthMm: 273, heightMm: 155 };
const UPRIGHT = { widthMm: 186, heightMm: 240 };
const BOXES = { across: ACROSS, upright: UPRIGHT };

const model = (leaders: number, areas: number) =>
  buildModel(generateMap({ name: 'typical', leaders, areas, assignments: areas * 4 }));

const sheetsOf = (leaders: number, areas: number, boxes = BOXES) =>
  planSheets(layoutLanePages(model(leaders, areas), boxes.across), boxes);

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

test('a tall map that only an upright sheet holds at reading size is turned, and stays whole', () => {
  const tall = { ...pageOf('overview', 180, 230), detail: 'marks' as const };
  const sheets = planSheets([tall, pageOf('domain', 200, 60)], BOXES);
  expect(sheets).toHaveLength(1);
  expect(sheets[0]).toMatchObject({
    isUpright: true,
    placed: [{ page: { kind: 'whole', detail: 'full' } }],
  });
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
      const heights = placed.map(({ page, scale }) => page.scene.height * scale);
      const used =
        heights.reduce((sum, height) => sum + height, 0) +
        (placed.length - 1) * (HEAD_MM + BETWEEN_MM);
      expect(used).toBeLessThanOrEqual(box.heightMm + 1e-6);
      for (const { page, scale } of placed) {
        expect(page.scene.width * scale).toBeLessThanOrEqual(box.widthMm + 1e-6);
        if (page.kind === 'overview') continue;
        if (page.isReadable) expect(scale).toBeGreaterThanOrEqual(MM_PER_PX - 1e-9);
        seen.push(...page.scene.cards.map(({ areaId }) => areaId));
      }
    }
    expect(new Set(seen).size).toBe(areas);
    expect(seen).toHaveLength(areas);
  },
);
