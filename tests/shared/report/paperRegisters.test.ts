import { describe, expect, it } from 'vitest';
import { WITHHELD } from '#shared/report/redact.ts';
import { aCascade, anExpertise, aRedLine, aRisk } from '#tests/helpers/aMap.ts';
import { paperOf, blocks, table, rows, TEAM } from './readPaper.ts';

describe('risks', () => {
  const risks = [
    aRisk('cfo', 'tax', 'unrated'),
    aRisk('cfo', 'pricing', 'margin', { likelihood: 5, impact: 4, confidential: true }),
    aRisk('cro', 'brand', 'name', { likelihood: 1, impact: 2 }),
    aRisk('cro', 'brand', 'trust', { likelihood: 1, impact: 2 }),
  ];
  const document = { ...TEAM, appetite: 3, risks };

  it('stand on the heat map by their numbers in the register, with a letter for the level', () => {
    const [heat] = blocks(document, 'risks', 'heatMap');
    const fields = (heat?.rows ?? []).flatMap(({ likelihood, cells }) =>
      cells
        .map((cell, at) => ({ ...cell, at: `${likelihood} x ${heat?.impacts[at]}` }))
        .filter((cell) => cell.risks.length > 0)
        .map(({ at, letter, risks: numbers }) => [at, letter, ...numbers]),
    );
    expect(fields).toEqual([
      ['5 Almost certain x 4 Major', 'H', 1],
      ['1 Rare x 2 Minor', 'L', 2, 3],
    ]);
    const register = rows(table(document, 'risks', 'risk-register'));
    expect(register.map(([number, , what]) => `${number} ${what}`)).toEqual([
      '1 margin',
      '2 name',
      '3 trust',
      '4 unrated',
    ]);
    expect(heat?.description).toMatch(
      /^1 risk high \(H\), 0 medium \(M\), 2 low \(L\); 1 is not rated/,
    );
  });

  it('every field has a letter of its level, the heaviest in the corner', () => {
    const [heat] = blocks(document, 'risks', 'heatMap');
    expect(heat?.rows.map(({ cells }) => cells.map(({ letter }) => letter).join(''))).toEqual([
      'MMHHH',
      'LMMHH',
      'LMMMH',
      'LLMMM',
      'LLLLM',
    ]);
  });

  it('that are kept back show it, and are never called unrated', () => {
    const [heat] = blocks(document, 'risks', 'heatMap', 'confidential');
    expect(heat?.description).toContain('1 is withheld, 1 is not rated');
    const [last] = rows(table(document, 'risks', 'risk-register', 'confidential')).filter(
      ([, , what]) => what === WITHHELD,
    );
    expect(last?.slice(3, 5)).toEqual([WITHHELD, WITHHELD]);
    expect(blocks(document, 'risks', 'heatMap', 'all')).toEqual([]);
    const appetites = table(document, 'risks', 'appetites', 'all');
    expect(rows(appetites).every((row) => row[1] === WITHHELD && row[2] === WITHHELD)).toBe(true);
    expect(appetites?.columns[2]?.label).toBe(`Beside the approved ${WITHHELD}`);
  });

  it('tell what else falls, the hardest first, and where nobody sees both', () => {
    const cascading = {
      ...document,
      cascades: [
        aCascade('tax', 'brand', { strength: 1 }),
        aCascade('pricing', 'tax', { strength: 3, note: 'The rate changes.' }),
      ],
    };
    expect(rows(table(cascading, 'risks', 'cascades'))).toEqual([
      ['Pricing / CFO', 'Tax / CFO', 'Hard', 'The rate changes.'],
      ['Tax / CFO', 'Brand / CEO and CRO', 'A little / nobody sees both', '–'],
    ]);
  });
});

describe('red lines and expertise', () => {
  it('says what happens when a red line is reached, and whether those that meet can be honoured', () => {
    const document = {
      ...TEAM,
      areas: TEAM.areas.map((area) =>
        area.id === 'pricing' ? { ...area, reconciliation: 'Yes, by a floor price.' } : area,
      ),
      redLines: [
        aRedLine('cfo', 'pricing', 'No loss', { ifReached: 'The CFO stops it.' }),
        aRedLine('cro', 'pricing', 'No trick'),
      ],
    };
    expect(rows(table(document, 'red-lines', 'red-lines')).map((row) => row[3])).toEqual([
      'The CFO stops it.',
      '–',
    ]);
    expect(rows(table(document, 'red-lines', 'red-lines-meet'))).toEqual([
      ['Pricing', 'CFO and CRO', 'Yes, by a floor price.'],
    ]);
  });

  it('prints who recognises an expertise, never who declines, nor what nobody recognises', () => {
    const said = (leaderId: string, stance: 'acknowledged' | 'declined') => ({ leaderId, stance });
    const document = {
      ...TEAM,
      areas: TEAM.areas.map((area) =>
        area.id === 'tax'
          ? { ...area, heard: [{ leaderId: 'cio', answer: 'We follow it.' }] }
          : area,
      ),
      expertise: [
        anExpertise('cio', 'Data', {
          areaIds: ['tax'],
          acknowledgements: [said('cro', 'acknowledged'), said('ceo', 'declined')],
        }),
        anExpertise('cfo', 'Finance', {
          acknowledgements: [
            said('ceo', 'acknowledged'),
            said('cro', 'acknowledged'),
            said('cio', 'acknowledged'),
          ],
        }),
        anExpertise('cro', 'Selling', { acknowledgements: [said('cfo', 'declined')] }),
      ],
    };
    expect(rows(table(document, 'red-lines', 'expertise'))).toEqual([
      ['CFO', 'Finance', '–', 'Every peer'],
      ['CIO', 'Data', 'Tax', 'CRO'],
    ]);
    expect(rows(table(document, 'red-lines', 'heard'))).toEqual([['Tax', 'CIO', 'We follow it.']]);
    const text = JSON.stringify(paperOf(document).sections.find(({ id }) => id === 'red-lines'));
    expect(text).not.toMatch(/declin|Selling/i);
  });
});
