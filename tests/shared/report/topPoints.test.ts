import { describe, expect, it } from 'vitest';
import type { MapDocument } from '#shared/document/document.ts';
import { reportSource } from '#shared/report/reportSource.ts';
import { MOST_POINTS, topPoints } from '#shared/report/topPoints.ts';
import {
  aCascade,
  aLeader,
  aMap,
  anArea,
  anOutcome,
  coordinator,
  NOW,
  owner,
} from '#tests/helpers/aMap.ts';

const rulesOf = (document: MapDocument) =>
  topPoints(reportSource(document, 'none', '2026-11-23')).map(([{ rule }]) => rule.id);

const agreed = (...ids: string[]) =>
  anOutcome('One care', {
    consequence: 'We close.',
    agreements: ids.map((leaderId) => ({ leaderId, level: 4, reservation: '' })),
  });

/** Two leaders who have said nothing but where they stand. */
const TEAM = {
  leaders: [aLeader('CFO', { noCascades: true }), aLeader('CRO', { noCascades: true })],
  outcomes: [agreed('cfo', 'cro')],
};

describe('topPoints', () => {
  it('puts what must be settled first, and of that what is about a critical area', () => {
    const document = aMap({
      ...TEAM,
      areas: [
        anArea('Brand', { mode: 'sovereign', outcome: 'Known.' }),
        anArea('Pricing', { mode: 'shared', outcome: 'Margin.', critical: true }),
      ],
      assignments: [owner('cfo', 'pricing'), owner('cro', 'pricing')],
    });
    expect(rulesOf(document).slice(0, 2)).toEqual(['shared-without-tiebreak', 'no-owner']);
  });

  it('counts a cascade as critical when it leaves or enters a critical area', () => {
    const areas = [
      anArea('Brand', { mode: 'sovereign', outcome: 'Known.' }),
      anArea('Sales', { mode: 'sovereign', outcome: 'Sold.' }),
      anArea('Pricing', { mode: 'sovereign', outcome: 'Margin.', critical: true }),
    ];
    const document = aMap({
      ...TEAM,
      areas,
      assignments: [owner('cfo', 'pricing'), owner('cro', 'sales')],
      cascades: [aCascade('pricing', 'sales')],
    });
    expect(rulesOf(document).slice(0, 2)).toEqual(['blind-cascade', 'no-owner']);
  });

  it('puts a talk about a critical area before anything unsaid elsewhere', () => {
    const document = aMap({
      ...TEAM,
      leaders: [aLeader('CFO', { deputy: 'X', noCascades: true }), aLeader('CRO')],
      areas: [anArea('Layoffs'), anArea('Pricing', { mode: 'coordinated', critical: true })],
      assignments: [owner('cfo', 'pricing')],
    });
    const rules = rulesOf(document);
    expect(rules.indexOf('coordinated-with-nobody')).toBe(0);
    expect(rules).toContain('unsettled-lane');
  });

  it('puts signatures and dates after everything that they follow from', () => {
    const document = aMap({
      ...TEAM,
      reviewOn: '2026-01-01',
      areas: [anArea('Layoffs')],
      signOffs: [
        { leaderId: 'cfo', level: 4, reservation: '', on: NOW, contentHash: 'ab'.repeat(32) },
      ],
    });
    const rules = rulesOf(document);
    const steps = topPoints(reportSource(document, 'none', '2026-11-23')).map(([{ step }]) => step);
    expect(rules.length).toBe(MOST_POINTS);
    expect(steps.filter((step) => step === 6)).toEqual(
      steps.slice(steps.indexOf(6) === -1 ? 5 : steps.indexOf(6)),
    );
  });

  it('says the findings of one rule together, leaves out what is accepted, and never more than five', () => {
    const document = aMap({
      ...TEAM,
      areas: ['A', 'B', 'C'].map((name) => anArea(name, { mode: 'sovereign', outcome: 'Yes.' })),
      waivers: [{ finding: 'no-owner:b', reason: 'Later.', by: '', on: NOW }],
    });
    const [first] = topPoints(reportSource(document, 'none', '2026-11-23'));
    expect(first?.map(({ key }) => key)).toEqual(['no-owner:a', 'no-owner:c']);
    expect(rulesOf(document).length).toBeLessThanOrEqual(MOST_POINTS);
  });

  it('waits with what is not yet said until the team gets to its step', () => {
    const document = aMap({ leaders: [aLeader('CFO')], areas: [anArea('Pricing')] });
    expect(rulesOf(document)).toEqual(['outcome-missing']);
  });

  it('leaves notes out, however little else there is to say', () => {
    const document = aMap({
      ...TEAM,
      areas: [anArea('Pricing', { mode: 'coordinated', escalation: 'CEO' })],
      assignments: [owner('cfo', 'pricing'), coordinator('cro', 'pricing')],
    });
    const { findings } = reportSource(document, 'none', '2026-11-23');
    expect(findings.map(({ rule }) => rule.id)).toContain('owns-nothing');
    expect(rulesOf(document)).toEqual([
      'risk-unstated',
      'appetite-unstated',
      'overloaded-leader',
      'over-collaboration',
    ]);
  });
});
