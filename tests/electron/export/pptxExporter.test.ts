import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { renderMap } from '#electron/export/exportMap.ts';
import { DEFAULT_EXPORT } from '#shared/ipc/exportOptions.ts';
import { packageParts } from '#tests/electron/support/packageParts.ts';
import { aHebrewMap } from '#tests/helpers/aHebrewMap.ts';
import { aLeader, aMap, anArea, aRedLine, aRisk, coordinator, owner } from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';
import {
  tools,
  write,
  readSample,
  readDeck,
  looseRelations,
  SLIDE_EMU,
  LEAST_SIZE,
} from '../support/readDeck.ts';

const secret = (what: string) => `canary ${what}`;

describe('PPTX', () => {
  const team = aMap({
    title: 'Team & <friends> "quoted" \u0007\ud800',
    classification: 'Board & chair',
    purpose: 'To say who decides',
    control: { ...aMap().control, author: 'Ana & Ben \u0000', version: '2' },
    leaders: [aLeader('CFO', { appetite: 4 }), aLeader('CNO')],
    areas: [
      anArea('Pricing & <b>', { mode: 'coordinated', limit: secret('limit') }),
      anArea('Wards', { mode: 'shared' }),
    ],
    assignments: [
      owner('cfo', 'pricing-b'),
      coordinator('cno', 'pricing-b', { level: 'agree', note: secret('note') }),
    ],
    risks: [aRisk('cfo', 'pricing-b', secret('risk'), { confidential: true })],
    redLines: [aRedLine('cno', 'wards', secret('red line'), { confidential: true })],
  });

  it('whatever is in the map: every part is XML, every relation leads somewhere', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument(), async (document) => {
        const { parts, slides } = await readDeck(await write(document));
        expect(looseRelations(parts)).toEqual([]);
        expect(slides.length).toBeGreaterThan(5);
        for (const { tags } of slides) expect(tags).not.toContain('a:hlinkClick');
      }),
      { numRuns: process.env['REMIT_LONG'] ? 1_000 : 25 },
    );
  });

  it('says hostile names as they are, in slides and properties', async () => {
    const { parts, slides } = await readDeck(await write(team));
    expect(slides[0]?.title).toBe('Team & <friends> "quoted"');
    expect(parts.get('docProps/core.xml')).toContain('<dc:creator>Ana &amp; Ben</dc:creator>');
    expect(parts.get('docProps/core.xml')).toContain('2026-11-23T00:00:00Z');
    expect(parts.get('docProps/app.xml')).toContain('<Company></Company>');
  });

  it('a text in Hebrew runs from right to left on every slide, what the app itself says from left to right', async () => {
    const { parts } = await readDeck(await write(aHebrewMap(4, 8)));
    const paragraphs = [...parts].flatMap(([name, part]) =>
      /^ppt\/slides\/slide\d+\.xml$/.test(name) ? (part.match(/<a:p>.*?<\/a:p>/gs) ?? []) : [],
    );
    const textOf = (paragraph: string) =>
      [...paragraph.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text]) => text).join('');
    const said = paragraphs.filter((paragraph) => textOf(paragraph) !== '');
    // The first letter of a text is its direction.
    const isHebrew = (paragraph: string) => /^\P{L}*\p{Script=Hebrew}/u.test(textOf(paragraph));
    const turned = said.filter((paragraph) => /<a:pPr[^>]* rtl="1"/.test(paragraph));
    expect(turned.map(textOf)).toContain('מפת ההחלטות של ההנהלה');
    expect(turned.length).toBeLessThan(said.length);
    expect(turned.map(textOf)).toEqual(said.filter(isHebrew).map(textOf));
  });

  it('redacted keeps back what is confidential everywhere, and says that it does', async () => {
    const confidential = await readDeck(await write(team, { redaction: 'confidential' }));
    const all = [...confidential.parts.values()].join('\n');
    expect(all).not.toContain(secret('risk'));
    expect(all).not.toContain(secret('red line'));
    expect(all).toContain(secret('limit'));
    expect(confidential.text).toContain('[withheld]');
    const bare = [...(await readDeck(await write(team, { redaction: 'all' }))).parts.values()];
    expect(bare.join('\n')).not.toMatch(/canary (?:risk|red line|note)/);
  });

  it('a text of ten thousand letters goes on over slides, and none of it is lost', async () => {
    const words = Array.from({ length: 1_200 }, (_, index) => `word${index}`);
    const long = aMap({
      ...team,
      purpose: words.join(' '),
      risks: [aRisk('cfo', 'pricing-b', words.join(' '))],
    });
    const { slides, text } = await readDeck(await write(long));
    for (const word of ['word0', 'word599', 'word1199']) {
      expect(text.match(new RegExp(`\\b${word}\\b`, 'g'))).toHaveLength(2);
    }
    for (const { shapes } of slides) {
      for (const { box } of shapes) {
        expect((box[1] ?? 0) + (box[3] ?? 0)).toBeLessThanOrEqual(SLIDE_EMU[1]);
      }
    }
  });

  it('tells the risks of a field of the heat map as runs of their numbers', async () => {
    const risks = ['margin', 'name', 'trust'].map((what) =>
      aRisk('cfo', 'wards', what, { likelihood: 4, impact: 2 }),
    );
    const { slides } = await readDeck(await write({ ...team, risks }));
    const cells = slides.flatMap(({ tables }) => tables.flat(2));
    expect(cells.filter((text) => text.includes('no. '))).toEqual([
      expect.stringMatching(/no\. 1–3$/),
    ]);
  });

  it('says only the sections that were chosen', async () => {
    const { slides } = await readDeck(await write(team, { sections: ['matrix'] }));
    expect(slides.map(({ title }) => title)).toEqual(['Responsibility matrix']);
  });

  it('the leaders above a matrix stand upright all or none, in the middle of their columns', async () => {
    const headsOf = async (titles: readonly string[]) => {
      const leaders = titles.map((title) => aLeader(title));
      const deckFile = await write(aMap({ leaders, areas: [anArea('Pricing')] }), {
        sections: ['matrix'],
      });
      const [slide = ''] = [...(await packageParts(deckFile))]
        .filter(([name]) => /^ppt\/slides\/slide1\.xml$/.test(name))
        .map(([, xml]) => xml);
      const [head = ''] = /<a:tr [\s\S]*?<\/a:tr>/.exec(slide) ?? [];
      return [...head.matchAll(/<a:tcPr([^>]*)>/g)]
        .slice(2)
        .map(([, look = '']) => `${look.includes('vert270')} ${/anchor="(\w+)"/.exec(look)?.[1]}`);
    };
    const short = Array.from({ length: 9 }, (_, index) => `C${index}O`);
    expect(new Set(await headsOf(short))).toEqual(new Set(['false b']));
    expect(new Set(await headsOf([...short, 'Superintendent']))).toEqual(new Set(['true ctr']));
  });

  it('cards are a slide a leader, with what they decide and in what they take part', async () => {
    const merger = readSample('merger');
    const { slides, text } = await readDeck(await write(merger, { cards: 'all' }));
    const titles = slides.map(({ title }) => title.replace(/ \(continued\)$/, ''));
    expect([...new Set(titles)]).toEqual(merger.leaders.map(({ title }) => title));
    for (const { statement } of merger.redLines) expect(text).toContain(statement);
    for (const { atRisk } of merger.risks) expect(text).toContain(atRisk);
    for (const { title, sizes, shapes } of slides) {
      expect(Math.min(...sizes), title).toBeGreaterThanOrEqual(LEAST_SIZE);
      for (const { box } of shapes) {
        expect((box[1] ?? 0) + (box[3] ?? 0), title).toBeLessThanOrEqual(SLIDE_EMU[1]);
      }
    }
    expect(slides.some(({ tags }) => tags.has('p:pic'))).toBe(false);
  });

  it('one card is a deck of one leader; of nobody it says so', async () => {
    const one = await readDeck(await write(team, { cards: ['cno'] }));
    expect(one.slides.map(({ title }) => title)).toEqual(['CNO']);
    expect(one.parts.get('docProps/core.xml')).toContain('<dc:title>My lane: CNO</dc:title>');
    const none = await readDeck(await write(aMap(), { cards: 'all' }));
    expect(none.text).toContain('There are no leaders on the map yet.');
  });

  it('a card of many pages goes on over slides, with every word of it', async () => {
    const words = Array.from({ length: 1_500 }, (_, index) => `word${index}`);
    const long = aMap({ ...team, redLines: [aRedLine('cno', 'wards', words.join(' '))] });
    const { slides, text } = await readDeck(await write(long, { cards: ['cno'] }));
    for (const word of ['word0', 'word749', 'word1499']) {
      expect(text.match(new RegExp(`\\b${word}\\b`, 'g'))).toHaveLength(1);
    }
    for (const { title, shapes } of slides) {
      for (const { box } of shapes) {
        expect((box[1] ?? 0) + (box[3] ?? 0), title).toBeLessThanOrEqual(SLIDE_EMU[1]);
      }
    }
  });

  it('cards keep back what is withheld, too', async () => {
    const cards = await readDeck(await write(team, { cards: 'all', redaction: 'all' }));
    expect([...cards.parts.values()].join('\n')).not.toMatch(/canary (?:risk|red line|note)/);
    expect(cards.text).toContain('[withheld]');
  });

  it('lists its slides as they are, for who cannot look at them before they are saved', async () => {
    const list = vi.fn();
    const bytes = await renderMap(team, 'pptx', DEFAULT_EXPORT, tools, { list });
    const { slides } = await readDeck(bytes);
    expect(list.mock.calls).toEqual([[slides.map(({ title }) => ({ title, holds: '' }))]]);
  });

  it('the same map on the same day is the same file', async () => {
    expect(Buffer.compare(await write(team), await write(team))).toBe(0);
  });
});
