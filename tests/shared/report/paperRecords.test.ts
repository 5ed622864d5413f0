import { describe, expect, it } from 'vitest';
import { contentHash } from '#shared/document/contentHash.ts';
import { redact, type Redaction } from '#shared/report/redact.ts';
import { aDecision, anArea, aRisk, NOW } from '#tests/helpers/aMap.ts';
import { paperOf, blocks, table, rows, TEAM } from './readPaper.ts';

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
