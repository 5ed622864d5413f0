import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutEnd } from '#shared/lib/withoutEnd.ts';

it('takes from the end what a regular expression would, and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '.', ';', 'é') }), (text) => {
      expect(withoutEnd(text, new Set([' ', '.']))).toBe(text.replace(/[ .]+$/, ''));
    }),
    { numRuns: 300 },
  );
});
