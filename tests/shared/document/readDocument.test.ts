import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '#shared/document/document.ts';
import { readDocument } from '#shared/document/readDocument.ts';
import { frozenText } from '../migrations/fixtures.ts';

const RUNS = Number(process.env['REMIT_FUZZ_RUNS'] ?? 1000);

/** Every place in the data, as the steps that lead to it. */
function placesOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [path, ...entries.flatMap(([step, item]) => placesOf(item, [...path, step]))];
}

function withValue(
  root: unknown,
  [step, ...rest]: readonly (string | number)[],
  value: unknown,
): unknown {
  if (step === undefined) return value;
  const copy: Record<string | number, unknown> = Array.isArray(root)
    ? ([...root] as unknown as Record<number, unknown>)
    : { ...(root as object) };
  const changed = withValue(copy[step], rest, value);
  if (changed === undefined && !Array.isArray(copy)) delete copy[step];
  else copy[step] = changed;
  return copy;
}

describe('readDocument', () => {
  // valibot passes over these two names; the reader keeps them.
  const {
    constructor: _constructor,
    toString: _toString,
    ...known
  } = JSON.parse(frozenText('v1-full.remit')) as Record<string, unknown>;

  it('accepts and completes exactly what the schema does', () => {
    const places = placesOf(known);
    const value = fc.constantFrom<unknown>(
      undefined,
      null,
      '',
      'x',
      'owner',
      '2026-01-01',
      0,
      1,
      3,
      6,
      -1,
      2.5,
      1e7,
      true,
      [],
      {},
      [1],
      [{}],
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (path, replacement) => {
        const data = withValue(known, path, replacement);
        const stated = v.safeParse(documentSchema, data);
        const read = readDocument(data);
        // valibot takes a list for a record whose fields may all be absent; the reader does not.
        if (!Array.isArray(replacement)) expect(read.ok).toBe(stated.success);
        else if (read.ok) expect(stated.success).toBe(true);
        if (read.ok) expect(read.value).toEqual(stated.output);
      }),
      { numRuns: RUNS, seed: 3 },
    );
  });

  it('gives back the very object when there is nothing to complete', () => {
    const read = readDocument(known);
    expect(read.ok && read.value).toBe(known);
  });

  it('puts known keys in the order of the format and unknown ones after, as read', () => {
    const scrambled = Object.fromEntries([
      ['zz', 1],
      ...Object.entries(known).reverse(),
      ['aa', 2],
    ]);
    const read = readDocument(scrambled);
    const keys = read.ok ? Object.keys(read.value) : [];
    expect(keys.slice(0, -3)).toEqual(Object.keys(documentSchema.entries));
    expect(keys.slice(-3)).toEqual(['zz', 'x-generator', 'aa']);
  });

  it('drops a field named __proto__, also one behind complete known fields', () => {
    const data = JSON.parse(
      frozenText('v1-full.remit').replace(/\}\s*$/, ', "__proto__": 1 }'),
    ) as object;
    expect(Object.hasOwn(data, '__proto__')).toBe(true);
    const read = readDocument(data);
    expect(read.ok && Object.hasOwn(read.value, '__proto__')).toBe(false);
  });
});
