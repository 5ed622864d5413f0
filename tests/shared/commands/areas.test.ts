import { describe, expect, it } from 'vitest';
import { MAX_TEXT } from '#shared/document/limits.ts';
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
  aRole,
  coordinator,
  informed,
  owner,
} from '#tests/helpers/aMap.ts';
import { after, labelOf, refusalOf } from '#tests/helpers/after.ts';

//  CFO ──owner──> Pricing <──coordinator── CRO        Hiring (undecided, nobody)
const map = aMap({
  leaders: [aLeader('CFO'), aLeader('CRO'), aLeader('COO')],
  areas: [anArea('Pricing', { mode: 'coordinated' }), anArea('Hiring')],
  assignments: [owner('cfo', 'pricing'), coordinator('cro', 'pricing', { level: 'agree' })],
});

describe('decision areas', () => {
  it('adds a bare area, or one straight into a lane', () => {
    expect(after(map, 'area.add', { areaId: 'new', name: 'Branding' }).areas.at(-1)).toEqual({
      ...anArea('Branding'),
      id: 'new',
    });
    const owned = after(map, 'area.add', {
      areaId: 'new',
      name: 'Branding',
      mode: 'sovereign',
      fields: { domain: 'Market', critical: true },
      owner: { leaderId: 'coo', assignmentId: 'link' },
      index: 0,
    });
    expect(owned.areas[0]).toMatchObject({ id: 'new', mode: 'sovereign', domain: 'Market' });
    expect(owned.assignments.at(-1)).toEqual({ ...aRole('owner', 'coo', 'new'), id: 'link' });
  });

  it('renames, edits, moves and reorders', () => {
    expect(after(map, 'area.rename', { areaId: 'hiring', name: 'Recruiting' }).areas[1]?.name).toBe(
      'Recruiting',
    );
    const edited = after(map, 'area.edit', {
      areaId: 'pricing',
      changes: { tieBreakerId: 'coo', limit: 'to 5 m; above: CEO', outcome: 'Margin holds' },
    });
    expect(edited.areas[0]).toEqual({
      ...map.areas[0],
      tieBreakerId: 'coo',
      limit: 'to 5 m; above: CEO',
      outcome: 'Margin holds',
    });
    expect(edited.areas[1]).toBe(map.areas[1]);
    const moved = after(map, 'area.move', { areaId: 'hiring', position: { x: 1, y: 2 } });
    expect(moved.areas[1]?.position).toEqual({ x: 1, y: 2 });
    const reordered = after(map, 'area.reorder', { areaId: 'hiring', index: 0 });
    expect(reordered.areas.map((area) => area.name)).toEqual(['Hiring', 'Pricing']);
  });

  it('refuses a tie-breaker who is not in the map', () => {
    expect(
      refusalOf(map, 'area.edit', { areaId: 'pricing', changes: { tieBreakerId: 'chair' } }),
    ).toBe('leader-unknown: That leader is no longer in this map.');
  });

  it('declares a mode without touching the roles, for one area or many', () => {
    const shared = after(map, 'area.setMode', { areaId: 'pricing', mode: 'shared' });
    expect(shared.areas[0]?.mode).toBe('shared');
    expect(shared.assignments).toBe(map.assignments);
    const both = after(map, 'area.setMode', { areaId: ['pricing', 'hiring'], mode: 'sovereign' });
    expect(both.areas.map((area) => area.mode)).toEqual(['sovereign', 'sovereign']);
    expect(labelOf(map, 'area.setMode', { areaId: 'pricing', mode: 'shared' })).toBe(
      'set Pricing to shared',
    );
    expect(labelOf(map, 'area.setMode', { areaId: ['pricing', 'hiring'], mode: 'undecided' })).toBe(
      'set 2 areas back to not settled',
    );
  });

  it('settles a card from the tray into a lane, with the mode of the band it was dropped on', () => {
    const payload = { areaId: 'hiring', leaderId: 'coo', assignmentId: 'link' } as const;
    const settled = after(map, 'area.settle', { ...payload, mode: 'sovereign' });
    expect(settled.areas[1]?.mode).toBe('sovereign');
    expect(settled.assignments.at(-1)).toEqual({ ...owner('coo', 'hiring'), id: 'link' });
    expect(labelOf(map, 'area.settle', { ...payload, mode: 'sovereign' })).toBe(
      'give Hiring to COO as sovereign',
    );
    expect(after(map, 'area.settle', payload).areas).toBe(map.areas);
  });
});

