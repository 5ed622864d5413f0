import { describe, expect, it } from 'vitest';
import { contentHash } from '#shared/document/contentHash.ts';
import type { MapDocument } from '#shared/document/document.ts';
import type { Block, Table } from '#shared/report/blocks.ts';
import { boardPaper } from '#shared/report/boardPaper.ts';
import { boardPaperSections, PAPER_SECTION_IDS } from '#shared/report/paperSections.ts';
import { redact, WITHHELD, type Redaction } from '#shared/report/redact.ts';
import { reportSource } from '#shared/report/reportSource.ts';
import {
  aCascade,
  aDecision,
  aLeader,
  aMap,
  anArea,
  anExpertise,
  anOutcome,
  aRedLine,
  aRisk,
  coordinator,
  NOW,
  owner,
} from '#tests/helpers/aMap.ts';

const DAY = '2026-11-23';
const paperOf = (
  document: MapDocument,
  redaction: Redaction = 'none',
  baseline: string | null = null,
) => boardPaper(reportSource(document, redaction, DAY, baseline));

function blocks<K extends Block['kind']>(
  document: MapDocument,
  id: string,
  kind: K,
  redaction: Redaction = 'none',
) {
  const section = paperOf(document, redaction).sections.find((one) => one.id === id);
  return (section?.blocks ?? []).filter(
    (block): block is Extract<Block, { kind: K }> => block.kind === kind,
  );
}

function table(document: MapDocument, id: string, tableId: string, redaction: Redaction = 'none') {
  return blocks(document, id, 'table', redaction).find((one) => one.id === tableId);
}

const rows = (one: Table | undefined) =>
  (one?.groups ?? []).flatMap((group) =>
    group.rows.map(({ cells }) =>
      cells.map(({ text, note }) => (note ? `${text} / ${note}` : text)),
    ),
  );

const TEAM = aMap({
  leaders: [aLeader('CEO'), aLeader('CFO'), aLeader('CRO'), aLeader('CIO')],
  areas: [
    anArea('Pricing', {
      mode: 'coordinated',
      limit: 'to 5 m a year; above: CEO',
      reserved: 'New markets',
      tieBreakerId: 'ceo',
      escalation: 'Board, within ten days',
      critical: true,
    }),
    anArea('Brand', { mode: 'shared' }),
    anArea('Tax', { mode: 'sovereign' }),
    anArea('Layoffs'),
  ],
  assignments: [
    owner('cfo', 'pricing'),
    coordinator('cro', 'pricing', { level: 'agree' }),
    owner('cro', 'brand'),
    owner('ceo', 'brand'),
    owner('cfo', 'tax'),
  ],
});

describe('the sections', () => {
  it('are offered as they stand in the paper, each with its heading', () => {
    expect(boardPaperSections.map(({ id }) => id)).toEqual([...PAPER_SECTION_IDS]);
    const { sections } = paperOf(
      {
        ...TEAM,
        baselines: [{ id: 'b1', name: 'First', on: NOW, content: TEAM }],
      },
      'none',
      'b1',
    );
    expect(sections.map(({ id }) => id)).toEqual([...PAPER_SECTION_IDS]);
    for (const { id, title } of sections.slice(1)) {
      expect(boardPaperSections.find((one) => one.id === id)?.title).toBe(title);
    }
  });

  it('can be chosen in any order; unknown ones are passed over, and nothing is the title page', () => {
    const ids = (chosen: string[]) =>
      boardPaper(reportSource(TEAM, 'none', DAY), chosen).sections.map(({ id }) => id);
    expect(ids(['risks', 'title', 'nonsense'])).toEqual(['title', 'risks']);
    expect(ids(['matrix'])).toEqual(['matrix']);
    expect(ids([])).toEqual(['title']);
    // Nothing to compare with, so there are no changes to tell.
    expect(ids(['changes'])).toEqual(['title']);
  });
});

