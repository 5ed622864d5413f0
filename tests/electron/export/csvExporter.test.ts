import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMap } from '#electron/export/exportMap.ts';
import { matrixGrid } from '#shared/export/csv/matrixGrid.ts';
import { exportText } from '#shared/export/exportText.ts';
import { unguardCell } from '#shared/export/guardCell.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { DEFAULT_EXPORT } from '#shared/ipc/exportOptions.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { aLeader, aMap, anArea, coordinator, owner } from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

const tools = { fonts: async () => [], today: () => '2026-11-23' };

/** The file as a reader of RFC 4180 sees it that is none of ours. */
async function readBack(document: MapDocument): Promise<string[][]> {
  const bytes = await renderMap(document, 'csv', DEFAULT_EXPORT, tools);
  return parse(Buffer.from(bytes), { bom: true, record_delimiter: '\r\n' });
}

describe('CSV', () => {
  it('is the matrix: areas down, leaders across, roles in words', async () => {
    const document = aMap({
      leaders: [aLeader('CFO'), aLeader('CNO')],
      areas: [anArea('Pricing', { mode: 'coordinated', limit: 'to 5 m, above: CEO' })],
      assignments: [owner('cfo', 'pricing'), coordinator('cno', 'pricing', { level: 'agree' })],
    });
    expect(await readBack(document)).toEqual([
      [
        'Decision area',
        'Domain',
        'Lane',
        'Critical',
        'CFO',
        'CNO',
        'Limit',
        'Reserved',
        'Tie-break',
        'Escalation',
      ],
      [
        'Pricing',
        '',
        'Coordinated',
        '',
        'Owner',
        'Coordinator (must agree)',
        'to 5 m, above: CEO',
        '',
        '',
        '',
      ],
    ]);
  });

  it('read by another program holds every cell, and no cell is a formula', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument(), async (document) => {
        const read = await readBack(document);
        expect(read.map((row) => row.map(unguardCell))).toEqual(
          matrixGrid(buildModel(document)).map((row) => row.map(exportText)),
        );
        expect(read.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
