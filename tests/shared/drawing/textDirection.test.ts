import { describe, expect, it } from 'vitest';
import { overviewText } from '#electron/export/pdf/overviewText.ts';
import { drawBand } from '#shared/drawing/drawBand.ts';
import { drawHeader } from '#shared/drawing/drawHeader.ts';
import { drawScene } from '#shared/drawing/drawScene.ts';
import { drawSectionName } from '#shared/drawing/drawSection.ts';
import type { DrawOp, TextOp } from '#shared/drawing/ops.ts';
import { svgAnchor } from '#shared/drawing/svgAnchor.ts';
import { laneMapSvg } from '#shared/export/svg/laneMapSvg.ts';
import { gutterMetrics } from '#shared/layout/gutterMetrics.ts';
import type { LaneOptions } from '#shared/layout/laneOptions.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { aHebrewMap } from '#tests/helpers/aHebrewMap.ts';

const HEBREW = /\p{Script=Hebrew}/u;
const hebrewOf = (ops: readonly DrawOp[]) =>
  ops.filter((op): op is TextOp => op.op === 'text' && HEBREW.test(op.text));
const team = buildModel(aHebrewMap(6, 24));
const sceneOf = (options: LaneOptions) => layoutLaneMap(team, { metrics: 'print', ...options });
const inGutter = layoutLaneMap(team, {
  metrics: gutterMetrics(36),
  names: 'gutter',
  grouping: 'domain',
});
const byDomain = sceneOf({ grouping: 'domain' });
const inParts = sceneOf({ sections: 'domains' });

describe('a map in Hebrew runs from right to left', () => {
  it.each([
    ['names on cards', drawScene(sceneOf({}), 'full'), 0],
    [
      'upright titles',
      inGutter.headers.flatMap((header) => drawHeader(header, inGutter.metrics, 'full')),
      -90,
    ],
    [
      'upright labels',
      byDomain.bands.flatMap((band) => drawBand(band, byDomain.metrics, 'full')),
      -90,
    ],
    ['titles of parts', drawScene(inParts, 'full'), 0],
    ['names of parts, from afar', inParts.sections.flatMap(drawSectionName), 0],
    ['titles over the overview of the paper', overviewText(inGutter, 0.2).ops, -90],
    ['names of parts on the overview of the paper', overviewText(inParts, 0.1).ops, 0],
  ] as const)('%s', (_, ops, rotate) => {
    const said = hebrewOf(ops);
    expect(said.filter((op) => (op.rotate ?? 0) === rotate)).not.toEqual([]);
    expect(said.filter(({ isRightToLeft }) => !isRightToLeft)).toEqual([]);
  });

  it('every text of the picture, its title and purpose included; what the app itself says stays', () => {
    const texts = laneMapSvg(team).match(/<text [^>]*>[^<]*/g) ?? [];
    const hebrew = texts.filter((text) => HEBREW.test(text));
    expect(hebrew.join('\n')).toContain('מפת ההחלטות של ההנהלה');
    expect(hebrew.join('\n')).toContain('מי מחליט לבד');
    expect(hebrew.join('\n')).toContain('…');
    expect(texts.length).toBeGreaterThan(hebrew.length);
    expect(texts.filter((text) => text.includes('direction="rtl"'))).toEqual(hebrew);
  });
});

it('what a text is anchored by is the same side of it in either direction', () => {
  const sides = (isRightToLeft: boolean) =>
    (['start', 'middle', 'end'] as const).map((anchor) => svgAnchor({ anchor, isRightToLeft }));
  expect(sides(false)).toEqual(['start', 'middle', 'end']);
  expect(sides(true)).toEqual(['end', 'middle', 'start']);
});
