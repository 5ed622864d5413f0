import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash } from '#shared/document/contentHash.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { anyDocument } from './anyDocument.ts';
import { frozenText, opened } from './fixtures.ts';

/** Where a field can be put in; what stands in `thresholds` has to be a number. */
const SLOT = /(?<!"thresholds": )\{\n/g;

describe('open and write', () => {
  it('open(write(d)) is d, and nothing had to be mended', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const again = opened(writeDocument(document));
        expect(again.repairs).toEqual([]);
        expect(again.document).toEqual(document);
        expect(contentHash(again.document)).toBe(contentHash(document));
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('F14: unknown fields at any depth survive open, write, open, byte for byte', () => {
    const slots = frozenText('v1-full.remit').match(SLOT)?.length ?? 0;
    const key = fc
      .string({ maxLength: 12 })
      .filter((name) => name !== '__proto__')
      .map((name) => `x${name}`);
    const field = fc.tuple(fc.integer({ min: 1, max: slots }), key, fc.jsonValue({ maxDepth: 5 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(field, { selector: ([slot, name]) => `${slot} ${name}`, maxLength: 6 }),
        (fields) => {
          let at = 0;
          const text = frozenText('v1-full.remit').replaceAll(SLOT, (open) => {
            at++;
            const here = fields.filter(([slot]) => slot === at);
            return (
              open +
              here
                .map(([, name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`)
                .join('')
            );
          });
          const first = opened(text);
          const written = writeDocument(first.document);
          expect(JSON.parse(written)).toEqual(JSON.parse(text));
          expect(writeDocument(opened(written).document)).toBe(written);
        },
      ),
      { numRuns: 300, seed: 14 },
    );
  });
});
