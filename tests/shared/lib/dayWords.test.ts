import { expect, test } from 'vitest';
import { dayWords } from '#shared/lib/dayWords.ts';

test('a date and a moment are told as a day, in the way of the system', () => {
  expect(dayWords('2026-10-12', 'en-GB')).toBe('12 Oct 2026');
  expect(dayWords('2026-10-12', 'en-US')).toBe('Oct 12, 2026');
  expect(dayWords(new Date(2026, 9, 12, 23, 59).toISOString(), 'en-GB')).toBe('12 Oct 2026');
});

test('what is no date stays as it is written', () => {
  expect(dayWords('some time')).toBe('some time');
});
