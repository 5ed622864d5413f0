import { readFileSync } from 'node:fs';

import { dirname, join, posix } from 'node:path';
import fc from 'fast-check';
import type { SaxesTagNS } from 'saxes';
import { describe, expect, it, vi } from 'vitest';
import { renderMap } from '#electron/export/exportMap.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { openDocument } from '#shared/migrations/open.ts';
import { DEFAULT_EXPORT, type ExportOptions } from '#shared/ipc/exportOptions.ts';
import { METHOD_STEPS } from '#shared/model/methodSteps.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { areaWords } from '#shared/report/areaWords.ts';
import { boardPaper } from '#shared/report/boardPaper.ts';
import { reportSource } from '#shared/report/reportSource.ts';
import { packageParts, parseXml } from '#tests/electron/support/packageParts.ts';
import { aLeader, aMap, anArea, aRedLine, aRisk, coordinator, owner } from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

const SAMPLES = ['merger', 'agency', 'scaleup', 'city'];
const TODAY = '2026-11-23';
const tools = { fonts: async () => [], today: () => TODAY };
const write = (document: MapDocument, options: Partial<ExportOptions> = {}) =>
  renderMap(document, 'pptx', { ...DEFAULT_EXPORT, ...options }, tools);

function readSample(name: string): MapDocument {
  const path = join(import.meta.dirname, `../../../shared/samples/${name}.remit`);
  const opened = openDocument(readFileSync(path, 'utf8'));
  if (!opened.ok) throw new Error(`the sample ${name} does not open`);
  return opened.value.document;
}

interface ReadShape {
  readonly name: string;
  /** Alternative text, '' for none. */
  readonly alternative: string;
  /** A line of text in a box, or a whole table. */
  kind: 'text box' | 'table' | 'shape';
  /** Said to be passed over by whoever hears the slide. */
  isDecorative: boolean;
  readonly id: string;
  texts: string[];
  /** x, y, width, height in EMU, before it is turned. */
  box: readonly number[];
  isUpright: boolean;
}

interface ReadSlide {
  readonly title: string;
  readonly shapes: readonly ReadShape[];
  /** Cells of each table, row by row. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Sizes of text, in hundredths of a point. */
  readonly sizes: readonly number[];
  readonly notes: string;
  readonly tags: ReadonlySet<string>;
}

interface ReadDeck {
  readonly parts: ReadonlyMap<string, string>;
  readonly slides: readonly ReadSlide[];
  readonly text: string;
}

/** Reads a deck with a parser that did not write it; every part must be well-formed. */
async function readDeck(bytes: Uint8Array): Promise<ReadDeck> {
  const parts = await packageParts(bytes);
  for (const [name, part] of parts) parseXml(part, name);
  const count = [...parts.keys()].filter((name) =>
    /^ppt\/slides\/slide\d+\.xml$/.test(name),
  ).length;
  const slides = Array.from({ length: count }, (_, index) => {
    const part = parts.get(`ppt/slides/slide${index + 1}.xml`) ?? '';
    const notes = parts.get(`ppt/notesSlides/notesSlide${index + 1}.xml`) ?? '';
    return readSlide(part, notes);
  });
  const text = slides.flatMap(({ shapes }) => shapes.flatMap(({ texts }) => texts)).join('\n');
  return { parts, slides, text };
}

const value = (tag: SaxesTagNS, name: string) => tag.attributes[name]?.value ?? '';

