import { describe, expect, test } from 'vitest';
import { pasteSentence } from '#renderer/features/matrix/clipboard/pasteSentence.ts';
import { placeBlock, type Target } from '#renderer/features/matrix/clipboard/placeBlock.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { aLeader, aMap, anArea, owner } from '#tests/helpers/aMap.ts';
import { BLOCK } from './clipboards.ts';

const model = buildModel(
  aMap({
    leaders: [aLeader('CFO'), aLeader('CIO'), aLeader('Chief Nursing Officer')],
    areas: [anArea('Pricing & rates'), anArea('Hiring'), anArea('Bed closures')],
    assignments: [owner('cio', 'bed-closures'), owner('cfo', 'bed-closures')],
  }),
);

/** From the first leader of the first area, with one cell selected. */
const corner: Target = {
  areaIds: model.document.areas.map(({ id }) => id),
  columns: model.document.leaders.map(({ id }) => ({ leaderId: id })),
  rows: 1,
  cells: 1,
};

const said = (table: string[][], target = corner) => {
  const placement = placeBlock(table, model, target);
  return {
    cells: placement.roles.map(({ areaId, leaderId, role }) => `${areaId} ${leaderId} ${role}`),
    sentence: pasteSentence(placement, model),
    placement,
  };
};

describe('a pasted block', () => {
  test('with titles and names goes where these stand, in whatever order', () => {
    const { cells, sentence } = said(BLOCK);
    expect(cells.toSorted()).toEqual([
      'bed-closures cfo null',
      'bed-closures chief-nursing-officer owner',
      'bed-closures cio informed',
      'pricing-rates cfo owner',
      'pricing-rates chief-nursing-officer coordinator',
      'pricing-rates cio null',
    ]);
    expect(sentence).toBe('4 roles placed by name, 1 cleared.');
  });

  test('may have leaders down and areas across, a title above, and case and accents of its own', () => {
    const turned = [
      ['RACI 2026', '', ''],
      ['', 'PRICING & RATES', 'bed  closures'],
      ['Cfo', 'A', ''],
      ['chief nursing officer', 'C', 'A'],
    ];
    const { cells } = said(turned);
    expect(cells).toContain('pricing-rates cfo owner');
    expect(cells).toContain('bed-closures chief-nursing-officer owner');
    expect(cells).toHaveLength(4);
  });

  test('may be a whole column of a spreadsheet, or a whole row', () => {
    const lines = ['A', ...Array.from({ length: 200_000 }, () => '')];
    expect(said(lines.map((text) => [text])).cells).toContain('pricing-rates cfo owner');
    expect(said([lines]).cells).toContain('pricing-rates cfo owner');
  });

  test('without names goes by position, and tells what fell over the edge', () => {
    const { cells, sentence } = said([
      ['O', 'C', 'I', 'I'],
      ['', 'O', '', ''],
    ]);
    expect(cells).toContain('pricing-rates cfo owner');
    expect(cells).toContain('hiring cio owner');
    expect(sentence).toBe('4 roles placed; 1 cell outside the matrix: left out.');
  });

  test('fills what is selected where it goes in evenly', () => {
    const one = said([['I']], { ...corner, rows: 3, cells: 2 });
    expect(one.cells).toHaveLength(6);
    const uneven = said([['I'], ['C']], { ...corner, rows: 3, cells: 1 });
    expect(uneven.cells).toHaveLength(2);
  });

  test('says which texts it did not understand, and changes nothing there', () => {
    const { cells, sentence } = said([['A', 'maybe', 'X']]);
    expect(cells).toEqual(['pricing-rates cfo owner']);
    expect(sentence).toBe('1 role placed; 2 cells not understood (“maybe” and “X”): left out.');
  });

  test('says which names the map does not have', () => {
    const { sentence, cells } = said([
      ['', 'CFO', 'CIO', 'COO'],
      ['Pricing & rates', 'A', 'C', 'I'],
      ['Hiring', 'A', '', ''],
      ['Clinical', '', '', ''],
      ['Branding', 'A', '', ''],
    ]);
    expect(cells).toHaveLength(4);
    expect(sentence).toBe(
      '3 roles placed by name; 2 cells under names that this map does not have (“Branding” and “COO”): left out.',
    );
  });

  test('with its own O reads A as must agree', () => {
    const { placement } = said([['O', 'A']]);
    expect(placement.roles[1]).toMatchObject({ role: 'coordinator', level: 'agree' });
  });

  test('brings lanes in a column of that name, and a blank lane says nothing', () => {
    const { placement } = said([
      ['Area', 'Lane', 'CFO'],
      ['Pricing & rates', 'S', 'A'],
      ['Hiring', '', 'A'],
      ['Bed closures', 'Shared', 'A'],
    ]);
    expect(placement.modes).toEqual([
      { areaId: 'pricing-rates', mode: 'sovereign' },
      { areaId: 'bed-closures', mode: 'shared' },
    ]);
    expect(placement.notUnderstood).toEqual([]);
  });

  test('tells areas of the same name apart by their turn', () => {
    const twins = buildModel(
      aMap({
        leaders: [aLeader('CFO'), aLeader('CIO')],
        areas: [anArea('Budget', { id: 'b1' }), anArea('Budget', { id: 'b2' })],
      }),
    );
    const placement = placeBlock(
      [
        ['', 'CFO', 'CIO'],
        ['Budget', 'A', ''],
        ['Budget', '', 'A'],
      ],
      twins,
      corner,
    );
    const owners = placement.roles.filter(({ role }) => role === 'owner');
    expect(owners.map(({ areaId, leaderId }) => `${areaId} ${leaderId}`)).toEqual([
      'b1 cfo',
      'b2 cio',
    ]);
  });
});
