import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '#shared/drawing/palettes.ts';
import { exportText } from '#shared/export/exportText.ts';
import { laneMapSvg } from '#shared/export/svg/laneMapSvg.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { aLeader, aMap, anArea, owner } from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';
import { mergerMap } from '../layout/mergerMap.ts';

const svgOf = (document = mergerMap(), options = {}) => laneMapSvg(buildModel(document), options);

/** Throws on anything but balanced, well-formed elements with quoted attributes. */
function readTags(svg: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  let rest = svg;
  const tag = /^<(\/?)([a-z]+)((?:\s+[a-zA-Z-]+\d?(?::[a-z]+)?="[^"<]*")*)\s*(\/?)>/;
  while (rest !== '') {
    const text = /^[^<]+/.exec(rest)?.[0] ?? '';
    if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`bare & in ${text}`);
    rest = rest.slice(text.length);
    if (rest === '') break;
    const match = tag.exec(rest);
    if (!match) throw new Error(`not a tag: ${rest.slice(0, 80)}`);
    const [whole, isEnd, name = '', , isEmpty] = match;
    if (isEnd) {
      if (open.pop() !== name) throw new Error(`unexpected end of ${name}`);
    } else {
      names.push(name);
      if (!isEmpty) open.push(name);
    }
    rest = rest.slice(whole.length);
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join()}`);
  return names;
}

describe('laneMapSvg', () => {
  it('says what it is, and holds every leader and area by its whole name', () => {
    const svg = svgOf();
    expect(svg).toContain('role="img"');
    expect(svg).toContain('<title id="title">Two-hospital merger, first 12 months</title>');
    expect(svg).toContain('Lane map of 9 leaders and 22 decision areas');
    for (const { title } of mergerMap().leaders) expect(svg).toContain(`<title>${title}</title>`);
    for (const { name } of mergerMap().areas) {
      expect(svg).toContain(`<title>${name.replace('&', '&amp;')}</title>`);
    }
    expect(svg).toContain('>must agree</text>');
  });

  it('of a map without a title says that it has none, to the eye and to whoever hears it', () => {
    const svg = laneMapSvg(buildModel(aMap({ title: ' ', leaders: [aLeader('CFO')] })));
    expect(svg).toContain('<title id="title">Untitled map</title>');
    expect(svg).toContain('>Untitled map</text>');
  });

  it('is well-formed, whatever the map, and nothing in it runs or refers elsewhere', () => {
    const themes = fc.constantFrom(...(Object.keys(PALETTES) as (keyof typeof PALETTES)[]));
    const details = fc.constantFrom('full' as const, 'bars' as const, 'marks' as const);
    const shown = new Set(['svg', 'title', 'desc', 'g', 'rect', 'line', 'path', 'circle', 'text']);
    fc.assert(
      fc.property(anyDocument(), themes, details, (document, theme, detail) => {
        const svg = svgOf(document, { theme, detail });
        expect(readTags(svg).filter((name) => !shown.has(name))).toEqual([]);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        expect(svg).not.toMatch(/<[^>]*\s(?:on[a-z]+|href|style)=/i);
        expect(svg.isWellFormed()).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('escapes what somebody typed', () => {
    const hostile = '</text><script>alert("x")</script>&\u0000\ud800';
    const svg = svgOf(
      aMap({
        title: hostile,
        leaders: [aLeader('CFO', { title: hostile })],
        areas: [anArea('Pricing', { name: hostile })],
        assignments: [owner('cfo', 'pricing')],
      }),
    );
    expect(svg).not.toContain('<script');
    expect(() => readTags(svg)).not.toThrow();
  });

  it('sets a name that runs from right to left so that what was cut off is missed on its left', () => {
    const name = 'سياسة المشتريات والعقود الحكومية والاتفاقيات الإطارية طويلة الأجل';
    const svg = svgOf(
      aMap({
        leaders: [aLeader('CFO')],
        areas: [anArea('Pricing', { name })],
        assignments: [owner('cfo', 'pricing')],
      }),
    );
    const [, cut = ''] = /<text ([^>]*)>[^<]*…<\/text>/.exec(svg) ?? [];
    expect(cut).toContain('direction="rtl"');
    // The left end stays where the name begins on a card.
    expect(cut).toContain('text-anchor="end"');
    expect(/<text ([^>]*)>CFO<\/text>/.exec(svg)?.[1]).not.toContain('direction');
  });

  it('embeds the fonts it is given, and only as data', () => {
    const url = 'data:font/woff2;base64,AAAA';
    expect(svgOf(undefined, { fonts: { 400: [url] } })).toContain(`src:url(${url})`);
    const outside = svgOf(undefined, { fonts: { 400: ['https://example.org/x.woff2', ') evil'] } });
    expect(outside).not.toContain('@font-face');
  });

  it('uses one theme’s colours alone', () => {
    const used = new Set(svgOf(undefined, { theme: 'grey' }).match(/#[0-9a-f]{6}/g));
    expect([...used].filter((colour) => !Object.values(PALETTES.grey).includes(colour))).toEqual(
      [],
    );
  });

  it('is the same every time', () => {
    expect(svgOf()).toBe(svgOf());
  });
});

describe('exportText', () => {
  it('drops what no text format can hold, and keeps the rest', () => {
    expect(exportText('a\u0000b\u001bc\ud800d\ufffee')).toBe('abcde');
    expect(exportText('tab\tline\n🏥 患者')).toBe('tab\tline\n🏥 患者');
  });
});
