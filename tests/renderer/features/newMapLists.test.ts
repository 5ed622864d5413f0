import { cpuMilliseconds } from '#tests/helpers/cpuMilliseconds.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '#shared/lib/foldText.ts';
import { mergeLines } from '#renderer/features/newMap/mergeLines.ts';
import { parseAreas } from '#renderer/features/newMap/parseAreas.ts';
import { parseLeaders } from '#renderer/features/newMap/parseLeaders.ts';
import { areaLines, SECTORS } from '#renderer/features/newMap/sectors.ts';

const titles = (text: string) => parseLeaders(text).titles;
const areas = (text: string) => parseAreas(text).areas.map(({ domain, name }) => [domain, name]);

describe('a pasted list of leaders', () => {
  test('is one a line, without bullets, numbers, quotes and stray spaces', () => {
    expect(
      titles(
        '  CEO \r\n- CFO\n• Chief  Medical Officer\n3. CIO\n(4) CHRO\nb) Counsel\n"VP, ""Sales"""',
      ),
    ).toEqual(['CEO', 'CFO', 'Chief Medical Officer', 'CIO', 'CHRO', 'Counsel', 'VP, "Sales"']);
  });

  test('from a spreadsheet takes the first cell that says something', () => {
    expect(titles('CEO\tA. Person\tBoard\n\tCFO\tFinance')).toEqual(['CEO', 'CFO']);
  });

  test('may be a single row of cells, or parted by semicolons', () => {
    expect(titles('CEO\tCFO\tCIO')).toEqual(['CEO', 'CFO', 'CIO']);
    expect(titles('CEO; CFO; CIO')).toEqual(['CEO', 'CFO', 'CIO']);
  });

  test('says what stands there twice, and takes it once', () => {
    expect(parseLeaders('CFO\nCIO\ncfo\nCFO')).toEqual({
      titles: ['CFO', 'CIO'],
      repeated: ['CFO'],
    });
  });

  test('keeps a title that only looks like a number or bullet', () => {
    expect(titles('3M liaison\nC-level sponsor\nHead of A&E')).toEqual([
      '3M liaison',
      'C-level sponsor',
      'Head of A&E',
    ]);
  });
});

describe('a pasted list of areas', () => {
  test('understands a group before a colon, in a first cell, and as a heading', () => {
    expect(
      areas(
        'Finance: Capital plan\nPeople\tHiring\n\nNursing:\n- Staffing ratios\n- Bed closures\n\n# Technology\nAccess\n\nBranding',
      ),
    ).toEqual([
      ['Finance', 'Capital plan'],
      ['People', 'Hiring'],
      ['Nursing', 'Staffing ratios'],
      ['Nursing', 'Bed closures'],
      ['Technology', 'Access'],
      ['', 'Branding'],
    ]);
  });

  test('leaves a colon inside a name alone', () => {
    expect(areas('Go/no-go at 18:00')).toEqual([['', 'Go/no-go at 18:00']]);
  });

  test('takes each name once, whichever group it stands in', () => {
    const list = parseAreas('Finance: Budget\nPeople: budget');
    expect(list.areas).toEqual([{ domain: 'Finance', name: 'Budget' }]);
    expect(list.repeated).toEqual(['budget']);
  });
});

describe('whatever is pasted', () => {
  const pasted = fc.string({
    unit: fc.constantFrom(
      'a',
      'B',
      ' ',
      '\n',
      '\t',
      ':',
      '#',
      '-',
      '1',
      '.',
      '"',
      ';',
      'é',
      '\u200b',
      '\u0000',
    ),
  });

  test('names are never blank, never double, and on one line', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        for (const names of [titles(text), parseAreas(text).areas.map((area) => area.name)]) {
          expect(new Set(names.map(foldText)).size).toBe(names.length);
          for (const name of names) expect(name).toMatch(/^\S(?:.*\S)?$/u);
        }
      }),
    );
  });

  test('100,000 letters without a line end are read at once', () => {
    const spent = cpuMilliseconds(() => {
      parseAreas(`${' '.repeat(50_000)}${'- '.repeat(25_000)}`);
      parseLeaders('('.repeat(100_000));
    });
    expect(spent).toBeLessThan(4_000);
  });
});

describe('typical lists of a sector', () => {
  test.each(SECTORS.map((sector) => [sector.name, sector] as const))(
    '%s: about twenty areas in groups and eight leaders, none twice',
    (_, sector) => {
      const list = parseAreas(areaLines(sector));
      expect(list.repeated).toEqual([]);
      expect(list.areas.length).toBeGreaterThanOrEqual(18);
      expect(list.areas.length).toBeLessThanOrEqual(24);
      expect(list.domains.length).toBeGreaterThanOrEqual(4);
      expect(parseLeaders(sector.leaders.join('\n')).titles).toHaveLength(8);
    },
  );

  test('take the place of an untouched list, and otherwise stand under what was written', () => {
    expect(mergeLines('', 'CEO\nCFO', null)).toBe('CEO\nCFO');
    expect(mergeLines('CEO\nCFO', 'Mayor', 'CEO\nCFO')).toBe('Mayor');
    expect(mergeLines('Our chair\nCFO', 'CEO\ncfo', null)).toBe('Our chair\nCFO\nCEO');
  });
});
