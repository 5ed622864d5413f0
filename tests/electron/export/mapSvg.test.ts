import { expect, test } from 'vitest';
import { loadFonts } from '#electron/export/fonts.ts';
import { mapSvg } from '#electron/export/svg/mapSvg.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { aLeader, aMap, anArea, owner } from '#tests/helpers/aMap.ts';

const svgOf = async (title: string) =>
  mapSvg(
    buildModel(
      aMap({
        title,
        leaders: [aLeader('CFO')],
        areas: [anArea('Pricing', { mode: 'sovereign' })],
        assignments: [owner('cfo', 'pricing')],
      }),
    ),
    await loadFonts(),
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
    `font-family="'Source Sans 3','Source Sans 3 2','Source Sans 3 3',sans-serif"`,
  );
});