function readSlide(part: string, notesPart: string): ReadSlide {
  const shapes: ReadShape[] = [];
  const tables: string[][][] = [];
  const sizes: number[] = [];
  const tags = new Set<string>();
  let title = '';
  let path: 'cell' | 'shape' = 'shape';
  parseXml(part, 'slide', {
    onTag(tag) {
      tags.add(tag.name);
      const shape = shapes.at(-1);
      if (tag.name === 'p:cNvPr') {
        shapes.push({
          name: value(tag, 'name'),
          alternative: value(tag, 'descr'),
          kind: 'shape',
          isDecorative: false,
          id: value(tag, 'id'),
          texts: [],
          box: [],
          isUpright: false,
        });
        path = 'shape';
      }
      if (tag.name === 'adec:decorative' && shape) shape.isDecorative = true;
      if (tag.name === 'p:cNvSpPr' && shape && value(tag, 'txBox') === '1') shape.kind = 'text box';
      if (tag.name === 'a:tbl' && shape) shape.kind = 'table';
      if (tag.name === 'p:ph' && value(tag, 'type') === 'title') title = shape?.id ?? '';
      if (tag.name === 'a:xfrm' && shape) shape.isUpright = value(tag, 'rot') === '16200000';
      if (tag.name === 'a:off' && shape)
        shape.box = [Number(value(tag, 'x')), Number(value(tag, 'y'))];
      if (tag.name === 'a:ext' && shape && 'cx' in tag.attributes) {
        shape.box = [...shape.box, Number(value(tag, 'cx')), Number(value(tag, 'cy'))];
      }
      if (tag.name === 'a:tbl') tables.push([]);
      if (tag.name === 'a:tr') tables.at(-1)?.push([]);
      if (tag.name === 'a:tc') {
        tables.at(-1)?.at(-1)?.push('');
        path = 'cell';
      }
      if (tag.name === 'a:rPr' && 'sz' in tag.attributes) sizes.push(Number(value(tag, 'sz')));
    },
    onText(text) {
      if (text.trim() === '') return;
      shapes.at(-1)?.texts.push(text);
      const row = path === 'cell' ? tables.at(-1)?.at(-1) : undefined;
      if (row) row[row.length - 1] = `${row.at(-1) ?? ''}${text}`;
    },
  });
  let notes = '';
  parseXml(notesPart, 'notes', { onText: (text) => (notes += text) });
  const titled = shapes.find(({ id }) => id === title)?.texts.join('') ?? '';
  return { title: titled, shapes, tables, sizes, notes, tags };
}

/** Where a shape is seen; one that stands upright has turned about its middle. */
function placeOf({ box, isUpright }: ReadShape) {
  const [x = 0, y = 0, width = 0, height = 0] = box;
  const shift = isUpright ? (width - height) / 2 : 0;
  return isUpright
    ? { x: x + shift, y: y - shift, width: height, height: width }
    : { x, y, width, height };
}

/** Every relationship of every part leads to a part of the package. */
function looseRelations(parts: ReadonlyMap<string, string>): string[] {
  const loose: string[] = [];
  for (const [name, part] of parts) {
    if (!name.endsWith('.rels')) continue;
    const base = dirname(dirname(name));
    parseXml(part, name, {
      onTag(tag) {
        if (tag.local !== 'Relationship') return;
        const to = posix.join(base, value(tag, 'Target'));
        if (value(tag, 'TargetMode') === 'External' || !parts.has(to)) loose.push(`${name}: ${to}`);
      },
    });
  }
  return loose;
}

const SLIDE_EMU = [12_192_000, 6_858_000] as const;
const LEAST_SIZE = 900;

