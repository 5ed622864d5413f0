import { expect, test } from 'vitest';
import { shortened } from '#shared/lib/shortened.ts';

test('a text that is short enough stays, a longer one ends in an ellipsis within its length', () => {
  expect(shortened('Pricing', 7)).toBe('Pricing');
  expect(shortened('Pricing of all wards', 10)).toBe('Pricing o…');
  expect(shortened('Pricing of all wards', 9)).toBe('Pricing…');
});

test('no letter is cut in two', () => {
  expect(shortened('🏥'.repeat(5), 5)).toBe('🏥'.repeat(5));
  expect(shortened('🏥'.repeat(6), 5)).toBe(`${'🏥'.repeat(4)}…`);
});
