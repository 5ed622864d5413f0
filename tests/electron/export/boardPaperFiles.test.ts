import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportSource } from '#shared/report/reportSource.ts';
import { expect, test } from 'vitest';
import type { EmbeddedFont } from '#electron/export/fonts.ts';
import { loadFonts } from '#electron/export/fonts.ts';
import { boardPaperFiles } from '#electron/export/pdf/boardPaperFiles.ts';
import type { MapDocument } from '#shared/document/document.ts';
import {
  aDecision,
  aLeader,
  aMap,
  anArea,
  anOutcome,
  aRedLine,
  aRisk,
  owner,
} from '#tests/helpers/aMap.ts';

const EVIL = `"'></td></svg></style><script>alert(1)</script><img src=x onerror=alert(1)>\u0000\ud800\\`;
const DAY = '2026-11-23';

function filesOf(document: MapDocument, fonts: readonly EmbeddedFont[] = []) {
  const files = boardPaperFiles(reportSource(document, 'none', DAY), 'a4', fonts);
  const text = (path: string) => String(files.find((file) => file.path === path)?.body ?? '');
  return { files, page: text('index.html'), style: text('page.css') };
}

const readSample = (name: string) => {
  const path = join(import.meta.dirname, `../../../shared/samples/${name}.remit`);
  return JSON.parse(readFileSync(path, 'utf8')) as MapDocument;
};

/** Every text of the map is hostile. */
const HOSTILE: MapDocument = {
  ...aMap({
    title: EVIL,
    purpose: EVIL,
    classification: EVIL,
    control: { ...aMap().control, version: EVIL, author: EVIL, ask: EVIL },
    leaders: [aLeader('CFO', { title: EVIL, noRedLines: true }), aLeader('CEO', { title: EVIL })],
    areas: [
      anArea('Pricing', { name: EVIL, domain: EVIL, escalation: EVIL, mode: 'sovereign' }),
      anArea('Brand', { name: EVIL, domain: 'Other' }),
    ],
    assignments: [owner('cfo', 'pricing')],
    outcomes: [anOutcome('One', { statement: EVIL, consequence: EVIL })],
    risks: [aRisk('cfo', 'pricing', 'all', { atRisk: EVIL, failure: EVIL, response: EVIL })],
  }),
};

