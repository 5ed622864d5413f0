import { expect, it } from 'vitest';
import { A_HASH, aLeader, aMap, anArea, NOW } from '#tests/helpers/aMap.ts';
import { findingsBy, messagesBy, subjectsBy } from '#tests/helpers/auditing.ts';
import { contentHash } from '#shared/document/contentHash.ts';
import type { SignOff } from '#shared/document/signOff.ts';

const LATER = '2026-11-03T09:00:00Z';
const signed = (leaderId: string, fields: Partial<SignOff> = {}): SignOff => ({
  leaderId,
  level: 4,
  reservation: '',
  on: NOW,
  contentHash: A_HASH,
  ...fields,
});
const leaders = [aLeader('CFO'), aLeader('CNO')];

it('sign-off-missing: a leader who has not signed', () => {
  const map = aMap({ leaders, signOffs: [signed('cno', { level: 0 })] });
  expect(subjectsBy('sign-off-missing', map)).toEqual([['cfo']]);
  expect(messagesBy('sign-off-missing', map)).toEqual(['The CFO has not signed yet.']);
});

it('sign-off-withheld: below 3, not at 3', () => {
  const map = aMap({
    leaders,
    signOffs: [signed('cfo', { level: 2 }), signed('cno', { level: 3 })],
  });
  expect(subjectsBy('sign-off-withheld', map)).toEqual([['cfo']]);
  expect(messagesBy('sign-off-withheld', map)).toEqual([
    'The CFO is at 2 of 5 on this map, and what holds them back is not said.',
  ]);
  const flat = aMap({ leaders, signOffs: [signed('cfo', { level: 0, reservation: 'Too soon' })] });
  expect(messagesBy('sign-off-withheld', flat)).toEqual([
    'The CFO cannot support this map and has said what holds them back.',
  ]);
});

it('sign-off-withheld: the latest signature counts, wherever it stands', () => {
  const then = signed('cfo', { level: 1 });
  const now = signed('cfo', { level: 5, on: LATER });
  expect(subjectsBy('sign-off-withheld', aMap({ leaders, signOffs: [now, then] }))).toEqual([]);
  expect(subjectsBy('sign-off-withheld', aMap({ leaders, signOffs: [then, now] }))).toEqual([]);
});

it('sign-off-withheld: of two signatures from one moment the one that stands later counts', () => {
  const [no, yes] = [signed('cfo', { level: 1 }), signed('cfo', { level: 5 })];
  expect(subjectsBy('sign-off-withheld', aMap({ leaders, signOffs: [no, yes] }))).toEqual([]);
  expect(subjectsBy('sign-off-withheld', aMap({ leaders, signOffs: [yes, no] }))).toEqual([
    ['cfo'],
  ]);
});

it('sign-off-stale: signed a content that is no longer the map’s', () => {
  const map = aMap({ leaders });
  const fresh = { ...map, signOffs: [signed('cfo', { contentHash: contentHash(map) })] };
  expect(subjectsBy('sign-off-stale', fresh)).toEqual([]);
  const edited = { ...fresh, areas: [anArea('Pricing')] };
  expect(subjectsBy('sign-off-stale', edited)).toEqual([['cfo']]);
  expect(messagesBy('sign-off-stale', edited)).toEqual([
    'The map has changed since the CFO signed it.',
  ]);
});

it('sign-off-stale: signing again makes it fresh, an earlier fresh one does not', () => {
  const map = aMap({ leaders });
  const [old, fresh] = [signed('cfo'), signed('cfo', { contentHash: contentHash(map), on: LATER })];
  expect(subjectsBy('sign-off-stale', { ...map, signOffs: [fresh, old] })).toEqual([]);
  const back = { ...fresh, on: '2026-11-01T09:00:00Z' };
  expect(subjectsBy('sign-off-stale', { ...map, signOffs: [back, old] })).toEqual([['cfo']]);
});

it('sign-off-stale: says nothing while the hash is not known', () => {
  const map = aMap({ leaders, signOffs: [signed('cfo')] });
  expect(findingsBy('sign-off-stale', map, { contentHash: null })).toEqual([]);
});

it('review-overdue: from the day after the review date', () => {
  const map = aMap({ reviewOn: '2026-11-22' });
  expect(subjectsBy('review-overdue', map, { today: '2026-11-22' })).toEqual([]);
  expect(subjectsBy('review-overdue', map, { today: '2026-11-23' })).toEqual([[]]);
  expect(subjectsBy('review-overdue', aMap(), { today: '2026-11-23' })).toEqual([]);
  expect(messagesBy('review-overdue', map)).toEqual([
    'The review of this map was due on 22 November 2026.',
  ]);
});
