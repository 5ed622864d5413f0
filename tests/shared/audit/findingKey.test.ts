import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingKey } from '#shared/audit/findingKey.ts';

test('a finding about the map has the rule as its key', () => {
  expect(findingKey('outcome-missing', [])).toBe('outcome-missing');
});

test('ids stand sorted by code unit, whatever the order of the subjects', () => {
  expect(findingKey('no-part-drawn', ['outcome', 'cfo'])).toBe('no-part-drawn:cfo,outcome');
  // By code unit a capital stands before a small letter, and U+E000 after a surrogate pair.
  expect(findingKey('r', ['a', 'B', '\uE000', '😀'])).toBe('r:B,a,😀,\uE000');
});

test('%, comma and colon inside an id are escaped, and nothing else is', () => {
  expect(findingKey('r', ['100%', 'a,b', 'x:y', 'ü 1'])).toBe('r:100%25,a%2Cb,x%3Ay,ü 1');
  // Sorted before they are escaped: "a%" stands before "a1" as "%" stands before "1".
  expect(findingKey('r', ['a1', 'a%'])).toBe('r:a%25,a1');
});

test('two sets of ids never have the same key', () => {
  const ids = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', '%', ',', ':', '2', 'C') }), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(ids, ids, (one, other) => {
      const isSame = JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());
      expect(findingKey('r', one) === findingKey('r', other)).toBe(isSame);
    }),
  );
});