test('hostile texts stay texts: nothing runs, nothing is fetched, no style leaves its file', () => {
  const { page, style } = filesOf(HOSTILE);
  const names = new Set([...page.matchAll(/<([a-z][\w-]*)/gi)].map(([, name]) => name));
  expect([...names].sort()).toEqual(
    expect.not.arrayContaining([
      'script',
      'img',
      'style',
      'iframe',
      'foreignObject',
      'object',
      'a',
    ]),
  );
  const ours = page.replaceAll(/>[^<]*</g, '><').replaceAll(/"[^"]*"/g, '""');
  expect(ours).not.toMatch(/\son\w+=|\sstyle=|\shref=""[^/]*script/i);
  expect(page.match(/<link [^>]*href="[^"]*"/g)).toHaveLength(1);
  expect(page).not.toContain('\u0000');
  expect(page.isWellFormed()).toBe(true);
  expect(style).not.toMatch(/[<>]/);
  // The footer's strings keep their quotes, so no rule begins inside one.
  const withoutStrings = style.replaceAll(/"[^"\n]*"/g, '""');
  expect(withoutStrings).not.toMatch(/script|alert|onerror/);
});

test('every leader, area, risk and outcome is said in full, whatever the map may shorten', () => {
  const long = 'The responsibility for everything that happens between two meetings '.repeat(3);
  const { page } = filesOf(
    aMap({
      leaders: [aLeader('CFO', { title: long })],
      areas: [anArea('Pricing', { name: `Area: ${long}` })],
      outcomes: [anOutcome('One', { statement: `Outcome: ${long}` })],
      risks: [aRisk('cfo', 'pricing', 'r', { atRisk: `Risk: ${long}` })],
    }),
  );
  for (const start of ['', 'Area: ', 'Outcome: ', 'Risk: ']) {
    expect(page).toContain(`>${start}${long}<`);
  }
});

test('headings nest, tables name their columns and rows, drawings have a text instead', () => {
  const { page } = filesOf(
    aMap({
      leaders: [aLeader('CFO')],
      areas: [anArea('Pricing', { mode: 'sovereign' })],
      assignments: [owner('cfo', 'pricing')],
      risks: [aRisk('cfo', 'pricing', 'margin')],
    }),
  );
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(page.match(/<h1>/g)).toHaveLength(1);
  const headings = [...page.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(headings).toEqual([
    'Readiness',
    'What matters most',
    'What is jointly ours',
    'Lane map',
    'Responsibility matrix',
    'Schedule of delegation',
    'Risks',
    'Red lines and expertise',
    'Findings and disputes',
    'Decisions and sign-off',
    'Glossary and legend',
  ]);
  for (const [svg] of page.matchAll(/<svg [^>]*>/g)) {
    expect(svg).toMatch(/role="img" aria-label="[^"]+"/);
  }
  expect(page).toMatch(/<th scope="col"[^>]*>/);
  expect(page).toMatch(/<th scope="row">Pricing/);
});

test('a map without anything prints, too', () => {
  expect(filesOf(aMap()).page).toContain('There is nothing on the map yet.');
});

test('only the fonts that the text needs are served', async () => {
  const fonts = await loadFonts();
  const subsets = (document: MapDocument) => {
    const { files } = filesOf(document, fonts);
    const names = files.filter(({ mime }) => mime === 'font/woff2').map(({ path }) => path);
    return [...new Set(names.map((name) => name.replace(/-\d+\.woff2$/, '')))];
  };
  expect(subsets(aMap())).toEqual(['latin']);
  expect(subsets(aMap({ title: 'Škoda' }))).toEqual(['latin', 'latin-ext']);
  expect(subsets(aMap({ classification: 'Тайно' }))).toEqual(['latin', 'cyrillic']);
});

test('fonts are WOFF 2 files, and the plain subset is declared last, so that it wins', async () => {
  const { files, style } = filesOf(aMap({ title: 'Škoda' }), await loadFonts());
  for (const { body } of files.filter(({ mime }) => mime === 'font/woff2')) {
    expect(Buffer.from(body as Uint8Array).toString('latin1', 0, 4)).toBe('wOF2');
  }
  expect(style.lastIndexOf('url(latin-ext-')).toBeLessThan(style.indexOf('url(latin-400'));
});

const manyLeaders = (count: number) =>
  aMap({
    leaders: Array.from({ length: count }, (_, index) => aLeader(`Leader ${index + 1}`)),
    areas: [anArea('Nurse staffing ratios', { mode: 'sovereign', critical: true })],
    assignments: [owner('leader-1', 'nurse-staffing-ratios')],
  });

test('the matrix stands upright like the text until its columns would be too narrow for three signs', () => {
  const look = (document: MapDocument) =>
    /<section class="([^"]*)">\s*<div class="opening">\s*<h2>Responsibility matrix/.exec(
      filesOf(document).page,
    )?.[1];
  expect(look(manyLeaders(9))).toBe('text');
  expect(look(manyLeaders(10))).toBe('across');
});

test('a sign never begins a line of its own: the last word goes with it', () => {
  expect(filesOf(manyLeaders(2)).page).toMatch(
    /Nurse staffing <span class="kept"\s*>ratios\u00a0<svg\s+class="sign"/,
  );
});