describe('dragging a card to another lane', () => {
  const drag = (toLeaderId: string) =>
    ({ areaId: 'pricing', fromLeaderId: 'cfo', toLeaderId, assignmentId: 'link' }) as const;

  it('puts the new owner in the place of the old one and keeps the mode', () => {
    const moved = after(map, 'area.changeOwner', drag('coo'));
    expect(moved.assignments).toEqual([
      { ...owner('coo', 'pricing'), id: 'link' },
      coordinator('cro', 'pricing', { level: 'agree' }),
    ]);
    expect(moved.areas).toBe(map.areas);
    expect(labelOf(map, 'area.changeOwner', drag('coo'))).toBe('give Pricing to COO');
  });

  it('replaces the other role that the new owner had', () => {
    expect(after(map, 'area.changeOwner', drag('cro')).assignments).toEqual([
      owner('cro', 'pricing'),
    ]);
  });

  it('keeps what the former owner noted, below what the new one did; what is too long is refused', () => {
    const noted = (former: string, next: string) => ({
      ...map,
      assignments: [
        aRole('owner', 'cfo', 'pricing', { note: former }),
        coordinator('cro', 'pricing', { note: next }),
      ],
    });
    const notesAfter = (former: string, next: string, to: string) =>
      after(noted(former, next), 'area.changeOwner', drag(to)).assignments.map(
        ({ leaderId, note }) => [leaderId, note],
      );
    expect(notesAfter('To 2 m', 'Discounts', 'coo')).toEqual([
      ['coo', 'To 2 m'],
      ['cro', 'Discounts'],
    ]);
    expect(notesAfter('To 2 m', 'Discounts', 'cro')).toEqual([['cro', 'Discounts\nTo 2 m']]);
    expect(notesAfter('', 'Discounts', 'cro')).toEqual([['cro', 'Discounts']]);
    const full = 'n'.repeat(MAX_TEXT);
    expect(refusalOf(noted('To 2 m', full), 'area.changeOwner', drag('cro'))).toBe(
      'notes-too-long: The notes of CFO and of CRO on Pricing are longer than 10,000 characters together. Shorten one of them, then change the owner.',
    );
  });

  it('does nothing on the same lane, and refuses a lane that owns the area already', () => {
    expect(after(map, 'area.changeOwner', drag('cfo'))).toBe(map);
    const both = { ...map, assignments: [owner('cfo', 'pricing'), owner('coo', 'pricing')] };
    expect(refusalOf(both, 'area.changeOwner', drag('coo'))).toBe(
      'role-taken: COO already owns Pricing.',
    );
    const nobody = { ...map, assignments: [informed('cfo', 'pricing')] };
    expect(refusalOf(nobody, 'area.changeOwner', drag('coo'))).toBe(
      'not-owner: CFO does not own Pricing.',
    );
  });

  it('takes no id that is in use, unless the role that the new owner had keeps its own', () => {
    const used = { ...drag('coo'), assignmentId: 'cro/pricing' };
    expect(refusalOf(map, 'area.changeOwner', used)).toMatch(/^id-taken/);
    const unneeded = { ...drag('cro'), assignmentId: 'cfo/pricing' };
    expect(refusalOf(map, 'area.changeOwner', unneeded)).toBe('carried out');
  });
});

describe('deleting an area', () => {
  it('takes roles, risks, red lines and cascades with it and leaves the decision log', () => {
    const full = {
      ...map,
      risks: [aRisk('cro', 'pricing', 'Churn'), aRisk('coo', 'hiring', 'Delay')],
      redLines: [aRedLine('cfo', 'pricing', 'No dumping'), aRedLine('cfo', null, 'No fraud')],
      cascades: [aCascade('pricing', 'hiring'), aCascade('hiring', 'pricing')],
      expertise: [anExpertise('cro', 'Sales', { areaIds: ['pricing', 'hiring'] })],
      outcomes: [anOutcome('Grow', { areaIds: ['pricing'] })],
      decisions: [aDecision('Raise prices', { areaId: 'pricing' })],
    };
    expect(labelOf(full, 'area.remove', { areaId: 'pricing' })).toBe('delete Pricing and 9 links');
    expect(after(full, 'area.remove', { areaId: 'pricing' })).toEqual({
      ...map,
      areas: [anArea('Hiring')],
      assignments: [],
      risks: [aRisk('coo', 'hiring', 'Delay')],
      redLines: [aRedLine('cfo', null, 'No fraud')],
      expertise: [anExpertise('cro', 'Sales', { areaIds: ['hiring'] })],
      outcomes: [anOutcome('Grow')],
      decisions: [aDecision('Raise prices')],
    });
  });
});
