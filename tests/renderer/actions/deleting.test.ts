import { getState, open, verbs } from '../features/renderFeature.tsx';
import { expect, test } from 'vitest';
import { runAction } from '#renderer/actions/runAction.ts';
import { aLeader, aMap, anArea, coordinator, owner } from '#tests/helpers/aMap.ts';

const TEAM = aMap({
  leaders: [aLeader('CFO'), aLeader('CRO')],
  areas: [anArea('Pricing')],
  assignments: [owner('cfo', 'pricing'), coordinator('cro', 'pricing')],
});
const told = () => getState().session.notices.map(({ text }) => text);

test('deleting says what went with it, in the words that undo has for it', async () => {
  open(TEAM);
  verbs.setSession({ selection: [{ kind: 'area', id: 'pricing' }] });
  await runAction('edit.delete');
  expect(told()).toEqual(['Done: delete Pricing and 2 links.']);
  verbs.undo();
  expect(getState().map?.document.assignments).toHaveLength(2);
});

test('a part that is taken away has nothing hanging on it, and nothing is said', async () => {
  open(TEAM);
  const [part] = TEAM.assignments;
  verbs.setSession({ selection: [{ kind: 'assignment', id: part?.id ?? '' }] });
  await runAction('edit.delete');
  expect(getState().map?.document.assignments).toHaveLength(1);
  expect(told()).toEqual([]);
});
