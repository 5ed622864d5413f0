import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument, type MapDocument } from '#shared/document/document.ts';
import { createLeader } from '#shared/document/leader.ts';
import { MAX_DEPTH, MAX_NODES } from '#shared/document/limits.ts';
import { writeDocument, writeJson } from '#shared/document/writeDocument.ts';
import { isEqual } from '#shared/lib/isEqual.ts';
import { openDocument } from '#shared/migrations/open.ts';
import { opensAs } from '#shared/migrations/opensAs.ts';
import { anyDocument } from './anyDocument.ts';

const aMap = (fields: object = {}): MapDocument => ({
  ...createDocument('m', 'Board', '2026-01-01T00:00:00.000Z'),
  ...fields,
});

/** A text cut, or changed in one place, as a bad memory or a bug of the writer would. */
const anyDamage = fc.record({
  // Anywhere alike: doubles crowd about 0.
  at: fc.nat(9_999).map((at) => at / 10_000),
  kind: fc.constantFrom('cut', 'digit', 'letter', 'drop line', 'double line'),
});

function damage(text: string, { at, kind }: { at: number; kind: string }): string {
  const place = Math.floor(text.length * at);
  const lines = text.split('\n');
  const line = Math.floor(lines.length * at);
  switch (kind) {
    case 'cut':
      return text.slice(0, place);
    case 'digit':
      return text.slice(0, place) + text.slice(place).replace(/\d/, (digit) => `${9 - +digit}`);
    case 'letter':
      return text.slice(0, place) + text.slice(place).replace(/[a-z]/, 'Q');
    case 'drop line':
      return lines.toSpliced(line, 1).join('\n');
    default:
      return lines.toSpliced(line, 0, lines[line] ?? '').join('\n');
  }
}

/** As it reads back: JSON has one word for 0 and -0. */
const asJson = (document: MapDocument): unknown => JSON.parse(JSON.stringify(document));

describe('the last look at a text before it replaces a file', () => {
  it('every sound document opens as itself, with the final newline and without', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(opensAs(writeJson(document), document)).toBe(true);
        expect(opensAs(writeDocument(document), document)).toBe(true);
      }),
    );
  });

  it('a damaged text is refused, unless it opens and still says the same word for word', () => {
    let refused = 0;
    let mended = 0;
    fc.assert(
      fc.property(anyDocument, anyDamage, (document, how) => {
        const text = damage(writeDocument(document), how);
        const opened = openDocument(text);
        const isWhole = opened.ok && isEqual(JSON.parse(text), asJson(document));
        expect(opensAs(text, document)).toBe(isWhole);
        if (!isWhole) refused++;
        // A field that is missing reads as what a new one says: opening sees nothing, this look does.
        if (!isWhole && opened.ok && isEqual(opened.value.document, document)) mended++;
      }),
      { numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(100);
    expect(mended).toBeGreaterThan(0);
  });

  it.each<[string, string, object]>([
    ['another document', writeJson(aMap()), { title: 'Other' }],
    ['a field too few', writeJson(aMap()), { plugin: 1 }],
    ['a field too many', writeJson(aMap({ plugin: 1 })), {}],
    ['a list for a record', writeJson(aMap({ plugin: [] })), { plugin: {} }],
    ['a record for a list', writeJson(aMap({ plugin: {} })), { plugin: [] }],
    ['another order of a list', writeJson(aMap({ plugin: [1, 2] })), { plugin: [2, 1] }],
    ['what JSON cannot say', writeJson(aMap({ plugin: Number.NaN })), { plugin: Number.NaN }],
    ['a key of every record', writeJson(aMap({ plugin: {} })), { plugin: { constructor: 1 } }],
    [
      'a prototype for a key',
      writeJson(aMap({ plugin: JSON.parse('{"__proto__":{}}') })),
      { plugin: { other: {} } },
    ],
    ['nothing', '', {}],
  ])('refuses %s', (_what, text, fields) => {
    expect(opensAs(text, aMap(fields))).toBe(false);
  });

  it('a card at x = -0 reads back as 0, which is the same place', () => {
    const leader = { ...createLeader('ceo', 'CEO'), position: { x: -0, y: 1 } };
    const document = aMap({ leaders: [leader] });
    expect(opensAs(writeJson(document), document)).toBe(true);
  });

  it('refuses what opening would refuse for its depth, its number or its version', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : { deep: nested(levels - 1) });
    const leaders = Array.from({ length: MAX_NODES + 1 }, (_, index) =>
      createLeader(`l${index}`, 'Leader'),
    );
    for (const document of [
      aMap({ plugin: nested(MAX_DEPTH - 1) }),
      aMap({ plugin: nested(MAX_DEPTH) }),
      aMap({ leaders }),
    ]) {
      const json = writeJson(document);
      expect(opensAs(json, document)).toBe(openDocument(json).ok);
    }
    const newer = aMap({ formatVersion: 2 });
    expect(opensAs(JSON.stringify(newer), newer)).toBe(false);
  });
});