describe('title page', () => {
  it('shows the five lamps with a word and the few words that say why', () => {
    const [lamps] = blocks({ ...TEAM, outcomes: [anOutcome('One care')] }, 'title', 'lamps');
    expect(lamps?.gates.map(({ word }) => word)).toEqual([
      'Not yet said',
      'Not yet said',
      'Not yet said',
      'Nothing open',
      'Must settle',
    ]);
    expect(lamps?.gates[4]?.reasons).toEqual(['Nobody ends a tie: Brand']);
    expect(lamps?.sentence).toMatch(/^Must settle/);
  });

  it('says in a redacted copy that something is withheld, and what', () => {
    const said = (redaction: Redaction) =>
      blocks(TEAM, 'title', 'paragraph', redaction).map(({ text }) => text);
    expect(said('none')).toEqual([]);
    expect(said('confidential')).toEqual([expect.stringContaining('marked confidential')]);
    expect(said('all')).toEqual([expect.stringContaining('every risk, red line')]);
  });
});

describe('schedule of delegation', () => {
  it('gives each area its owner, limit and what is above, what is reserved, and who ends a tie', () => {
    expect(rows(table(TEAM, 'delegation', 'delegation'))).toEqual([
      [
        'Pricing',
        '',
        'CFO',
        'to 5 m a year / Above: CEO',
        'New markets',
        'CEO / Board, within ten days',
      ],
      ['Brand', '', 'CEO and CRO / jointly', '–', '–', 'Nobody yet'],
      ['Tax', '', 'CFO', '–', '–', '–'],
      ['Layoffs', '', 'Nobody yet / not settled', '–', '–', '–'],
    ]);
  });

  it.each([
    ['to 5 m, above it:\nthe CEO', 'to 5 m / Above: the CEO'],
    ['up to 2 m. Above that: CFO; above: CEO', 'up to 2 m / Above: CFO; above: CEO'],
    ['to 5 m; above:', 'to 5 m; above:'],
    ['Above: CEO', 'Above: CEO'],
    ['nothing above the usual', 'nothing above the usual'],
  ])('reads %j as people write it', (limit, shown) => {
    const document = { ...TEAM, areas: [anArea('Pricing', { limit })], assignments: [] };
    expect(rows(table(document, 'delegation', 'delegation'))[0]?.[3]).toBe(shown);
  });

  it('says from when it holds, or that this is not set', () => {
    const lead = (effectiveOn: string | null) =>
      blocks({ ...TEAM, effectiveOn }, 'delegation', 'paragraph')[0]?.text;
    expect(lead('2027-01-01')).toContain('takes effect on 1 January 2027');
    expect(lead('2026-01-01')).toContain('in effect since 1 January 2026');
    expect(lead(null)).toContain('not set yet');
  });
});

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

describe('findings and disputes', () => {
  const document = {
    ...TEAM,
    areas: [
      ...TEAM.areas,
      anArea('Churn', {
        mode: 'sovereign' as const,
        outcome: 'Less.',
        dispute: {
          claimantIds: ['cro', 'cfo'],
          settledBy: 'CEO',
          until: '2027-01-31',
          note: 'Both count it.',
        },
      }),
    ],
    waivers: [{ finding: 'no-owner:churn', reason: 'Until January.', by: 'CEO', on: NOW }],
  };

  it('lists what is open by severity with its lamp, and what is accepted with the reason', () => {
    const open = table(document, 'findings', 'open-findings');
    expect(open?.groups.map(({ label }) => label).slice(0, 2)).toEqual([
      'Must settle',
      'Not yet said',
    ]);
    expect(open?.groups[0]?.mark).toEqual({ kind: 'lamp', status: 'red' });
    expect(open?.groups[0]?.rows.map(({ id }) => id)).toEqual(['shared-without-tiebreak:brand']);
    expect(rows(table(document, 'findings', 'accepted-findings'))).toEqual([
      ['5 Lanes', expect.stringContaining('Churn'), 'Until January. / CEO, 2 November 2026'],
    ]);
  });

  it('says who disputes what, who settles it and until when', () => {
    expect(rows(table(document, 'findings', 'disputes'))).toEqual([
      ['Churn', 'CRO and CFO', 'CEO / by 31 January 2027', 'Both count it.'],
    ]);
  });
});

