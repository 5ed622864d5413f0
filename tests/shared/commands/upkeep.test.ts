import { describe, expect, it } from 'vitest';
import { A_HASH, aLeader, aMap, anArea, anOutcome, NOW } from '#tests/helpers/aMap.ts';
import { after, labelOf, refusalOf } from '#tests/helpers/after.ts';

const map = aMap({
  leaders: [aLeader('CEO'), aLeader('CFO')],
  areas: [anArea('Pricing')],
  outcomes: [anOutcome('Grow')],
});
const LATER = '2027-01-01T00:00:00.000Z';

describe('the map itself', () => {
  it('is edited: title, purpose, classification, dates, approved appetite', () => {
    const changes = {
      title: 'Merger',
      purpose: 'First year',
      classification: 'Board only',
      appetite: 3,
      effectiveOn: '2026-12-01',
      reviewOn: '2027-06-01',
    };
    expect(after(map, 'map.edit', { changes })).toEqual({ ...map, ...changes });
  });

  it('never touches updatedAt, which belongs to saving', () => {
    expect(after(map, 'map.edit', { changes: { title: 'Merger' } }).updatedAt).toBe(NOW);
  });

  it('holds document control and paper', () => {
    const controlled = after(map, 'map.editControl', {
      changes: { reference: 'B-12', purpose: 'decision', ask: 'Approve' },
    });
    expect(controlled.control).toEqual({
      ...map.control,
      reference: 'B-12',
      purpose: 'decision',
      ask: 'Approve',
    });
    expect(after(map, 'map.setPaper', { paper: 'Letter' }).settings.paper).toBe('Letter');
    expect(after(map, 'map.setPaper', { paper: 'A4' })).toBe(map);
  });

  it('holds thresholds where they differ', () => {
    const set = after(map, 'threshold.set', { threshold: 'load', value: 70 });
    expect(set.settings.thresholds).toEqual({ load: 70 });
    expect(after(set, 'threshold.reset', { threshold: 'load' })).toEqual(map);
    expect(refusalOf(map, 'threshold.set', { threshold: '__proto__', value: 1 })).toBe(
      'payload-invalid: That change cannot be made: threshold: expected the name of a threshold.',
    );
  });

  it('is laid out from lists in one step', () => {
    const composed = after(aMap(), 'map.compose', {
      title: 'City',
      leaders: [{ id: 'mayor', title: 'Mayor' }],
      areas: [
        { id: 'curfew', name: 'Curfew', domain: 'Orders' },
        { id: 'press', name: 'Press' },
      ],
    });
    expect(composed).toEqual(
      aMap({
        title: 'City',
        leaders: [aLeader('Mayor')],
        areas: [anArea('Curfew', { domain: 'Orders' }), anArea('Press')],
      }),
    );
  });
});

it('accepts a finding with a reason, once', () => {
  const waiver = { finding: 'no-owner:pricing', reason: 'Hiring', by: 'CEO', on: NOW };
  const accepted = after(map, 'waiver.add', waiver);
  const again = after(accepted, 'waiver.add', { ...waiver, reason: 'Still hiring', on: LATER });
  expect(again.waivers).toEqual([{ ...waiver, reason: 'Still hiring', on: LATER }]);
  expect(after(again, 'waiver.remove', { finding: waiver.finding })).toEqual(map);
});

it('collects signatures, earlier ones included', () => {
  const signature = {
    leaderId: 'cfo',
    level: 2,
    reservation: 'Debt',
    on: NOW,
    contentHash: A_HASH,
  };
  const once = after(map, 'signOff.sign', signature);
  const twice = after(once, 'signOff.sign', { ...signature, level: 4, on: LATER });
  expect(twice.signOffs.map((signOff) => signOff.level)).toEqual([2, 4]);
  expect(labelOf(map, 'signOff.sign', signature)).toBe('sign as CFO');
  expect(refusalOf(map, 'signOff.sign', { ...signature, contentHash: 'abc' })).toBe(
    'payload-invalid: That change cannot be made: contentHash: expected a SHA-256 in hex.',
  );
});

it('keeps ballots when the team chooses so, one per leader, and clears them', () => {
  const ballot = {
    leaderId: 'cfo',
    on: NOW,
    areas: [{ areaId: 'pricing', mode: 'sovereign', ownerIds: ['cfo'] }],
    appetite: 2,
    agreements: [{ outcomeId: 'grow', level: 4 }],
  } as const;
  const kept = after(map, 'ballots.keep', { ballots: [ballot] });
  const later = after(kept, 'ballots.keep', { ballots: [{ ...ballot, appetite: 3 }] });
  expect(later.ballots).toEqual([{ ...ballot, appetite: 3 }]);
  expect(after(later, 'outcome.remove', { outcomeId: 'grow' }).ballots[0]?.agreements).toEqual([]);
  expect(after(later, 'ballots.clear', {})).toEqual(map);
  expect(after(map, 'ballots.clear', {})).toBe(map);
});

it('keeps the map as it stands by a name, without the earlier baselines', () => {
  const first = after(map, 'baseline.add', { baselineId: 'b1', name: 'Draft', on: NOW });
  const second = after(first, 'baseline.add', { baselineId: 'b2', name: 'Approved', on: LATER });
  const { baselines: _, ...content } = map;
  expect(second.baselines[1]).toEqual({ id: 'b2', name: 'Approved', on: LATER, content });
  expect(second.baselines[1]?.content.areas).toBe(map.areas);
  const renamed = after(second, 'baseline.rename', { baselineId: 'b1', name: 'First draft' });
  expect(renamed.baselines[0]?.name).toBe('First draft');
  expect(after(renamed, 'baseline.remove', { baselineId: 'b2' }).baselines).toHaveLength(1);
});
