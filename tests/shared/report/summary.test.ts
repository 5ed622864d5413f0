import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MapDocument } from '#shared/document/document.ts';
import { openDocument } from '#shared/migrations/open.ts';
import { reportSource } from '#shared/report/reportSource.ts';
import { summarySentences } from '#shared/report/summary.ts';
import { aLeader, aMap, anArea, anOutcome, aRisk, NOW, owner } from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

const DAY = '2026-11-23';
const say = (document: MapDocument) => summarySentences(reportSource(document, 'none', DAY));

function sample(name: string): MapDocument {
  const url = new URL(`../../../shared/samples/${name}.remit`, import.meta.url);
  const opened = openDocument(readFileSync(url, 'utf8'));
  if (!opened.ok) throw new Error(`the sample ${name} does not open`);
  return opened.value.document;
}

describe('summarySentences', () => {
  it('tells a map that holds nothing what it is', () => {
    expect(say(aMap())).toEqual([
      'Nothing is on the map yet.',
      'Nothing has to be settled first; 1 point is not yet said.',
    ]);
  });

  it('tells how far a half-done map has got', () => {
    const document = aMap({
      leaders: [aLeader('CFO'), aLeader('CRO'), aLeader('CIO')],
      areas: [
        anArea('Pricing', { mode: 'sovereign', outcome: 'Margin.' }),
        anArea('Brand'),
        anArea('Tax'),
      ],
      assignments: [owner('cfo', 'pricing')],
      risks: [aRisk('cfo', 'pricing', 'margin', { likelihood: 5, impact: 5 })],
      outcomes: [
        anOutcome('One care', {
          agreements: [
            { leaderId: 'cfo', level: 4, reservation: '' },
            { leaderId: 'cro', level: 2, reservation: '' },
          ],
        }),
      ],
    });
    const said = say(document);
    expect(said[0]).toBe(
      '3 leaders have settled who decides in 1 of 3 areas: 1 is decided alone; none is decided together.',
    );
    expect(said[2]).toBe(
      '1 of 3 leaders stand behind the shared outcome, 1 does not and 1 has not spoken; nobody has signed yet.',
    );
    expect(said[3]).toBe('1 risk is stated, a high one, and no red line is named.');
  });

  it('tells of a finished map what a board wants to hear first', () => {
    expect(say(sample('merger'))).toEqual([
      '9 leaders have settled who decides in all 23 areas: 8 are decided alone, 13 in coordination and 2 jointly.',
      '1 point must be settled and 4 should be discussed; 1 is accepted with a reason.',
      'All 9 leaders stand behind all 3 shared outcomes; nobody has signed yet.',
      '23 risks are stated, 9 of them high, and 8 red lines are named.',
      'This paper is for decision; the map takes effect on 1 January 2027; the next review is due on 15 December 2027.',
    ]);
  });

  it('tells what is past as past, and who signed an earlier version', () => {
    const city = sample('city');
    const [leader] = city.leaders;
    const signed = {
      ...city,
      signOffs: [
        { leaderId: leader?.id ?? '', level: 4, reservation: '', on: NOW, contentHash: 'ab' },
      ],
    };
    const said = say(signed).join(' ');
    expect(said).toContain('1 of 9 have signed, 1 of them an earlier version.');
    expect(said).toContain('the map has been in effect since 1 July 2025');
    expect(said).toContain('its review was due on 30 June 2026.');
  });

  it.each(['merger', 'agency', 'scaleup', 'city'])('keeps to four or five lines on %s', (name) => {
    const said = say(sample(name));
    expect(said.length).toBeGreaterThanOrEqual(4);
    expect(said.length).toBeLessThanOrEqual(5);
  });

  it('is whole sentences on any map, at most five, and never speaks of nothing as a number', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        const said = say(document);
        expect(said.length).toBeGreaterThanOrEqual(2);
        expect(said.length).toBeLessThanOrEqual(5);
        for (const sentence of said) {
          expect(sentence).toMatch(/^[A-Z0-9].*\.$/s);
          expect(sentence).not.toMatch(
            /undefined|NaN|null|\b(?<!of )1 (leaders|points|risks)\b|^0 /,
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});
