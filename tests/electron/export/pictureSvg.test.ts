import { expect, test } from 'vitest';
import { loadFonts } from '#electron/export/fonts.ts';
import { measureArial } from '#electron/export/pptx/measureArial.ts';
import { pictureSvg } from '#electron/export/svg/pictureSvg.ts';
import { legendItems } from '#shared/drawing/legend.ts';
import { DEFAULT_EXPORT, type ExportOptions } from '#shared/ipc/exportOptions.ts';
import { LANE_METRICS } from '#shared/layout/laneMetrics.ts';
import { aLeader, aMap, anArea, owner } from '#tests/helpers/aMap.ts';

const svgOf = (title: string, options: Partial<ExportOptions> = {}) =>
  pictureSvg(
    {
      document: aMap({
        title,
        leaders: [aLeader('CFO'), aLeader('CNO')],
        areas: [anArea('Pricing', { mode: 'sovereign' }), anArea('Wards', { mode: 'sovereign' })],
        assignments: [owner('cfo', 'pricing'), owner('cno', 'wards')],
      }),
      options: { ...DEFAULT_EXPORT, ...options },
    },
    { fonts: loadFonts },
  );

test('the map carries its three weights, and refers to nothing outside', async () => {
  const svg = await svgOf('Team');
  expect(svg.match(/@font-face/g)).toHaveLength(3);
  expect(svg.match(/font-family:"Source Sans 3";font-weight:(400|600|700)/g)).toHaveLength(3);
  expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
    /https?:|href|<script|@import/,
  );
  expect(svg).toContain('Pricing');
});

test('further scripts bring their subset under a family of its own, which the text falls back to', async () => {
  const svg = await svgOf('Škoda Москва');
  expect(svg.match(/@font-face/g)).toHaveLength(9);
  expect(svg).toContain(
    `font-family="'Source Sans 3','Source Sans 3 2','Source Sans 3 3','Source Sans Pro',Calibri,Carlito,Arial,'Liberation Sans',sans-serif"`,
  );
});

test('a selection is the map of what was chosen, with the leaders who have a part in it', async () => {
  const svg = await svgOf('Team', { only: ['wards'] });
  expect(svg).toContain('Wards');
  expect(svg).toContain('>CNO<');
  expect(svg).not.toContain('Pricing');
  expect(svg).not.toContain('>CFO<');
});

test('a transparent picture has no ground, everything else is the same', async () => {
  const [whole, transparent] = [await svgOf('Team'), await svgOf('Team', { isTransparent: true })];
  const lines = transparent.split('\n');
  const left = whole.split('\n').filter((line) => !lines.includes(line));
  expect(left).toHaveLength(1);
  expect(left[0]).toMatch(/^(<style>.*<\/style>)?<rect x="0" y="0"/);
});

test('in a program that passes over the fonts of a picture no label of the key runs into the sign behind it', async () => {
  // So wide that all of the key stands in one row.
  const leaders = Array.from({ length: 12 }, (_, index) => aLeader(`Leader ${index + 1}`));
  const work = { document: aMap({ leaders }), options: DEFAULT_EXPORT };
  const svg = await pictureSvg(work, { fonts: loadFonts });
  const items = legendItems(LANE_METRICS.screen);
  const placed = items.map(({ label, sampleWidth }) => {
    const [, x, y, size] =
      new RegExp(`<text x="([\\d.]+)" y="([\\d.]+)" font-size="([\\d.]+)"[^>]*>${label}<`).exec(
        svg,
      ) ?? [];
    const left = Number(x);
    return {
      label,
      y,
      begins: left - 7 - sampleWidth,
      ends: left + measureArial(label, Number(size), false),
    };
  });
  expect(new Set(placed.map(({ y }) => y)).size).toBe(1);
  const torn = placed.filter(({ y, ends }, index) => {
    const next = placed[index + 1];
    return y === undefined || (next !== undefined && ends > next.begins);
  });
  expect(torn).toEqual([]);
});
