import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compileReader } from '#shared/document/compileReader.ts';
import { mapText, opened, refused } from '../migrations/fixtures.ts';

describe('a date in a file is a day of the calendar', () => {
  it.each(['2026-02-28', '2028-02-29', '2000-02-29', '2026-04-30', '2026-12-31'])('%s', (day) => {
    expect(opened(mapText({ reviewOn: day })).document.reviewOn).toBe(day);
  });

  it.each([
    ['no 29 February in this year', '2026-02-29'],
    ['nor in a century that is no leap year', '2100-02-29'],
    ['30 days hath April', '2026-04-31'],
    ['no 13th month', '2026-13-01'],
    ['no month 0', '2026-00-10'],
    ['no day 0', '2026-05-00'],
    ['the other way round', '05-11-2026'],
    ['with a time', '2026-11-05T10:00:00Z'],
  ])('%s: %s', (_why, day) => {
    expect(refused(mapText({ reviewOn: day }))).toMatchObject({
      code: 'E_INVALID',
      place: 'reviewOn',
    });
  });
});

describe('a kind of schema that the reader of files does not know', () => {
  it.each([
    ['a value', v.date(), 'no reader for a schema of type date'],
    [
      'a condition',
      v.pipe(
        v.string(),
        v.email(() => 'expected an address'),
      ),
      'no reader for an action of type email',
    ],
  ])('%s is a defect that is told before anything is read', (_what, schema, message) => {
    expect(() => compileReader(schema)).toThrow(message);
  });
});
