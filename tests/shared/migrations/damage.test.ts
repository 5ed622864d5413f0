import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument } from '#shared/migrations/open.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { FROZEN, frozenText, opened, refused } from './fixtures.ts';

/** Raise with REMIT_FUZZ_RUNS; the long run asks for tens of thousands. */
const RUNS = Number(process.env['REMIT_FUZZ_RUNS'] ?? 1000);

describe('F11: a file that breaks off', () => {
  it.each(FROZEN)('%s, at every length', (name) => {
    const text = frozenText(name).trimEnd();
    const step = text.length < 4096 ? 1 : Math.ceil(text.length / 512);
    expect(refused('').code).toBe('E_EMPTY');
    for (let length = 1; length < text.length; length += step) {
      expect(refused(text.slice(0, length)).code).toBe('E_DAMAGED');
    }
  });
});

describe('F12: a file with flipped bytes', () => {
  it(`is refused by name or opens whole (${RUNS} files)`, () => {
    const codes = ['E_DAMAGED', 'E_NOT_OURS', 'E_INVALID', 'E_TOO_NEW', 'E_TOO_LARGE', 'E_EMPTY'];
    const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.constantFrom(...FROZEN), flips, (name, changes) => {
        const bytes = Buffer.from(frozenText(name));
        for (const [at, mask] of changes) {
          const place = at % bytes.length;
          bytes[place] = (bytes[place] ?? 0) ^ mask;
        }
        const result = openDocument(bytes.toString('utf8'));
        if (!result.ok) expect(codes).toContain(result.error.code);
        else expect(opened(writeDocument(result.value.document)).repairs).toEqual([]);
      }),
      { numRuns: RUNS, seed: 12 },
    );
  });

  it.each([64, 512, 4096])('with a block of %i zeroed bytes is refused', (size) => {
    const bytes = Buffer.from(frozenText('v1-full.remit'));
    for (let at = 0; at + 1 < bytes.length; at += size) {
      const copy = Buffer.from(bytes);
      copy.fill(0, at, Math.min(at + size, copy.length));
      expect(refused(copy.toString('utf8')).code).toBe('E_DAMAGED');
    }
  });
});
