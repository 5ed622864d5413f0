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

  test('T12: takes the guard off names that Remit gave to a spreadsheet', () => {
    expect(titles("'=CFO\n''-CIO\n's Graven")).toEqual(['=CFO', "'-CIO", "'s Graven"]);
    expect(titles("Role\tArea\n'=CFO\tBeds\nCIO\tTools")).toEqual(['=CFO', 'CIO']);
  });

  test('says what stands there twice, and takes it once', () => {
    expect(parseLeaders('CFO\nCIO\ncfo\nCFO')).toEqual({
      titles: ['CFO', 'CIO'],
      repeated: ['CFO'],
      heading: [],
    });
  });

  test('with headings takes the column that is headed as one of roles', () => {
    const text = 'Name\tRole\tSince\nA. Person\tCEO\t2019\n\nB. Person\tCFO\t2020\n\t\t\nChair\t\t';
    expect(parseLeaders(text)).toEqual({
      titles: ['CEO', 'CFO', 'Chair'],
      repeated: [],
      heading: ['Name', 'Role', 'Since'],
    });
    expect(parseLeaders('Leaders\nCEO').heading).toEqual(['Leaders']);
    expect(titles('Role')).toEqual(['Role']);
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

  test('from a spreadsheet finds the domain in whichever column says the same again', () => {
    const names = ['Budget', 'Bonds', 'Hiring', 'Pay'];
    const domains = ['Finance', 'Finance', 'People', 'People'];
    const expected = names.map((name, index) => [domains[index], name]);
    const rows = (row: (index: number) => string) =>
      names.map((_, index) => row(index)).join('\r\n');
    expect(areas(rows((i) => `${names[i]}\t${domains[i]}\t${i}`))).toEqual(expected);
    expect(areas(rows((i) => `${i + 1}\t${domains[i]}\t${names[i]}`))).toEqual(expected);
    expect(areas(rows((i) => `${names[i]}\t2026-01-0${i + 1}`))).toEqual(
      names.map((name) => ['', name]),
    );
  });

  test('from a spreadsheet goes by its headings where there are some', () => {
    const list = parseAreas(
      'Owner\tDecision area\tDomain\nCFO\tBudget\tFinance\nCFO\tBonds\tMoney',
    );
    expect(list.heading).toEqual(['Owner', 'Decision area', 'Domain']);
    expect(list.areas).toEqual([
      { domain: 'Finance', name: 'Budget' },
      { domain: 'Money', name: 'Bonds' },
    ]);
  });

  test('reads merged cells and indented lines as what they head', () => {
    const expected = [
      ['Finance', 'Budget'],
      ['Finance', 'Bonds'],
      ['People', 'Pay'],
    ];
    expect(areas('Finance\tBudget\n\tBonds\nPeople\tPay')).toEqual(expected);
    expect(areas('Finance\n\tBudget\n\tBonds\nPeople\n\tPay')).toEqual(expected);
    expect(areas('Finance\t\n\tBudget\n\tBonds\nPeople\t\n\tPay')).toEqual(expected);
  });

  test('keeps a cell of two lines one name', () => {
    expect(areas('"Capital\nplan"\tFinance\nBudget\tFinance')).toEqual([
      ['Finance', 'Capital plan'],
      ['Finance', 'Budget'],
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
