import { describe, expect, it } from 'vitest';
import { aDecision, aLeader, aMap, anArea, anExpertise, anOutcome } from '#tests/helpers/aMap.ts';
import { after, refusalOf } from '#tests/helpers/after.ts';

const map = aMap({
  leaders: [aLeader('CIO'), aLeader('CMO')],
  areas: [anArea('Go-live')],
  expertise: [anExpertise('cio', 'Systems')],
  outcomes: [anOutcome('Safe patients')],
  decisions: [aDecision('Freeze changes')],
});

describe('expertise', () => {
  it('is stated, edited and removed', () => {
    const added = after(map, 'expertise.add', {
      expertiseId: 'new',
      leaderId: 'cmo',
      domain: 'Medicine',
      areaIds: ['go-live'],
    });
    expect(added.expertise.at(-1)).toEqual({
      ...anExpertise('cmo', 'Medicine', { areaIds: ['go-live'] }),
      id: 'new',
    });
    const edited = after(map, 'expertise.edit', {
      expertiseId: 'systems',
      changes: { areaIds: ['go-live'] },
    });
    expect(edited.expertise[0]?.areaIds).toEqual(['go-live']);
    expect(after(map, 'expertise.remove', { expertiseId: 'systems' }).expertise).toEqual([]);
    expect(
      refusalOf(map, 'expertise.edit', { expertiseId: 'systems', changes: { areaIds: ['moon'] } }),
    ).toBe('area-unknown: That decision area is no longer in this map.');
  });

  it('is answered once by each peer, and the latest word counts', () => {
    const answer = (stance: 'acknowledged' | 'declined' | null) =>
      ({ expertiseId: 'systems', leaderId: 'cmo', stance }) as const;
    const declined = after(map, 'expertise.acknowledge', answer('declined'));
    const changed = after(declined, 'expertise.acknowledge', answer('acknowledged'));
    expect(changed.expertise[0]?.acknowledgements).toEqual([
      { leaderId: 'cmo', stance: 'acknowledged' },
    ]);
    expect(after(changed, 'expertise.acknowledge', answer(null))).toEqual(map);
    expect(
      refusalOf(map, 'expertise.acknowledge', { ...answer('acknowledged'), leaderId: 'cio' }),
    ).toBe('own-expertise: Expertise is acknowledged by the peers, not by its leader.');
  });
});

describe('shared outcomes', () => {
  it('are added, edited and removed', () => {
    const added = after(map, 'outcome.add', {
      outcomeId: 'new',
      statement: 'Ransom attack',
      fields: { kind: 'risk', areaIds: ['go-live'] },
    });
    expect(added.outcomes.at(-1)).toEqual({
      ...anOutcome('Ransom attack', { kind: 'risk', areaIds: ['go-live'] }),
      id: 'new',
    });
    const changes = { consequence: 'Harm', areaIds: ['go-live'] };
    const edited = after(map, 'outcome.edit', { outcomeId: 'safe-patients', changes });
    expect(edited.outcomes).toEqual([anOutcome('Safe patients', changes)]);
    expect(after(map, 'outcome.remove', { outcomeId: 'safe-patients' }).outcomes).toEqual([]);
  });

  it('hold one agreement per leader; a new level keeps the reservation', () => {
    const agree = { outcomeId: 'safe-patients', leaderId: 'cmo' };
    const first = after(map, 'outcome.agree', { ...agree, level: 2, reservation: 'Who pays?' });
    const second = after(first, 'outcome.agree', { ...agree, level: 4 });
    expect(second.outcomes[0]?.agreements).toEqual([
      { leaderId: 'cmo', level: 4, reservation: 'Who pays?' },
    ]);
    expect(after(second, 'outcome.agree', { ...agree, level: null })).toEqual(map);
  });
});

