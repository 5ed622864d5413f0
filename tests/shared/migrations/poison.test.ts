import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { frozenText, opened } from './fixtures.ts';

/** Where a field can be put in; what stands in `thresholds` has to be a number. */
const SLOT = /(?<!"thresholds": )\{\n/g;

/** Raise with REMIT_FUZZ_RUNS; the long run sets it. */
const RUNS = Number(process.env['REMIT_FUZZ_RUNS'] ?? 1000);

const prototypeKeys = () => Reflect.ownKeys(Object.prototype);

describe('T9: keys that would reach into a prototype', () => {
  let before: readonly PropertyKey[] = [];
  beforeAll(() => {
    before = prototypeKeys();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
  afterAll(() => expect(prototypeKeys()).toEqual(before));

  it('drops __proto__ at every level and says where it stood', () => {
    const text = frozenText('v1-minimal.remit').replace(
      '"title": "CFO"',
      '"title": "CFO", "__proto__": { "deputy": "nobody", "isAdmin": true }',
    );
    const { document, repairs } = opened(text);
    expect(repairs).toEqual(['"leaders[0].__proto__" was left out: no field may have that name.']);
    expect(document.leaders[0]?.deputy).toBe('');
    expect('isAdmin' in (document.leaders[0] ?? {})).toBe(false);
  });

  it('finds it behind an escape', () => {
    const text = frozenText('v1-minimal.remit').replace(
      '"title": "CFO"',
      '"title": "CFO", "\\u005f_proto__": 1',
    );
    expect(opened(text).repairs).toHaveLength(1);
  });

  it('keeps fields that are only named like members of Object.prototype', () => {
    const { document } = opened(frozenText('v1-full.remit'));
    expect(Object.hasOwn(document, 'constructor')).toBe(true);
    expect(JSON.parse(writeDocument(document))).toMatchObject({
      constructor: 'a plain unknown field',
      toString: null,
    });
  });

  it(`leaves Object.prototype and the records clean, whatever is put in (${RUNS} documents)`, () => {
    const slots = frozenText('v1-full.remit').match(SLOT)?.length ?? 0;
    const key = fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      '\\u005f_proto__',
      'toString',
      'valueOf',
    );
    const value = fc.constantFrom(
      '{"polluted":1}',
      '{"prototype":{"polluted":1}}',
      '{"__proto__":{"polluted":1}}',
      'null',
      '[{"__proto__":[]}]',
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: slots }), key, value, (slot, name, poison) => {
        let at = 0;
        const text = frozenText('v1-full.remit').replaceAll(SLOT, (open) =>
          ++at === slot ? `{ "${name}": ${poison},\n` : open,
        );
        const { document } = opened(text);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
        everyRecord(document, (record) => {
          expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
          expect(Object.hasOwn(record, '__proto__')).toBe(false);
        });
      }),
      { numRuns: RUNS, seed: 9 },
    );
  });
});

function everyRecord(value: unknown, visit: (record: object) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value);
  for (const field of Object.values(value)) everyRecord(field, visit);
}
