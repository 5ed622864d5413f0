import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtmlTable } from '#renderer/features/matrix/clipboard/readHtmlTable.ts';
import { readPart } from '#renderer/features/matrix/clipboard/readPart.ts';
import { exportText } from '#shared/export/exportText.ts';
import { guardCell, unguardCell } from '#shared/export/guardCell.ts';
import { readTsv } from '#shared/lib/readTsv.ts';
import { writeTsv } from '#renderer/features/matrix/clipboard/writeTsv.ts';
import {
  BLOCK,
  EXCEL_HTML,
  EXCEL_TEXT,
  GOOGLE_HTML,
  LIBREOFFICE_HTML,
  LIBREOFFICE_TEXT,
} from './clipboards.ts';

const trimmed = (table: readonly (readonly string[])[] | null) =>
  table?.map((row) => row.map((cell) => cell.trim()));

describe('what a spreadsheet copies', () => {
  test.each([
    ['Excel', EXCEL_HTML],
    ['LibreOffice', LIBREOFFICE_HTML],
    ['Google Sheets', GOOGLE_HTML],
  ])('is read from the table of %s', (_, html) => {
    expect(readHtmlTable(html)).toEqual(BLOCK);
  });

  test.each([
    ['Excel', EXCEL_TEXT],
    ['LibreOffice', LIBREOFFICE_TEXT],
  ])('is read from the text of %s', (_, text) => {
    expect(trimmed(readTsv(text))).toEqual(BLOCK);
  });

  test('is read in one go, however many bare signs stand in it', () => {
    const signs = '<'.repeat(400_000);
    expect(readHtmlTable(`<table><tr><td>a < b <3<td>${signs}`)).toEqual([['a < b <3', signs]]);
  });

  test('keeps its columns where cells are merged across and down', () => {
    const html =
      '<table><tr><td rowspan=2>Finance<td colspan=2>Officers</tr><tr><td>CFO<td>CIO</tr></table>';
    expect(readHtmlTable(html)).toEqual([
      ['Finance', 'Officers', ''],
      ['', 'CFO', 'CIO'],
    ]);
  });

  test('is never more than a table: no scripts, no styles, nothing of a second one', () => {
    const html =
      '<p>Before</p><table><tr><td>A<script>alert("</td>")</script><style>td{}</style></td><td>1 &lt; 2 &#8211; 3 &unknown;</td></tr></table><table><tr><td>no</table>';
    expect(readHtmlTable(html)).toEqual([['A', '1 < 2 – 3 &unknown;']]);
    expect(readHtmlTable('<p>No table, 1 < 2</p>')).toBeNull();
  });

  test('claims no more cells than a person can copy', () => {
    const html = `<table>${'<tr><td colspan=99999 rowspan=99999>x</td></tr>'.repeat(1_000)}</table>`;
    const table = readHtmlTable(html) ?? [];
    expect(table.flat().length).toBeLessThanOrEqual(400_000);
    expect(Math.max(...table.map((row) => row.length))).toBeLessThanOrEqual(2_000);
  });
});

describe('cells as text', () => {
  const formula = fc.constantFrom(...`=+-@'"; \t\n＝＋－＠ab`);
  const cell = fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: formula, maxLength: 6 }),
    )
    // A lone carriage return ends a line everywhere.
    .map((text) => exportText(text).replaceAll('\r', ''));
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 5,
      }),
    )
    // One blank cell in the last row is written as nothing at all.
    .filter((rows) => rows.at(-1)?.join('') !== '' || (rows[0]?.length ?? 0) > 1);

  test('come back as they went', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const back = readTsv(writeTsv(rows)).map((row) => row.map(unguardCell));
        expect(back).toEqual(rows);
      }),
    );
  });

  test('T12: compute nothing in a spreadsheet, by the guard of the CSV', () => {
    const names = ['=HYPERLINK("x")', '-1', '@x', '\u00a0=1', '＝1', 'one\n+2', "'=1"];
    expect(writeTsv([[...names, 'C (agree)']])).toBe(
      `"'=HYPERLINK(""x"")"\t'-1\t'@x\t'\u00a0=1\t'＝1\t"one\n'+2"\t''=1\tC (agree)`,
    );
    expect(readTsv(writeTsv([names]))).toEqual([names.map(guardCell)]);
  });

  test('with quotes that belong to no pair are taken as they are', () => {
    expect(readTsv('"a" b\tc"d\n"open')).toEqual([['"a" b', 'c"d'], ['"open']]);
  });
});

describe('a cell says', () => {
  test.each([
    ['o', 'owner'],
    ['Owner', 'owner'],
    ['A', 'owner'],
    ['A/R', 'owner'],
    ['RA', 'owner'],
    ['C', 'coordinator'],
    ['r', 'coordinator'],
    ['C / I', 'coordinator'],
    ['COORDINATOR', 'coordinator'],
    ['Consulted', 'coordinator'],
    ['i', 'informed'],
    ['Informed', 'informed'],
    ['', null],
    [' – ', null],
  ])('%j: %s', (text, role) => {
    expect(readPart(text, false)?.role).toBe(role);
  });

  test('must agree, in Remit’s own letters', () => {
    expect(readPart('C (agree)', false)).toEqual({ role: 'coordinator', level: 'agree' });
    expect(readPart('Must agree', false)).toEqual({ role: 'coordinator', level: 'agree' });
    expect(readPart('A', true)).toEqual({ role: 'coordinator', level: 'agree' });
  });

  test.each(['x', 'yes', 'AX', 'Finance', '✓', 'A, maybe'])('%j says nothing known', (text) => {
    expect(readPart(text, false)).toBeNull();
  });
});
