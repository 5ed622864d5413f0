import { describe, expect, it } from 'vitest';
import { copyItems } from '#shared/commands/items/copyItems.ts';
import type { Copied } from '#shared/commands/items/fragment.ts';
import type { Item } from '#shared/commands/items/item.ts';
import { toPaste } from '#shared/commands/items/toPaste.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { MAX_TEXT } from '#shared/document/limits.ts';
import {
  aCascade,
  aLeader,
  aMap,
  anArea,
  aRedLine,
  aRisk,
  aRole,
  coordinator,
  owner,
} from '#tests/helpers/aMap.ts';
import { after, labelOf, refusalOf } from '#tests/helpers/after.ts';

//  CFO ──owner──> Pricing <──coordinator── CRO     Pricing ──cascade──> Hiring
//  COO: tie-breaker of Pricing, no role
const map = aMap({
  leaders: [aLeader('CFO'), aLeader('CRO'), aLeader('COO')],
  areas: [anArea('Pricing', { tieBreakerId: 'coo', position: { x: 0, y: 100 } }), anArea('Hiring')],
  assignments: [owner('cfo', 'pricing'), coordinator('cro', 'pricing')],
  risks: [aRisk('cro', 'pricing', 'Churn')],
  redLines: [aRedLine('cfo', 'pricing', 'No dumping'), aRedLine('cfo', null, 'No fraud')],
  cascades: [aCascade('pricing', 'hiring')],
});

const area = (id: string): Item => ({ kind: 'area', id });
const leader = (id: string): Item => ({ kind: 'leader', id });

/** Pastes with the ids `p1`, `p2`, ... */
function paste(into: MapDocument, copied: Copied | null, verb: 'paste' | 'duplicate' = 'paste') {
  if (!copied) throw new Error('nothing was copied');
  let made = 0;
  const fragment = toPaste(copied, into, () => `p${(made += 1)}`);
  return { next: after(into, 'items.paste', { ...fragment, verb }), fragment };
}

describe('moving a selection', () => {
  it('puts leaders and areas at their places in one step', () => {
    const places = [
      { id: 'cfo', position: { x: 5, y: 5 } },
      { id: 'hiring', position: { x: 9, y: 9 } },
    ];
    const moved = after(map, 'positions.set', { places });
    expect(moved.leaders[0]?.position).toEqual({ x: 5, y: 5 });
    expect(moved.areas[1]?.position).toEqual({ x: 9, y: 9 });
    expect(moved.areas[0]).toBe(map.areas[0]);
    expect(labelOf(map, 'positions.set', { places })).toBe('move 2 items');
    expect(labelOf(map, 'positions.set', { places, how: 'align' })).toBe('align 2 items');
    expect(after(moved, 'positions.set', { places })).toBe(moved);
  });

  it('refuses what is gone and places beyond reach', () => {
    const gone = { places: [{ id: 'ghost', position: null }] };
    expect(refusalOf(map, 'positions.set', gone)).toBe(
      'item-unknown: Something that was moved is no longer in this map.',
    );
    const far = { places: [{ id: 'cfo', position: { x: 1e308, y: 0 } }] };
    expect(refusalOf(map, 'positions.set', far)).toMatch(
      /^payload-invalid: .*places\.0\.position\.x/,
    );
  });
});

describe('deleting a selection', () => {
  it('is one step with all that hangs on it, counted once', () => {
    const items: Item[] = [
      leader('cfo'),
      area('hiring'),
      { kind: 'assignment', id: 'cfo/pricing' },
    ];
    const left = after(map, 'items.remove', { items });
    expect(left).toEqual({
      ...map,
      leaders: [aLeader('CRO'), aLeader('COO')],
      areas: [map.areas[0]],
      assignments: [coordinator('cro', 'pricing')],
      redLines: [],
      cascades: [],
    });
    expect(labelOf(map, 'items.remove', { items })).toBe(
      'delete 1 leader, 1 decision area, 1 role and 3 links',
    );
    expect(labelOf(map, 'items.remove', { items: [leader('cfo')] })).toBe('delete CFO and 3 links');
    expect(labelOf(map, 'items.remove', { items: [area('pricing'), area('hiring')] })).toBe(
      'delete 2 decision areas and 5 links',
    );
  });
});

describe('duplicating in the same map', () => {
  it('copies an area with its links to the same leaders, a little aside', () => {
    const { next, fragment } = paste(map, copyItems(map, [area('pricing')]), 'duplicate');
    expect(fragment.leaders).toEqual([]);
    expect(next.areas.at(-1)).toEqual({
      ...map.areas[0],
      id: 'p1',
      name: 'Pricing (copy)',
      position: { x: 32, y: 132 },
    });
    expect(next.assignments.slice(2)).toEqual([
      { ...aRole('owner', 'cfo', 'p1'), id: 'p2' },
      { ...aRole('coordinator', 'cro', 'p1'), id: 'p3' },
    ]);
    expect(next.risks[1]).toMatchObject({ leaderId: 'cro', areaId: 'p1', atRisk: 'Churn' });
    expect(next.redLines).toHaveLength(3);
    expect(next.cascades).toBe(map.cascades);
    expect(labelOf(map, 'items.paste', { ...fragment, verb: 'duplicate' })).toBe(
      'duplicate 1 area',
    );
  });

  it('copies a chosen leader as a seat without roles', () => {
    const { next } = paste(map, copyItems(map, [leader('cfo')]));
    expect(next.leaders.at(-1)).toEqual({ ...aLeader('CFO'), id: 'p1', title: 'CFO (copy)' });
    const copyOfCopy = copyItems(next, [leader('p1')]);
    const again = after(next, 'items.paste', {
      ...toPaste(copyOfCopy!, next, () => 'p2'),
      verb: 'paste',
    });
    expect(again.leaders.at(-1)?.title).toBe('CFO (copy 2)');
    expect(next.assignments).toBe(map.assignments);
  });

  it('brings what was cut back under its own name', () => {
    const copied = copyItems(map, [area('pricing')]);
    const { next } = paste(after(map, 'area.remove', { areaId: 'pricing' }), copied);
    expect(next.areas.map((a) => a.name)).toEqual(['Hiring', 'Pricing']);
    expect(next.areas[1]?.tieBreakerId).toBe('coo');
  });

  it('copies cascades between the chosen areas', () => {
    const { next } = paste(map, copyItems(map, [area('pricing'), area('hiring')]));
    const [pricing, hiring] = next.areas.slice(2);
    expect(next.cascades.at(-1)).toMatchObject({ fromAreaId: pricing?.id, toAreaId: hiring?.id });
  });

  it('copies nothing when neither leader nor area is chosen', () => {
    expect(copyItems(map, [{ kind: 'risk', id: 'churn' }])).toBeNull();
  });
});