describe('the decision log', () => {
  it('records a decision with its dissent', () => {
    const next = after(map, 'decision.add', {
      decisionId: 'new',
      on: '2026-11-03',
      text: 'Go live in May',
      fields: { areaId: 'go-live', dissent: [{ leaderId: 'cmo', text: 'Too early' }] },
    });
    expect(next.decisions.at(-1)).toMatchObject({
      id: 'new',
      status: 'active',
      areaId: 'go-live',
      dissent: [{ leaderId: 'cmo', text: 'Too early' }],
    });
  });

  it('mends what stands around a decision', () => {
    const next = after(map, 'decision.edit', {
      decisionId: 'freeze-changes',
      changes: { reason: 'Risk of harm', revisitOn: '2027-01-01' },
    });
    expect(next.decisions).toEqual([
      aDecision('Freeze changes', { reason: 'Risk of harm', revisitOn: '2027-01-01' }),
    ]);
  });

  it('corrects a slip, and leaves what has ended as it was', () => {
    const correction = { on: '2026-11-02', text: 'Freeze all changes', fields: { reason: 'Harm' } };
    const next = after(map, 'decision.correct', { decisionId: 'freeze-changes', ...correction });
    expect(next.decisions).toMatchObject([
      { text: 'Freeze all changes', on: '2026-11-02', reason: 'Harm', status: 'active' },
    ]);
    const reversed = after(next, 'decision.reverse', { decisionId: 'freeze-changes' });
    expect(
      refusalOf(reversed, 'decision.correct', { decisionId: 'freeze-changes', ...correction }),
    ).toBe('decision-closed: That decision is already reversed.');
  });

  it('supersedes and reverses, and never touches what has ended', () => {
    const successor = { decisionId: 'thaw', on: '2026-12-01', text: 'Thaw' };
    const next = after(map, 'decision.supersede', { decisionId: 'freeze-changes', successor });
    expect(next.decisions.map((decision) => [decision.text, decision.status])).toEqual([
      ['Freeze changes', 'superseded'],
      ['Thaw', 'active'],
    ]);
    expect(refusalOf(next, 'decision.reverse', { decisionId: 'freeze-changes' })).toBe(
      'decision-closed: That decision is already superseded.',
    );
    const reversed = after(next, 'decision.reverse', { decisionId: 'thaw' });
    expect(reversed.decisions[1]?.status).toBe('reversed');
  });
});

describe('an area that is contested', () => {
  it('is parked, edited and settled', () => {
    const opened = after(map, 'dispute.open', {
      areaId: 'go-live',
      dispute: { claimantIds: ['cio', 'cmo'], settledBy: 'CEO' },
    });
    expect(opened.areas[0]?.dispute).toEqual({
      claimantIds: ['cio', 'cmo'],
      settledBy: 'CEO',
      until: null,
      note: '',
    });
    const edited = after(opened, 'dispute.edit', {
      areaId: 'go-live',
      changes: { until: '2026-12-31' },
    });
    expect(edited.areas[0]?.dispute?.until).toBe('2026-12-31');
    expect(after(edited, 'dispute.settle', { areaId: 'go-live' })).toEqual(map);
  });

  it('is parked once, with each claimant named once', () => {
    const opened = after(map, 'dispute.open', { areaId: 'go-live', dispute: {} });
    expect(refusalOf(opened, 'dispute.open', { areaId: 'go-live', dispute: {} })).toBe(
      'dispute-open: Go-live is already parked as disputed.',
    );
    expect(refusalOf(map, 'dispute.edit', { areaId: 'go-live', changes: {} })).toBe(
      'no-dispute: Go-live is not disputed.',
    );
    const twice = { areaId: 'go-live', dispute: { claimantIds: ['cio', 'cio'] } };
    expect(refusalOf(map, 'dispute.open', twice)).toBe(
      'named-twice: The same entry is named twice.',
    );
    const again = { areaId: 'go-live', changes: { claimantIds: ['cmo', 'cmo'] } };
    expect(refusalOf(opened, 'dispute.edit', again)).toBe(
      'named-twice: The same entry is named twice.',
    );
  });
});

it('records an expert as heard on an area, with the answer of the owner', () => {
  const heard = { areaId: 'go-live', leaderId: 'cmo' };
  const once = after(map, 'heard.record', { ...heard, answer: '' });
  const answered = after(once, 'heard.record', { ...heard, answer: 'We wait a week' });
  expect(answered.areas[0]?.heard).toEqual([{ leaderId: 'cmo', answer: 'We wait a week' }]);
  expect(after(answered, 'heard.remove', heard)).toEqual(map);
});
