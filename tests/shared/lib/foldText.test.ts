import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedMatch } from '#shared/lib/foldedMatch.ts';
import { foldText } from '#shared/lib/foldText.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 20 });

describe('folded text', () => {
  test.each([
    ['Größe', 'große'],
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['İstanbul', 'istanbul'],
    ['患者安全', '患者安全'],
  ])('%s is found as %s', (written, folded) => {
    expect(foldText(written)).toBe(folded);
  });

  test('folding twice is folding once', () => {
    fc.assert(fc.property(anyText, (text) => foldText(foldText(text)) === foldText(text)));
  });
});

describe('the place of a match', () => {
  test('is told in the text as written, before and after letters that fold to more or fewer', () => {
    const text = 'Ⅻ. Größenordnung, Cafe\u0301s';
    const at = (word: string) => {
      const match = foldedMatch(text, word);
      return match && text.slice(match.start, match.end);
    };
    expect(at('großen')).toBe('Größen');
    expect(at('xii')).toBe('Ⅻ');
    expect(at('cafe')).toBe('Cafe\u0301');
    expect(at('budget')).toBeNull();
  });

  test('lies inside the text, and what stands there folds to what was looked for', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, word, after) => {
        const folded = foldText(word);
        const text = `${before} ${word} ${after}`;
        const match = foldedMatch(text, folded);
        fc.pre(folded !== '' && match !== null);
        expect(foldText(text.slice(match.start, match.end))).toContain(folded);
      }),
    );
  });
});
