import { expect, it } from 'vitest';
import { aLeader, aMap, anArea, aRole } from '#tests/helpers/aMap.ts';
import { labelOf } from '#tests/helpers/after.ts';

const map = aMap({
  leaders: [aLeader('CFO')],
  areas: [anArea('Pricing')],
  assignments: [aRole('coordinator', 'cfo', 'pricing')],
});
const area = (changes: object) => labelOf(map, 'area.edit', { areaId: 'pricing', changes });
const leader = (changes: object) => labelOf(map, 'leader.edit', { leaderId: 'cfo', changes });
const role = (changes: object) =>
  labelOf(map, 'assignment.edit', { assignmentId: 'cfo/pricing', changes });

it('undo names the field that was edited, and of what', () => {
  expect(area({ name: 'Prices' })).toBe('rename area');
  expect(area({ outcome: 'One price' })).toBe('edit outcome of Pricing');
  expect(area({ critical: true })).toBe('mark Pricing critical');
  expect(area({ critical: false })).toBe('mark Pricing not critical');
  expect(leader({ title: 'Finance' })).toBe('rename leader');
  expect(leader({ deputy: 'VP' })).toBe('edit deputy of CFO');
  expect(role({ note: 'Brings the margin' })).toBe('edit note on CFO in Pricing');
  expect(labelOf(map, 'map.edit', { changes: { purpose: 'Settle' } })).toBe(
    'edit purpose of the map',
  );
});

it('several fields at once are an edit of the whole', () => {
  expect(area({ outcome: 'One price', limit: 'To 5 m' })).toBe('edit Pricing');
  expect(leader({ unit: 'Finance', deputy: 'VP' })).toBe('edit CFO');
  expect(labelOf(map, 'map.edit', { changes: { purpose: 'a', classification: 'b' } })).toBe(
    'edit map properties',
  );
});