test('the registers follow each other, each heading together with what it opens', () => {
  const { page } = filesOf(
    aMap({
      leaders: [aLeader('CFO'), aLeader('CEO')],
      areas: [anArea('Pricing', { mode: 'sovereign' })],
      assignments: [owner('cfo', 'pricing')],
      decisions: Array.from({ length: 12 }, (_, index) => aDecision(`Decision ${index + 1}`)),
    }),
  );
  const opened = [
    ...page.matchAll(
      /<section class="([^"]*)">\s*<div class="opening">\s*<h2>([^<]*)<\/h2>\s*(<p)?/g,
    ),
  ].map(([, look, title, lead]) => [title, look, lead === '<p']);
  expect(opened).toEqual([
    ['What is jointly ours', 'text brief', false],
    ['Responsibility matrix', 'text', false],
    ['Schedule of delegation', 'text brief', true],
    ['Risks', 'text following', true],
    ['Red lines and expertise', 'text following', true],
    ['Findings and disputes', 'text following', true],
    ['Decisions and sign-off', 'text following', true],
    ['Glossary and legend', 'text', false],
  ]);
  expect(page).toMatch(
    /<div class="opening">\s*<h3 class="part">Sign-off<\/h3>\s*<p class="aside">[^<]*<\/p>\s*<\/div>\s*<ul class="signatures short">/,
  );
});

test('in the narrowest column of an upright matrix three signs stand clear of the rules', () => {
  const { page } = filesOf(
    aMap({
      leaders: manyLeaders(9).leaders,
      areas: [anArea('Pricing', { mode: 'coordinated' })],
      assignments: [owner('leader-1', 'pricing')],
      risks: [aRisk('leader-1', 'pricing', 'margin')],
      redLines: [aRedLine('leader-1', 'pricing', 'No price below cost')],
    }),
  );
  const [, section = ''] = page.split('Responsibility matrix');
  const columns = [...section.matchAll(/<col width="(\d+)"/g)].map(([, px]) => Number(px));
  const [, cell = ''] =
    /<td class="narrow">((?:<svg(?:(?!<\/td>)[\s\S])*){3})<\/td>/.exec(section) ?? [];
  const signs = [...cell.matchAll(/width="([\d.]+)mm"/g)].map(([, mm]) => Number(mm));
  expect(signs).toHaveLength(3);
  const air = (columns[2] ?? 0) * (25.4 / 96) - signs.reduce((sum, mm) => sum + mm, 0);
  expect(air).toBeGreaterThan(0.8);
});

test.each([
  ['upright', 9, 170],
  ['across', 14, 265],
] as const)('a matrix that is set %s ends where the text of its page does', (_, leaders, mm) => {
  const [, section = ''] = filesOf(manyLeaders(leaders)).page.split('Responsibility matrix');
  const [columns = ''] = /<colgroup>[\s\S]*?<\/colgroup>/.exec(section) ?? [];
  const widths = [...columns.matchAll(/<col width="(\d+)"/g)].map(([, px]) => Number(px));
  expect(widths).toHaveLength(leaders + 2);
  const missing = (mm * 96) / 25.4 - widths.reduce((sum, px) => sum + px, 0);
  expect(missing).toBeGreaterThanOrEqual(0);
  expect(missing).toBeLessThan(1);
});

test('of few leaders the signs stand close to the areas’ names, not at the page’s end', () => {
  const [, section = ''] = filesOf(manyLeaders(3)).page.split('Responsibility matrix');
  const [area = 0] = [...section.matchAll(/<col width="(\d+)"/g)].map(([, px]) => Number(px));
  expect((area * 25.4) / 96).toBeLessThan(50);
});

test('a turned title takes more of the page’s height rather than break a word', () => {
  const title = 'Vice President Telecommunications';
  const { leaders, ...rest } = manyLeaders(9);
  const [first, ...others] = leaders;
  const { page } = filesOf(aMap({ ...rest, leaders: [{ ...first!, title }, ...others] }));
  const [, head = ''] =
    /<th scope="col" class="turned">\s*<span\s*>([\s\S]*?)<\/span/.exec(page) ?? [];
  expect(head.replaceAll(/<br \/>/g, ' ').split(/\s+/)).toEqual(title.split(' '));
});

