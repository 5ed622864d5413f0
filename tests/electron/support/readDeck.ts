import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { SaxesTagNS } from 'saxes';
import { renderMap } from '#electron/export/exportMap.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { openDocument } from '#shared/migrations/open.ts';
import { DEFAULT_EXPORT, type ExportOptions } from '#shared/ipc/exportOptions.ts';
import { packageParts, parseXml } from '#tests/electron/support/packageParts.ts';

export const TODAY = '2026-11-23';

export const tools = { fonts: async () => [], today: () => TODAY };

/** The deck of a map, as a file. */
export const write = (document: MapDocument, options: Partial<ExportOptions> = {}) =>
  renderMap(document, 'pptx', { ...DEFAULT_EXPORT, ...options }, tools);

/** A map that comes with the app, by the name of its file. */
export function readSample(name: string): MapDocument {
  const path = join(import.meta.dirname, `../../../shared/samples/${name}.remit`);
  const opened = openDocument(readFileSync(path, 'utf8'));
  if (!opened.ok) throw new Error(`the sample ${name} does not open`);
  return opened.value.document;
}

export interface ReadShape {
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

export interface ReadSlide {
  readonly title: string;
  readonly shapes: readonly ReadShape[];
  /** Cells of each table, row by row. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Sizes of text, in hundredths of a point. */
  readonly sizes: readonly number[];
  readonly notes: string;
  readonly tags: ReadonlySet<string>;
}

export interface ReadDeck {
  readonly parts: ReadonlyMap<string, string>;
  readonly slides: readonly ReadSlide[];
  readonly text: string;
}

/** Reads a deck with a parser that did not write it; every part must be well-formed. */
export async function readDeck(bytes: Uint8Array): Promise<ReadDeck> {
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

export const value = (tag: SaxesTagNS, name: string) => tag.attributes[name]?.value ?? '';

export function readSlide(part: string, notesPart: string): ReadSlide {
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
export function placeOf({ box, isUpright }: ReadShape) {
  const [x = 0, y = 0, width = 0, height = 0] = box;
  const shift = isUpright ? (width - height) / 2 : 0;
  return isUpright
    ? { x: x + shift, y: y - shift, width: height, height: width }
    : { x, y, width, height };
}

/** Every relationship of every part leads to a part of the package. */
export function looseRelations(parts: ReadonlyMap<string, string>): string[] {
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

/** Width and height of a slide. */
export const SLIDE_EMU = [12_192_000, 6_858_000] as const;

/** In hundredths of a point. */
export const LEAST_SIZE = 900;
