import { describe, expect, it } from 'vitest';
import { lookAlikes, seenAs } from '#shared/model/lookAlikes.ts';

describe('T19: names that look alike', () => {
  it.each([
    ['a Cyrillic С in CFO', 'CFO', '\u0421FO'],
    ['a Greek Ο in CIO', 'CIO', 'CI\u039f'],
    ['a zero-width space', 'Chief Nurse', 'Chief\u200b Nurse'],
    ['a soft hyphen', 'Pricing', 'Pri\u00adcing'],
    ['a direction mark', 'Pricing', '\u202ePricing'],
    ['a hangul filler', 'Pricing', 'Pricing\u3164'],
  ])('%s', (_what, one, other) => {
    expect(lookAlikes([one, 'CNO', other])).toEqual([[one, other]]);
  });

  it.each([
    ['another name', 'CFO', 'CIO'],
    ['the very same name', 'CFO', 'CFO'],
    ['case, which one sees', 'Pricing', 'pricing'],
    ['an accent, which one sees', 'Resume', 'Résumé'],
    ['names of one other script', 'Москва', 'Минск'],
  ])('%s is none', (_what, one, other) => {
    expect(lookAlikes([one, other])).toEqual([]);
  });

  it('a pair is told once, however often its names are used', () => {
    const [latin, cyrillic] = ['CFO', '\u0421FO'];
    expect(lookAlikes([latin, cyrillic, latin, cyrillic, cyrillic])).toEqual([[latin, cyrillic]]);
    expect(lookAlikes([latin, cyrillic, 'CF\u039f'])).toEqual([
      [latin, cyrillic],
      [latin, 'CF\u039f'],
    ]);
  });

  it('a whole word in Cyrillic is seen as the Latin one that it reads as', () => {
    expect(seenAs('\u0421\u0415\u041e')).toBe('ceo');
  });
});