describe('pasting into another map', () => {
  const other = aMap({ id: 'other', leaders: [aLeader('CFO', { appetite: 5 })] });

  it('meets leaders of exactly the same title, adds those a link needs, forgets the rest', () => {
    const { next } = paste(other, copyItems(map, [area('pricing')]));
    expect(next.leaders).toEqual([other.leaders[0], { ...aLeader('CRO'), id: 'p1' }]);
    expect(next.areas[0]).toMatchObject({ name: 'Pricing', tieBreakerId: null });
    expect(next.assignments.map((a) => [a.leaderId, a.role])).toEqual([
      ['cfo', 'owner'],
      ['p1', 'coordinator'],
    ]);
  });

  it('gives two leaders of one title one role, the stronger', () => {
    const twins = {
      ...map,
      leaders: [aLeader('CFO'), { ...aLeader('CFO'), id: 'cfo2' }],
      areas: [anArea('Pricing')],
      assignments: [coordinator('cfo', 'pricing'), owner('cfo2', 'pricing')],
      risks: [],
    };
    const { next } = paste(other, copyItems(twins, [area('pricing')]));
    expect(next.assignments.map((a) => [a.leaderId, a.role])).toEqual([['cfo', 'owner']]);
  });

  it('loses nothing that was noted of or answered to two leaders of one title', () => {
    const twins = (note: string, answer: string) => ({
      ...map,
      leaders: [aLeader('CFO'), { ...aLeader('CFO'), id: 'cfo2' }],
      areas: [
        anArea('Pricing', {
          heard: [
            { leaderId: 'cfo', answer: 'Agreed' },
            { leaderId: 'cfo2', answer },
          ],
        }),
      ],
      assignments: [
        coordinator('cfo', 'pricing', { note: 'Budget' }),
        { ...owner('cfo2', 'pricing'), note },
      ],
      risks: [],
    });
    const { next } = paste(other, copyItems(twins('Margins', 'Later'), [area('pricing')]));
    expect(next.assignments.map(({ note }) => note)).toEqual(['Budget\nMargins']);
    expect(next.areas[0]?.heard).toEqual([{ leaderId: 'cfo', answer: 'Agreed\nLater' }]);
    const full = 'n'.repeat(MAX_TEXT);
    const tooLong = 'text-too-long: A text may hold 10,000 characters. Shorten it, then try again.';
    for (const [note, answer] of [
      [full, ''],
      ['', full],
    ] as const) {
      const copied = copyItems(twins(note, answer), [area('pricing')])!;
      let made = 0;
      const fragment = toPaste(copied, other, () => `p${(made += 1)}`);
      expect(refusalOf(other, 'items.paste', fragment)).toBe(tooLong);
    }
  });

  it('cleans the texts that come in, ids apart', () => {
    const none = { leaders: [], areas: [], assignments: [], risks: [], redLines: [], cascades: [] };
    const area = { ...anArea('Cafe\u0301\ud800'), id: 'e\u0301', 'x-note': 'e\u0301' };
    const next = after(other, 'items.paste', { ...none, areas: [area] });
    expect(next.areas).toEqual([
      { ...area, name: 'Caf\u00e9\ufffd', 'x-note': '\u00e9', id: 'e\u0301' },
    ]);
  });

  it('refuses a text that cleaning makes longer than a file may hold', () => {
    const none = { leaders: [], areas: [], assignments: [], risks: [], redLines: [], cascades: [] };
    // One character that is written as two once it is composed.
    const limit = '\u0958'.repeat(MAX_TEXT);
    expect(refusalOf(other, 'items.paste', { ...none, areas: [anArea('Law', { limit })] })).toMatch(
      /^text-too-long/,
    );
  });

  it('refuses a fragment with a loose end, a second role or an id in use', () => {
    const none = { leaders: [], areas: [], assignments: [], risks: [], redLines: [], cascades: [] };
    const second = { ...none, assignments: [{ ...owner('cfo', 'pricing'), id: 'new' }] };
    expect(refusalOf(map, 'items.paste', second)).toBe(
      'role-taken: What was pasted gives a leader a second role in an area.',
    );
    const loose = { ...none, risks: [{ ...aRisk('cfo', 'moon', 'Air'), id: 'new' }] };
    expect(refusalOf(map, 'items.paste', loose)).toBe(
      'area-unknown: That decision area is no longer in this map.',
    );
    expect(refusalOf(map, 'items.paste', { ...none, leaders: [aLeader('CFO')] })).toMatch(
      /^id-taken/,
    );
  });
});