describe.each(SAMPLES)('the deck of the sample %s', (name) => {
  const document = readSample(name);
  const deck = write(document).then(readDeck);

  it('says every section, in order, with a title on every slide', async () => {
    const { slides } = await deck;
    const paper = boardPaper(reportSource(document, 'none', TODAY));
    const titles = slides.map(({ title }) => title);
    expect(titles.every((title) => title !== '')).toBe(true);
    const firsts = paper.sections.map(({ title }) =>
      titles.findIndex((said) => said === title || said.startsWith(`${title}: `)),
    );
    expect(firsts[0]).toBe(0);
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    expect(firsts).not.toContain(-1);
  });

  it('draws every area as one shape with its name as its own text', async () => {
    const { slides } = await deck;
    const onMap = slides.filter(({ title }) => /^Lane map(?!: overview)/.test(title));
    for (const area of document.areas) {
      const named = onMap.flatMap(({ shapes }) =>
        shapes.filter(({ texts }) => texts.length === 1 && texts[0] === area.name),
      );
      expect(named, area.name).toHaveLength(1);
      expect(named[0]?.name).toContain(area.name);
    }
  });

  it('has every area in the matrix, and every leader above it', async () => {
    const { slides } = await deck;
    const rows = slides
      .filter(({ title }) => title.startsWith('Responsibility matrix'))
      .flatMap(({ tables }) => tables.flat());
    const names = new Set(rows.map(([first]) => first));
    for (const area of document.areas) {
      expect(names).toContain(area.critical ? `${area.name} (critical)` : area.name);
    }
    for (const leader of document.leaders) expect(rows[0]).toContain(leader.title);
  });

  it('holds every text of the registers', async () => {
    const { slides } = await deck;
    const cells = slides.flatMap(({ tables }) => tables.flat(2)).join('\n');
    for (const { atRisk, failure, response } of document.risks) {
      for (const text of [atRisk, failure, response]) expect(cells).toContain(text);
    }
    for (const { statement, ifReached } of document.redLines) {
      for (const text of [statement, ifReached]) expect(cells).toContain(text);
    }
  });

  it('sets nothing smaller than 9 pt and nothing beyond the slide', async () => {
    const { slides } = await deck;
    for (const { title, sizes, shapes } of slides) {
      expect(Math.min(...sizes), title).toBeGreaterThanOrEqual(LEAST_SIZE);
      for (const shape of shapes) {
        const { name: called } = shape;
        const { x, y, width, height } = placeOf(shape);
        expect(x, `${title}: ${called}`).toBeGreaterThanOrEqual(0);
        expect(y, `${title}: ${called}`).toBeGreaterThanOrEqual(0);
        expect(x + width, `${title}: ${called}`).toBeLessThanOrEqual(SLIDE_EMU[0]);
        expect(y + height, `${title}: ${called}`).toBeLessThanOrEqual(SLIDE_EMU[1]);
      }
    }
  });

  it('has footers with classification, version and date, and numbers', async () => {
    const { slides } = await deck;
    for (const { shapes, tags } of slides) {
      const footer = shapes.find(({ name: called }) => called === 'Footer')?.texts.join('') ?? '';
      expect(footer).toContain(document.classification);
      expect(footer).toContain(`Version ${document.control.version}`);
      expect(footer).toContain('23 November 2026');
      expect(tags).toContain('a:fld');
    }
  });

  it('has nothing but text, tables and shapes: no pictures, no links, no loose ends', async () => {
    const { parts, slides } = await deck;
    for (const { tags, shapes } of slides) {
      expect(tags).not.toContain('p:pic');
      expect(tags).not.toContain('a:hlinkClick');
      const ids = shapes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(looseRelations(parts)).toEqual([]);
    expect(parts.get('docProps/app.xml')).toContain(`<Slides>${slides.length}</Slides>`);
    const listed = [...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g)];
    expect(listed.map(([, part = '']) => part).filter((part) => !parts.has(part))).toEqual([]);
  });

  it('says of every area on the map who decides, for whoever hears the slide', async () => {
    const { slides } = await deck;
    const heard = slides
      .filter(({ title }) => /^Lane map(?!: overview)/.test(title))
      .flatMap(({ shapes }) => shapes.map(({ alternative }) => alternative));
    const model = buildModel(document);
    for (const { id } of document.areas) expect(heard).toContain(areaWords(model, id));
  });

  it('leaves no shape and no table to be heard without words', async () => {
    const { slides } = await deck;
    for (const { title, shapes } of slides) {
      const mute = shapes.filter(
        ({ name: called, alternative, texts, kind, isDecorative }) =>
          // The first is the slide itself; the number's field is read as a text.
          called !== '' &&
          kind !== 'text box' &&
          (kind === 'table' || texts.length === 0) &&
          alternative === '' &&
          !isDecorative,
      );
      expect(
        mute
          .map(({ name: called }) => called)
          .filter((called) => !called.startsWith('Slide Number')),
        title,
      ).toEqual([]);
      expect(shapes.some(({ name: called }) => /[\ue000-\uf8ff]/.test(called))).toBe(false);
    }
  });

  it('goes on over fewer slides than there are domains, and fills them', async () => {
    const { slides } = await deck;
    const onMap = slides.filter(({ title }) => /^Lane map(?!: overview)/.test(title));
    const domains = new Set(document.areas.map(({ domain }) => domain));
    expect(onMap.length).toBeLessThan(domains.size);
  });

  it('gives the facilitator the question of each step', async () => {
    const { slides } = await deck;
    for (const { question } of METHOD_STEPS) {
      expect(
        slides.some(({ notes }) => notes.includes(question)),
        question,
      ).toBe(true);
    }
  });
});

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
