import { expect, test } from 'vitest';
import { unbroken } from '#electron/export/pdf/unbroken.ts';
import { dayWords } from '#shared/lib/dayWords.ts';

/** No-break spaces as underscores, so that a reader sees them. */
const seen = (text: string) => unbroken(text).replaceAll('\u00a0', '_');

test('no line ends within a date, or between a number and what it counts', () => {
  expect(seen('CIO; revisit on 1 March 2027')).toBe('CIO; revisit on 1_March_2027');
  expect(seen('In May 2026 we waited, 3 steps apart')).toBe('In May_2026 we waited, 3_steps apart');
  expect(seen('3 I can live with it, 5 I will lead it')).toBe(
    '3_I can live with it, 5_I will lead it',
  );
});

test('lists, amounts and years part where they did', () => {
  const texts = ['no. 3, 4 and 5', 'to 1,000 areas', 'to $2m per project', 'in 2027 two hospitals'];
  expect(texts.map(seen)).toEqual(['no. 3, 4_and 5', ...texts.slice(1)]);
});

test('every day that the paper names is in one piece', () => {
  const days = Array.from({ length: 12 }, (_, month) =>
    dayWords(`2026-${String(month + 1).padStart(2, '0')}-07`),
  );
  expect(days.map(unbroken).filter((day) => day.includes(' '))).toEqual([]);
});