test('the risks of a field of the heat map are told as runs of their numbers', () => {
  const risks = ['margin', 'name', 'trust'].map((what) =>
    aRisk('cfo', 'pricing', what, { likelihood: 4, impact: 2 }),
  );
  const { page } = filesOf(aMap({ leaders: [aLeader('CFO')], areas: [anArea('Pricing')], risks }));
  expect(page).toMatch(/<span class="count">3<\/span>\s*<span class="numbers">no. 1–3<\/span>/);
});

test('the day of a decision, and the one on which it is seen again, stay on one line', () => {
  const { page } = filesOf(
    aMap({
      decisions: [
        aDecision('One EHR', { on: '2026-11-03', decidedBy: 'CIO', revisitOn: '2027-03-01' }),
      ],
    }),
  );
  const days = ['3\u00a0November\u00a02026', 'CIO; revisit on 1\u00a0March\u00a02027'];
  expect(days.filter((day) => !page.includes(`>${day}<`))).toEqual([]);
});

test('no line of a sample’s paper ends within a date, wherever one is said', () => {
  const months =
    'January|February|March|April|May|June|July|August|September|October|November|December';
  const inOnePiece = (document: MapDocument) => {
    const said = filesOf(document).page.replaceAll(/<[^>]*>/g, '|');
    const days = [...said.matchAll(new RegExp(`\\d{1,2}\\s(?:${months})\\b(?:\\s\\d{4})?`, 'g'))];
    const torn = days.filter(([day]) => day.includes(' ')).map(([day]) => day);
    return { torn, areMany: days.length > 8 };
  };
  const signed = (document: MapDocument): MapDocument => ({
    ...document,
    signOffs: document.leaders.map(({ id }) => ({
      leaderId: id,
      level: 4,
      reservation: 'Seen again on 3 May 2027',
      on: '2026-11-20T09:00:00.000Z',
      contentHash: 'ab'.repeat(32),
    })),
  });
  const samples = ['merger', 'agency', 'city', 'scaleup'];
  expect(samples.map((name) => inOnePiece(signed(readSample(name))))).toEqual(
    samples.map(() => ({ torn: [], areMany: true })),
  );
});

test('fonts are asked for together with the style sheet, not only once that has come', async () => {
  const map = aMap({ leaders: [aLeader('CFO', { title: 'Przewodniczący' })] });
  const { files, page } = filesOf(map, await loadFonts());
  const fonts = files.map(({ path }) => path).filter((path) => path.endsWith('.woff2'));
  const asked = [...page.matchAll(/<link rel="preload" as="font"[^>]* href="([^"]*)"/g)];
  expect(fonts).toContain('latin-ext-700.woff2');
  expect(asked.map(([, path]) => path)).toEqual(fonts);
  expect(page.indexOf('rel="preload"')).toBeLessThan(page.indexOf('rel="stylesheet"'));
});

test('a lane has one sign: in the key of the map, in tables and in the glossary', () => {
  const { page } = filesOf(
    aMap({
      leaders: [aLeader('CFO')],
      areas: [anArea('Pricing', { mode: 'sovereign' })],
      assignments: [owner('cfo', 'pricing')],
    }),
  );
  const [key = ''] = page.match(/<div class="sheet-key">[\s\S]*?<\/svg>/) ?? [];
  const blocks = (markup: string) =>
    [...markup.matchAll(/<rect [^>]*width="([\d.]+)" height="([\d.]+)" rx="3"[^>]*>\n<text/g)].map(
      ([, width, height]) => `${width} x ${height}`,
    );
  const inTables = blocks([...page.matchAll(/<svg class="sign"[\s\S]*?<\/svg>/g)].join(''));
  expect(blocks(key)).toHaveLength(4);
  expect(inTables.length).toBeGreaterThan(8);
  expect(new Set([...blocks(key), ...inTables]).size).toBe(1);
});
