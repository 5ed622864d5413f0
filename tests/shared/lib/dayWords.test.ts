import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayOf } from '#shared/lib/dayOf.ts';
import { dayWords } from '#shared/lib/dayWords.ts';
import { localDay } from '#shared/lib/localDay.ts';

afterEach(() => vi.unstubAllEnvs());

test('a date and a moment are told as a day, in the way of the system', () => {
  expect(dayWords('2026-10-12', 'en-GB')).toBe('12 Oct 2026');
  expect(dayWords('2026-10-12', 'en-US')).toBe('Oct 12, 2026');
  expect(dayWords(new Date(2026, 9, 12, 23, 59).toISOString(), 'en-GB')).toBe('12 Oct 2026');
});

test('what is no date stays as it is written', () => {
  expect(dayWords('some time')).toBe('some time');
});

/** West and east of Greenwich, half an hour off, and where a clock skips midnight itself. */
describe.each([
  ['America/Los_Angeles', '2026-11-01'],
  ['Pacific/Kiritimati', '2026-11-02'],
  ['Asia/Kolkata', '2026-11-02'],
])('in %s', (zone, day) => {
  test('a date is the same day as everywhere, a moment is told in the local one', () => {
    vi.stubEnv('TZ', zone);
    expect(dayWords('2026-11-02', 'en-GB')).toBe('2 Nov 2026');
    // Nine in the evening on Sunday in London.
    const moment = '2026-11-01T21:00:00.000Z';
    expect(localDay(new Date(moment))).toBe(day);
    // The paper says the same day as the screen.
    expect(dayOf(moment)).toBe(day);
    expect(dayOf('2026-11-02')).toBe('2026-11-02');
    expect(dayWords(moment, 'en-GB')).toBe(`${Number(day.slice(-2))} Nov 2026`);
  });
});

test('a date on which the clock skips midnight is still that day', () => {
  vi.stubEnv('TZ', 'America/Sao_Paulo');
  expect(dayWords('2018-11-04', 'en-GB')).toBe('4 Nov 2018');
  expect(localDay(new Date(2018, 10, 4))).toBe('2018-11-04');
});
