import { describe, expect, it } from 'vitest';
import type { MapDocument } from '#shared/document/document.ts';
import {
  applyDiff,
  diffDocuments,
  EMPTY_DIFF,
  reverseDiff,
  squashDiffs,
} from '#shared/history/diff.ts';
import { A_HASH, aLeader, aMap, NOW } from '#tests/helpers/aMap.ts';

const [ceo, cfo, cmo, cro] = ['CEO', 'CFO', 'CMO', 'CRO'].map((title) => aLeader(title)) as [
  ReturnType<typeof aLeader>,
  ReturnType<typeof aLeader>,
  ReturnType<typeof aLeader>,
  ReturnType<typeof aLeader>,
];
const team = aMap({ leaders: [ceo, cfo, cmo, cro] });

describe('the difference of two documents', () => {
  it('is empty for one document, and for lists that were only copied', () => {
    expect(diffDocuments(team, team)).toBe(EMPTY_DIFF);
    expect(diffDocuments(team, { ...team, leaders: [...team.leaders] })).toEqual(EMPTY_DIFF);
  });

  it('names a field before and after', () => {
    expect(diffDocuments(team, { ...team, title: 'Board' })).toEqual({
      fields: { title: { from: 'Team', to: 'Board' } },
      lists: {},
      keys: null,
    });
  });

  it('names a changed record by its place', () => {
    const renamed = { ...cfo, title: 'Chief Financial Officer' };
    expect(diffDocuments(team, { ...team, leaders: [ceo, renamed, cmo, cro] }).lists).toEqual({
      leaders: {
        size: 4,
        changed: [{ index: 1, from: cfo, to: renamed }],
        removed: [],
        order: null,
        added: [],
      },
    });
  });

  it('tells what went and what came, each at its own place', () => {
    const coo = aLeader('COO');
    expect(diffDocuments(team, { ...team, leaders: [coo, ceo, cmo, cro] }).lists.leaders).toEqual({
      size: 4,
      changed: [],
      removed: [{ index: 1, record: cfo }],
      order: null,
      added: [{ index: 0, record: coo }],
    });
  });

  it('keeps a move to the part of the list that moved', () => {
    const moved = { ...team, leaders: [ceo, cmo, cfo, cro] };
    expect(diffDocuments(team, moved).lists.leaders?.order).toEqual({ start: 1, moves: [1, 0] });
  });

  it('follows records without an id only as themselves', () => {
    const signed = (leaderId: string) => ({
      leaderId,
      level: 4,
      reservation: '',
      on: NOW,
      contentHash: A_HASH,
    });
    const [first, second] = [signed('cfo'), signed('cfo')];
    const before = { ...team, signOffs: [first] };
    const diff = diffDocuments(before, { ...before, signOffs: [first, second] });
    expect(diff.lists.signOffs).toMatchObject({ removed: [], added: [{ index: 1 }] });
  });

  it('restores keys that only one of the two has, in their order', () => {
    const extended = { 'x-plugin': 1, ...team } as MapDocument;
    const diff = diffDocuments(team, extended);
    expect(Object.keys(applyDiff(team, diff))[0]).toBe('x-plugin');
    expect(Object.keys(applyDiff(extended, reverseDiff(diff)))).toEqual(Object.keys(team));
  });

  it('is not applied to a document that it was not made for', () => {
    const diff = diffDocuments(team, { ...team, leaders: [ceo] });
    expect(() => applyDiff(aMap(), diff)).toThrow('a diff of 4 records meets 0');
    const renamed = diffDocuments(team, {
      ...team,
      leaders: [{ ...ceo, title: 'X' }, cfo, cmo, cro],
    });
    expect(() => applyDiff({ ...team, leaders: [cfo, ceo, cmo, cro] }, renamed)).toThrow('same id');
  });
});

describe('several diffs as one', () => {
  it('see a record that went and came back as the same, changed', () => {
    const away = { ...team, leaders: [ceo, cmo, cro] };
    const older = { ...cfo, appetite: 2 };
    const back = { ...team, leaders: [ceo, older, cmo, cro] };
    const whole = squashDiffs([diffDocuments(team, away), diffDocuments(away, back)]);
    expect(whole).toEqual(diffDocuments(team, back));
  });

  it('forget a record that came and went', () => {
    const more = { ...team, leaders: [...team.leaders, aLeader('COO')] };
    expect(squashDiffs([diffDocuments(team, more), diffDocuments(more, team)])).toEqual(EMPTY_DIFF);
  });
});

it('finds one changed role among 50,000 without looking at each twice', () => {
  const leaders = Array.from({ length: 50_000 }, (_, i) => ({ ...ceo, id: `l${i}` }));
  const before = aMap({ leaders });
  const after = { ...before, leaders: leaders.with(31_415, { ...ceo, id: 'l31415', appetite: 3 }) };
  const diff = diffDocuments(before, after);
  expect(diff.lists.leaders?.changed).toHaveLength(1);
  expect(applyDiff(after, reverseDiff(diff))).toEqual(before);
});
