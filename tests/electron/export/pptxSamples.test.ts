import { describe, expect, it } from 'vitest';
import { METHOD_STEPS } from '#shared/model/methodSteps.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { areaWords } from '#shared/report/areaWords.ts';
import { boardPaper } from '#shared/report/boardPaper.ts';
import { reportSource } from '#shared/report/reportSource.ts';
import {
  TODAY,
  write,
  readSample,
  readDeck,
  placeOf,
  looseRelations,
  SLIDE_EMU,
  LEAST_SIZE,
} from '../support/readDeck.ts';

const SAMPLES = ['merger', 'agency', 'scaleup', 'city'];

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
