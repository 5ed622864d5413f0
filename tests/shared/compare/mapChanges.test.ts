import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapChanges } from '#shared/compare/mapChanges.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import {
  aCascade,
  aLeader,
  aMap,
  anArea,
  anExpertise,
  anOutcome,
  aRedLine,
  aRisk,
  coordinator,
  informed,
  owner,
} from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

const TEAM = aMap({
  leaders: [aLeader('CFO'), aLeader('CRO'), aLeader('COO')],
  areas: [anArea('Pricing', { mode: 'sovereign', limit: 'to 5 m' })],
  assignments: [owner('cfo', 'pricing')],
});

const changes = (before: MapDocument, after: MapDocument) =>
  mapChanges(buildModel(before), buildModel(after));
const sentences = (before: MapDocument, after: MapDocument) =>
  changes(before, after).flatMap((group) => group.sentences);

describe('mapChanges', () => {
  it('says a change of lane in the fewest words that hold it', () => {
    const after = {
      ...TEAM,
      areas: [anArea('Pricing', { mode: 'shared', limit: 'to 5 m' })],
      assignments: [owner('cfo', 'pricing'), owner('cro', 'pricing')],
    };
    expect(sentences(TEAM, after)).toEqual(['Pricing: CFO to shared CFO + CRO.']);
  });

  it('says who is brought in, how far, and who no longer is', () => {
    const before = {
      ...TEAM,
      areas: [anArea('Pricing', { mode: 'coordinated' })],
      assignments: [owner('cfo', 'pricing'), coordinator('cro', 'pricing')],
    };
    const after = {
      ...before,
      assignments: [
        owner('cfo', 'pricing'),
        coordinator('cro', 'pricing', { level: 'agree' }),
        informed('coo', 'pricing'),
      ],
    };
    expect(sentences(before, after)).toEqual([
      'Pricing: CRO consulted to must agree.',
      'Pricing: COO now informed.',
    ]);
    expect(sentences(after, before)).toEqual([
      'Pricing: CRO must agree to consulted.',
      'Pricing: COO no longer informed.',
    ]);
  });

  it('says of somebody who became an owner what the lane says, and no more', () => {
    const before = {
      ...TEAM,
      assignments: [owner('cfo', 'pricing'), coordinator('cro', 'pricing')],
    };
    const after = {
      ...TEAM,
      areas: [anArea('Pricing', { mode: 'shared', limit: 'to 5 m' })],
      assignments: [owner('cfo', 'pricing'), owner('cro', 'pricing')],
    };
    expect(sentences(before, after)).toEqual(['Pricing: CFO to shared CFO + CRO.']);
    // The other way round the part is new, and the lane says nothing of it.
    expect(sentences(after, before)).toEqual([
      'Pricing: shared CFO + CRO to CFO.',
      'Pricing: CRO now consulted.',
    ]);
  });

  it('does not care in which order the leaders and their roles stand in the file', () => {
    const shared = {
      ...TEAM,
      areas: [anArea('Pricing', { mode: 'shared' })],
      assignments: [owner('cro', 'pricing'), owner('cfo', 'pricing')],
    };
    const turned = {
      ...shared,
      leaders: shared.leaders.toReversed(),
      assignments: shared.assignments.toReversed(),
    };
    expect(sentences(shared, turned)).toEqual([]);
  });

  it('counts what came, went and changed of that which may be confidential', () => {
    const before = {
      ...TEAM,
      areas: [...TEAM.areas, anArea('Layoffs'), anArea('Brand')],
      risks: [aRisk('cfo', 'pricing', 'Margin'), aRisk('cfo', 'pricing', 'Churn')],
      cascades: [aCascade('pricing', 'layoffs')],
      expertise: [anExpertise('cfo', 'Tax'), anExpertise('cro', 'Sales')],
    };
    const after = {
      ...before,
      risks: [aRisk('cfo', 'pricing', 'Margin', { impact: 5 })],
      cascades: [
        aCascade('pricing', 'layoffs'),
        aCascade('pricing', 'brand'),
        aCascade('brand', 'layoffs'),
      ],
      expertise: [anExpertise('cfo', 'Tax', { areaIds: ['pricing'] }), anExpertise('cro', 'Sales')],
    };
    expect(sentences(before, after)).toEqual([
      'Risks: 1 removed, 1 changed.',
      'Cascades: 2 added.',
      'Expertise: 1 changed.',
    ]);
  });

  it('says limits, ties, names and what came and went', () => {
    const after = {
      ...TEAM,
      areas: [
        anArea('Pricing', {
          name: 'Price policy',
          mode: 'sovereign',
          limit: 'to 8 m',
          tieBreakerId: 'coo',
          critical: true,
        }),
        anArea('Layoffs'),
      ],
      leaders: [
        aLeader('CFO', { title: 'Finance', deputy: 'Controller' }),
        aLeader('CRO'),
        aLeader('CIO'),
      ],
      outcomes: [anOutcome('One care')],
      risks: [aRisk('cfo', 'pricing', 'the secret margin')],
      redLines: [aRedLine('cfo', 'pricing', 'the secret line')],
    };
    expect(sentences(TEAM, after)).toEqual([
      'Pricing is now called Price policy.',
      'Price policy: limit “to 8 m” instead of “to 5 m”.',
      'Price policy: ties are ended by a leader without a title instead of nobody.',
      'Price policy: now critical.',
      'Layoffs is new: not settled.',
      'CIO is new in the team.',
      'COO has left the team.',
      'CFO is now called Finance.',
      'Finance: deputy from nobody to Controller.',
      'New: One care',
      'Risks: 1 added.',
      'Red lines: 1 added.',
    ]);
  });

  it('finds nothing between a map and itself, whatever it holds', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        expect(changes(document, structuredClone(document))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('never quotes a risk, a red line or a note', () => {
    fc.assert(
      fc.property(anyDocument(), anyDocument(), (before, document) => {
        const after = {
          ...document,
          risks: document.risks.map((risk) => ({ ...risk, atRisk: 'SECRET', failure: 'SECRET' })),
          redLines: document.redLines.map((line) => ({ ...line, statement: 'SECRET' })),
          assignments: document.assignments.map((one) => ({ ...one, note: 'SECRET' })),
        };
        expect(sentences(before, after).join(' ')).not.toContain('SECRET');
        expect(sentences(after, before).join(' ')).not.toContain('SECRET');
      }),
      { numRuns: 60 },
    );
  });
});
