import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { renderMap } from '#electron/export/exportMap.ts';
import { cellText, MOST_IN_CELL } from '#electron/export/xlsx/cellText.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { mapWorkbook } from '#shared/export/workbook/mapWorkbook.ts';
import { DEFAULT_EXPORT, type ExportOptions } from '#shared/ipc/exportOptions.ts';
import { reportSource } from '#shared/report/reportSource.ts';
import {
  aDecision,
  aLeader,
  aMap,
  anArea,
  aRisk,
  coordinator,
  owner,
} from '#tests/helpers/aMap.ts';
import { packageParts, parseXml } from '#tests/electron/support/packageParts.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

const tools = { fonts: async () => [], today: () => '2026-11-23' };
const write = async (document: MapDocument, options: Partial<ExportOptions> = {}) =>
  Buffer.from(await renderMap(document, 'xlsx', { ...DEFAULT_EXPORT, ...options }, tools));

const team = aMap({
  title: 'Team',
  leaders: [aLeader('CFO'), aLeader('CNO')],
  areas: [anArea('Pricing', { mode: 'coordinated', limit: '=1+1' }), anArea('Wards')],
  assignments: [owner('cfo', 'pricing'), coordinator('cno', 'pricing', { level: 'agree' })],
  risks: [aRisk('cfo', 'pricing', 'Profit per bed', { likelihood: 2, impact: 5 })],
});

describe('XLSX', () => {
  it('opened by another program is the workbook: sheet by sheet, cell by cell', async () => {
    const sheets = mapWorkbook(reportSource(team, 'none', '2026-11-23'));
    const read = await readXlsxFile(await write(team));
    expect(read.map(({ sheet }) => sheet)).toEqual(sheets.map(({ name }) => name));
    for (const [index, { columns, rows }] of sheets.entries()) {
      expect(read[index]?.data).toEqual([
        columns.map(({ title }) => title),
        ...rows.map((row) => row.map((value) => (value === '' ? null : value))),
      ]);
    }
  });

  it('a day of the decision log is a day, which sorts, and reads as on paper in whatever language', async () => {
    const decision = aDecision('One board quality committee', { on: '2026-11-17' });
    const written = await write({ ...team, decisions: [decision] });
    const log = (await readXlsxFile(written)).find(({ sheet }) => sheet === 'Decisions');
    expect(log?.data[1]?.[0]).toEqual(new Date('2026-11-17T00:00:00Z'));
    const styles = (await packageParts(written)).get('xl/styles.xml') ?? '';
    expect(styles).toContain('formatCode="[$-809]d mmmm yyyy"');
  });

  it('sets figures under their heading, on the left, where they keep clear of the next column’s words', async () => {
    const parts = await packageParts(await write(team));
    // A cell that names no type holds a number: an impact of 5.
    const figure = /<c (?![^>]*\bt=)[^>]*\bs="(\d+)"[^>]*><v>5<\/v>/;
    const style = [...parts.values()].map((xml) => figure.exec(xml)?.[1]).find(Boolean);
    const [, formats = ''] =
      /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(parts.get('xl/styles.xml') ?? '') ?? [];
    const each = formats.match(/<xf\b[^>]*?\/>|<xf\b.*?<\/xf>/gs) ?? [];
    expect(each[Number(style)]).toContain('horizontal="left"');
  });

  it('gives each row the height of its texts, and prints all columns of a sheet on one width', async () => {
    const long =
      'What is reserved to the board and to nobody else, whatever happens in between. '.repeat(3);
    const parts = await packageParts(
      await write(
        { ...team, areas: [anArea('Pricing', { reserved: long }), anArea('Wards')] },
        { paper: 'letter' },
      ),
    );
    const sheet = parts.get('xl/worksheets/sheet2.xml') ?? '';
    const heights = [...sheet.matchAll(/<row [^>]*\sht="(\d+)"/g)].map(([, height]) =>
      Number(height),
    );
    expect(heights).toHaveLength(3);
    const [, tall = 0, flat] = heights;
    expect(flat).toBe(15);
    expect(tall).toBeGreaterThanOrEqual(8 * 15);
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<pageSetup paperSize="1" fitToWidth="1" fitToHeight="0"/);
  });

  it('freezes header and names, and lets a role be chosen only from its words', async () => {
    const parts = await packageParts(await write(team));
    const matrix = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(matrix).toMatch(/<pane [^>]*ySplit="1"[^>]*xSplit="1"[^>]*state="frozen"/);
    expect(matrix).toContain(
      'sqref="E2:E203"><formula1>"Owner,Coordinator,Coordinator (must agree),Informed"</formula1>',
    );
    expect(matrix).toContain('<formula1>"Sovereign,Coordinated,Shared,Not settled"</formula1>');
  });

  it('whatever is in the map: every part is XML, no cell is a formula, no cell is too long', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument(), async (document) => {
        const parts = await packageParts(await write(document));
        for (const [name, part] of parts) {
          if (!/\.(xml|rels)$/.test(name)) continue;
          parseXml(part, name);
          expect(part).not.toMatch(/<f[ >]/);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('cuts what no cell can hold, and never inside a character', () => {
    const long = `${'a'.repeat(MOST_IN_CELL - 2)}😀tail`;
    const cut = cellText(long);
    expect(cut).toHaveLength(MOST_IN_CELL - 1);
    expect(cut.isWellFormed()).toBe(true);
    expect(cellText('a\u0000b\ud800c\r\nd')).toBe('abc\nd');
  });

  it('redacted keeps back risks and appetites, and says so', async () => {
    const parts = await packageParts(await write(team, { redaction: 'all' }));
    const all = [...parts.values()].join('\n');
    expect(all).not.toContain('Profit per bed');
    expect(all).toContain('[withheld]');
    expect(all).toContain('Pricing');
  });
});
