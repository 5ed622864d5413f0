import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayOf } from '#shared/lib/dayOf.ts';
import { dayWords } from '#shared/lib/dayWords.ts';
import { momentWords } from '#shared/lib/momentWords.ts';
import { localDay } from '#shared/lib/localDay.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test('a date and a moment are told as a day in the one form that screen and paper share, whatever the engine', () => {
  // Each version of an engine writes dates in a way of its own: none is asked.
  vi.stubGlobal('Intl', undefined);
  expect(
    ['2026-10-12', new Date(2026, 9, 12, 23, 59).toISOString(), '2026-01-01', null].map(dayWords),
  ).toEqual(['12 October 2026', '12 October 2026', '1 January 2026', '']);
  const now = new Date(2026, 9, 12, 9);
  const at = (day: number) => momentWords(new Date(2026, 9, day, 14, 5).toISOString(), now);
  expect([at(12), at(11), at(10), momentWords('', now)]).toEqual([
    'today, 14:05',
    'yesterday, 14:05',
    '10 October 2026, 14:05',
    '',
  ]);
});

test('what is no date stays as it is written', () => {
  expect(['some time', '2026-13-01', '12.10.2026'].map(dayWords)).toEqual([
    'some time',
    '2026-13-01',
    '12.10.2026',
  ]);
});

/** West and east of Greenwich, half an hour off, and where a clock skips midnight itself. */
describe.each([
  ['America/Los_Angeles', '2026-11-01'],
  ['Pacific/Kiritimati', '2026-11-02'],
  ['Asia/Kolkata', '2026-11-02'],
])('in %s', (zone, day) => {
  test('a date is the same day as everywhere, a moment is told in the local one', () => {
    vi.stubEnv('TZ', zone);
    expect(dayWords('2026-11-02')).toBe('2 November 2026');
    // Nine in the evening on Sunday in London.
    const moment = '2026-11-01T21:00:00.000Z';
    expect(localDay(new Date(moment))).toBe(day);
    expect(dayOf(moment)).toBe(day);
    expect(dayOf('2026-11-02')).toBe('2026-11-02');
    expect(dayWords(moment)).toBe(`${Number(day.slice(-2))} November 2026`);
  });
});

test('a date on which the clock skips midnight is still that day', () => {
  vi.stubEnv('TZ', 'America/Sao_Paulo');
  expect(dayWords('2018-11-04')).toBe('4 November 2018');
  expect(localDay(new Date(2018, 10, 4))).toBe('2018-11-04');
});
