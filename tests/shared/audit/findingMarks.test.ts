import { describe, expect, test } from 'vitest';
import { audit } from '#shared/audit/audit.ts';
import { findingMarks } from '#shared/audit/findingMarks.ts';
import { findingsByPlace, worstSeverity } from '#shared/audit/findingsByPlace.ts';
import { placesOf } from '#shared/audit/placesOf.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import {
  aCascade,
  aLeader,
  aMap,
  anArea,
  aRedLine,
  coordinator,
  NOW,
  owner,
} from '#tests/helpers/aMap.ts';

const reportOn = (document: MapDocument) =>
  audit(buildModel(document), { today: '2026-11-23', contentHash: null });

/** The CIO must agree on Pricing for their expertise alone; failure of Pricing falls on Cloud unseen. */
function team(fields: Partial<MapDocument> = {}): MapDocument {
  return aMap({
    leaders: [aLeader('CFO'), aLeader('CIO'), aLeader('CMO')],
    areas: [
      anArea('Pricing', { mode: 'coordinated', tieBreakerId: 'cmo' }),
      anArea('Cloud', { mode: 'sovereign', outcome: 'Runs' }),
    ],
    assignments: [
      owner('cfo', 'pricing'),
      coordinator('cmo', 'pricing', { level: 'agree', ground: 'expertise' }),
      owner('cio', 'cloud'),
    ],
    cascades: [aCascade('pricing', 'cloud')],
    redLines: [aRedLine('cio', 'pricing', 'No customer data abroad')],
    ...fields,
  });
}

const placesBy = (ruleId: string) =>
  reportOn(team())
    .findings.filter(({ rule }) => rule.id === ruleId)
    .map((finding) => placesOf(finding).map(({ kind, id }) => `${kind} ${id}`));

describe('where a finding belongs', () => {
  test('a cascade to both its areas, a role and a red line to leader and area', () => {
    const [cascade] = placesBy('blind-cascade');
    expect(cascade?.slice(1)).toEqual(['area pricing', 'area cloud']);
    const [role] = placesBy('agree-on-expertise-alone');
    expect(role?.slice(1)).toEqual(['leader cmo', 'area pricing']);
    const [line] = placesBy('red-line-outside-lane');
    expect(line?.slice(1)).toEqual(['leader cio', 'area pricing']);
  });

  test('is found again from there, most pressing first', () => {
    const index = findingsByPlace(reportOn(team()));
    const severities = index.of('area', 'pricing').map(({ severity }) => severity);
    expect(severities[0]).toBe('error');
    expect(severities).toContain('warning');
    expect(worstSeverity(index.of('area', 'pricing'))).toBe('error');
    expect(index.of('area', 'nowhere')).toEqual([]);
    expect(worstSeverity([])).toBeNull();
  });
});

describe('the marks on the map', () => {
  test('an area shows what presses most, a leader how they stand in each step', () => {
    const { areas, leaders, gates } = findingMarks(reportOn(team()));
    expect(areas.get('pricing')).toBe('error');
    expect(leaders.get('cmo')).toBe('error');
    expect(gates.get('cmo')?.[3]).toBe('red');
    expect(gates.get('cio')?.[2]).toBe('amber');
    expect(gates.get('cfo')?.[1]).toBe('open');
  });

  test('what is accepted or a note leaves no mark', () => {
    const document = team();
    const waivers = reportOn(document).findings.map(({ key }) => ({
      finding: key,
      reason: 'So be it',
      by: '',
      on: NOW,
    }));
    const { areas, leaders, gates } = findingMarks(reportOn({ ...document, waivers }));
    expect([areas.size, leaders.size, gates.size]).toEqual([0, 0, 0]);
  });
});
