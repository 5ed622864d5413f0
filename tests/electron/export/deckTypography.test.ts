import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitArial } from '#electron/export/pptx/fitArial.ts';
import { LINE, measureArial, wrapArial } from '#electron/export/pptx/measureArial.ts';
import { chunkText } from '#electron/export/pptx/textPieces.ts';
import { anyText } from '#tests/helpers/anyDocument.ts';

const bare = (text: string) => text.replace(/\s/g, '');
const anyLine = fc.array(anyText, { maxLength: 12 }).map((words) => words.join(' '));

describe('texts on slides', () => {
  it('are measured in the widths of Arial', () => {
    // Helvetica's published metrics: H 722, a 556, l 222, space 278; bold H 722, a 556, l 278.
    expect(measureArial('Hal l', 10, false)).toBeCloseTo(20, 5);
    expect(measureArial('Hal', 1000, true)).toBe(1556);
    expect(measureArial('患者', 10, false)).toBeGreaterThanOrEqual(20);
  });

  it('break at spaces, and inside a word only where a line is too narrow for it', () => {
    expect(wrapArial('one two three', measureArial('one two', 10, false), 10, false)).toEqual([
      'one two',
      'three',
    ]);
    const letters = wrapArial('aaaa', measureArial('aa', 10, false), 10, false);
    expect(letters).toEqual(['aa', 'aa']);
    expect(wrapArial('', 10, 10, false)).toEqual(['']);
  });

  it('lose nothing in breaking, and no line of several letters is wider than its room', () => {
    fc.assert(
      fc.property(anyLine, fc.integer({ min: 20, max: 300 }), (text, width) => {
        const lines = wrapArial(text, width, 12, false);
        expect(bare(lines.join(''))).toBe(bare(text));
        for (const line of lines) {
          if ([...line].length > 1)
            expect(measureArial(line, 12, false)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('go on in parts that hold everything, each of so many lines at most', () => {
    fc.assert(
      fc.property(anyLine, fc.integer({ min: 1, max: 5 }), (text, most) => {
        const parts = chunkText(text, 60, 12, false, most);
        expect(bare(parts.join(''))).toBe(bare(text));
      }),
    );
  });

  it('shrink before they are cut, and are cut with an ellipsis', () => {
    const box = { width: 100, height: 2 * 12 * LINE, isBold: false, most: 12, least: 9 };
    expect(fitArial('short', box)).toEqual({ text: 'short', size: 12 });
    const shrunk = fitArial('some words that are too many at 12 pt', box);
    expect(shrunk.size).toBeLessThan(12);
    expect(shrunk.text).toBe('some words that are too many at 12 pt');
    const cut = fitArial('word '.repeat(60), box);
    expect(cut.size).toBe(9);
    expect(cut.text).toMatch(/^(word )*word…$/);
    expect(wrapArial(cut.text, 100, 9, false).length).toBeLessThanOrEqual(3);
  });
});
