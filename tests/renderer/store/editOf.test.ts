import { calls } from '../features/openMap.ts';
import { beforeEach, expect, it } from 'vitest';
import { editOf } from '#renderer/store/editOf.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { aLeader, aMap } from '#tests/helpers/aMap.ts';

const edit = editOf('leader.edit', { leaderId: 'cfo' });
const cfo = () => getState().map?.document.leaders[0];

beforeEach(() => {
  calls.length = 0;
  resetStore();
  const document = aMap({ leaders: [aLeader('CFO')] });
  verbs.showMap({ docId: 'd', fileName: null, document, repairs: [], isDirty: false });
});

it('what is typed in one visit of a field is one step of undo; what follows it is another', () => {
  edit({ unit: 'Fin' }, 'visit 1');
  edit({ unit: 'Finance' }, 'visit 1');
  edit({ appetite: 2 });
  verbs.undo();
  expect(cfo()).toMatchObject({ unit: 'Finance', appetite: null });
  verbs.undo();
  expect(cfo()).toMatchObject({ unit: '' });
});

it('says whether the map took it', () => {
  expect(edit({ unit: 'Finance' })).toBe(true);
  expect(editOf('leader.edit', { leaderId: 'gone' })({ unit: 'Finance' })).toBe(false);
});