describe('decisions and sign-off', () => {
  it('logs decisions, the latest first, with reason and dissent', () => {
    const document = {
      ...TEAM,
      decisions: [
        aDecision('First', { on: '2026-10-01', status: 'reversed', decidedBy: 'CEO' }),
        aDecision('Second', {
          on: '2026-11-01',
          reason: 'It is late.',
          areaId: 'tax',
          revisitOn: '2027-03-01',
          dissent: [{ leaderId: 'cio', text: 'Too soon.' }],
        }),
      ],
    };
    expect(rows(table(document, 'decisions', 'decisions'))).toEqual([
      [
        '1 November 2026 / Revisit on 1 March 2027',
        'Second / It is late.',
        'Tax',
        'CIO: Too soon.',
      ],
      ['1 October 2026 / CEO; reversed', 'First', 'The whole map', '–'],
    ]);
  });

  it('has a line for everybody: signed, withheld, an earlier version, or still to sign', () => {
    const sign = (leaderId: string, level: number, hash: string, reservation = '') => ({
      leaderId,
      level,
      reservation,
      on: NOW,
      contentHash: hash,
    });
    const hash = contentHash(TEAM);
    const document = {
      ...TEAM,
      signOffs: [
        sign('ceo', 5, hash),
        sign('cfo', 2, hash, 'Not without a floor.'),
        sign('cro', 4, 'ab'.repeat(32)),
      ],
    };
    const [signatures] = blocks(document, 'decisions', 'signatures');
    expect(
      signatures?.signatures.map(({ leader, level, when, reservation }) => [
        leader,
        level,
        when,
        reservation,
      ]),
    ).toEqual([
      ['CEO', '5 I will lead it', '2 November 2026', ''],
      ['CFO', 'Withheld: 2 Let us talk', '2 November 2026', 'Not without a floor.'],
      ['CRO', '4 I will work for it', '2 November 2026, for an earlier version', ''],
      ['CIO', '', '', ''],
    ]);
  });
});

describe('changes', () => {
  const before = {
    ...TEAM,
    areas: [
      anArea('Brand', { mode: 'sovereign' }),
      ...TEAM.areas.filter(({ id }) => id !== 'brand'),
    ],
    assignments: TEAM.assignments.filter(({ id }) => id !== 'ceo/brand'),
    risks: [aRisk('cfo', 'tax', 'the old secret')],
  };
  const document = {
    ...TEAM,
    appetite: 4,
    baselines: [{ id: 'b1', name: 'First draft', on: NOW, content: before }],
  };
  const said = (redaction: Redaction) =>
    JSON.stringify(paperOf(document, redaction, 'b1').sections.find(({ id }) => id === 'changes'));

  it('are told against the baseline that was chosen', () => {
    expect(said('none')).toContain('“First draft” of 2 November 2026');
    expect(said('none')).toContain('Brand: CRO to shared CEO + CRO.');
    expect(said('none')).toContain('Approved risk appetite from not said to open.');
    expect(paperOf(document, 'none', 'gone').sections.some(({ id }) => id === 'changes')).toBe(
      false,
    );
  });

  it('tell lanes in a redacted copy too, and neither appetites nor what a risk says', () => {
    expect(said('all')).toContain('Brand: CRO to shared CEO + CRO.');
    expect(said('all')).toContain('Risks: 1 removed.');
    expect(said('all')).not.toMatch(/appetite from|secret/);
    expect(redact(document, 'all').baselines).toEqual([]);
  });
});
