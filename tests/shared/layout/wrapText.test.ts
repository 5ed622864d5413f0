import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { displayText } from '#shared/layout/displayText.ts';
import { measureText } from '#shared/layout/measureText.ts';
import { wrapText, type TextFit } from '#shared/layout/wrapText.ts';
import { ROOT } from '../../../build/vite/paths.ts';

const CARD: TextFit = { width: 131, maxLines: 2, size: 14, weight: 600 };

describe('measureText', () => {
  it('agrees with the bundled font, glyph by glyph', () => {
    const files = join(ROOT, 'node_modules/@fontsource/source-sans-3/files');
    for (const weight of [400, 600, 700] as const) {
      const font = create(readFileSync(join(files, `source-sans-3-latin-${weight}-normal.woff2`)));
      for (const text of ['Privileging & credentialing policy', 'H\u00f4pital n\u00b0 7', '']) {
        const advance = [...text]
          .map((sign) => font.glyphForCodePoint(sign.codePointAt(0) ?? 0).advanceWidth)
          .reduce((sum, width) => sum + width, 0);
        expect(measureText(text, font.unitsPerEm, weight)).toBeCloseTo(advance, 0);
      }
    }
  });

  it('counts what the font lacks by the class of its script', () => {
    expect(measureText('患者', 10, 400)).toBe(20);
    // Fullwidth signs, Tangut and old Hangul are as wide as Han; their halves are not.
    for (const wide of ['￥', '\u{17000}', '\ua960', '︙', '〇'])
      expect(measureText(wide, 10, 400)).toBe(10);
    expect(measureText('ｶ', 10, 400)).toBeLessThan(10);
    expect(measureText('⌚', 10, 400)).toBe(13);
    expect(measureText('e\u0301', 1000, 400)).toBe(measureText('e', 1000, 400));
  });
});

describe('Arabic', () => {
  const wide = (text: string) => measureText(text, 1000, 600);

  it('is measured letter by letter: narrow where the next one joins on, broad at the end of a word', () => {
    expect(wide('بب')).toBeLessThan(2 * wide('ب'));
    // Alef joins nothing that follows, so what follows begins anew, and a mark on a letter parts nothing.
    expect(wide('اب')).toBe(wide('ا') + wide('ب'));
    expect(wide('بَب')).toBe(wide('بب'));
    expect(wide('سياسة المشتريات')).toBe(wide('سياسة') + wide(' ') + wide('المشتريات'));
    // DejaVu Sans sets these in 13.0 and 6.1 em; at 640 a letter they were taken for 16.6 and 9.2.
    expect(wide('رئيس الشؤون المالية والمخاطر')).toBeCloseTo(13_050, -3);
    expect(wide('المدير التنفيذي')).toBeCloseTo(6_130, -3);
  });

  it('stands in the lines that it has room for', () => {
    const fit = { ...CARD, width: 115 };
    expect(wrapText('سياسة المشتريات والعقود الحكومية', fit).lines).toEqual([
      'سياسة المشتريات',
      'والعقود الحكومية',
    ]);
    expect(wrapText('المدير التنفيذي', fit).lines).toEqual(['المدير التنفيذي']);
  });
});

describe('wrapText', () => {
  it('fills lines evenly and breaks between words', () => {
    expect(wrapText('Emergency diversion rules', CARD).lines).toEqual([
      'Emergency',
      'diversion rules',
    ]);
    expect(wrapText('CFO', CARD).lines).toEqual(['CFO']);
    expect(wrapText('  ', CARD).lines).toEqual([]);
  });

  it('keeps go-live whole where it can', () => {
    expect(wrapText('EHR go-live date', { ...CARD, width: 80 }).lines).toEqual([
      'EHR go-live',
      'date',
    ]);
  });

  it('breaks a word that is longer than a line, and CJK anywhere', () => {
    const long = wrapText('Donaudampfschifffahrt', { ...CARD, width: 90 });
    expect(long.lines.join('')).toBe('Donaudampfschifffahrt');
    expect(long.lines).toHaveLength(2);
    expect(wrapText('顧客データの利用', { ...CARD, width: 70 }).lines).toEqual([
      '顧客デー',
      'タの利用',
    ]);
  });

  it('cuts only when nothing else is left, and keeps the whole name', () => {
    const text = 'Privileging and credentialing policy of both hospitals';
    const { lines, isCut, full } = wrapText(text, CARD);
    expect(isCut).toBe(true);
    expect(full).toBe(text);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  it('loses no letter, keeps within its width and lines, whatever it is given', () => {
    const anyFit = fc.record({
      width: fc.integer({ min: 30, max: 300 }),
      maxLines: fc.integer({ min: 1, max: 4 }),
      size: fc.constantFrom(12, 14, 17),
      weight: fc.constantFrom(400 as const, 600 as const, 700 as const),
    });
    const anyName = fc
      .array(fc.string({ unit: 'grapheme', maxLength: 14 }))
      .map((a) => a.join(' '));
    fc.assert(
      fc.property(anyName, anyFit, (text, fit) => {
        const { lines, isCut, full } = wrapText(text, fit);
        expect(lines.length).toBeLessThanOrEqual(fit.maxLines);
        const solid = (words: string) => words.replaceAll(/\s/g, '');
        if (!isCut) expect(solid(lines.join(''))).toBe(solid(full));
        else expect(solid(full)).toContain(solid(lines.join('')).slice(0, -1));
        for (const line of lines) {
          const isOneSign = [...line.normalize('NFC')].length <= 2 || fit.width < 40;
          if (!isOneSign)
            expect(measureText(line, fit.size, fit.weight)).toBeLessThanOrEqual(fit.width + 0.01);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('displayText (T19)', () => {
  it('shows direction marks and zero-width signs instead of obeying them', () => {
    expect(displayText('CFO\u202Eexe')).toBe('CFO[U+202E]exe');
    expect(displayText('C\u200BFO')).toBe('C[U+200B]FO');
    expect(displayText('\u2066x\u2069')).toBe('[U+2066]x[U+2069]');
  });

  it('composes, joins lines, and drops nothing that scripts need', () => {
    expect(displayText('Cafe\u0301\n\tbar\u0000')).toBe('Café bar');
    expect(displayText('نمی\u200Cخواهم')).toBe('نمی\u200Cخواهم');
    expect(displayText('\ud800')).toBe('\ufffd');
  });
});
