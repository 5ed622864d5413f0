import { getState, open, verbs } from '../features/renderFeature.tsx';
import { expect, test } from 'vitest';
import { runAction } from '#renderer/actions/runAction.ts';
import { fillDown } from '#renderer/features/matrix/acts/fillDown.ts';
import { pasteBlock } from '#renderer/features/matrix/acts/pasteBlock.ts';
import { shapeOf } from '#renderer/features/matrix/grid/shape.ts';
import { setParts } from '#renderer/features/matrix/acts/setParts.ts';
import { setPart } from '#renderer/store/part.ts';
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
  // It is there again, so nothing says any more that it went.
  expect(told()).toEqual([]);
});

test('several kinds at once are counted by their kind', async () => {
  open(TEAM);
  const chosen = ['cfo', 'cro'].map((id) => ({ kind: 'leader' as const, id }));
  verbs.setSession({ selection: [...chosen, { kind: 'area', id: 'pricing' }] });
  await runAction('edit.delete');
  expect(told()).toEqual(['Done: delete 2 leaders, 1 decision area and 2 links.']);
});

test('of a part that is taken away it is said that its note went with it', async () => {
  const [own, brought] = TEAM.assignments;
  const noted = { ...brought!, note: 'Only above 2 m' };
  open({ ...TEAM, assignments: [own!, noted] });
  verbs.setSession({ selection: [{ kind: 'assignment', id: noted.id }] });
  await runAction('edit.delete');
  const sentence = 'What was noted on the role went with it. Undo brings it back.';
  expect(told()).toEqual([sentence]);

  // Also where it is taken away in a list, or in the matrix.
  verbs.undo();
  verbs.setSession({ notices: [] });
  setPart('cro', 'pricing', getState().map?.model.assignment('cro', 'pricing'), 'none');
  expect(told()).toEqual([sentence]);
  verbs.undo();
  verbs.setSession({ notices: [] });
  setParts(['pricing'], ['cfo', 'cro'], 'none');
  expect(told()).toEqual([sentence]);
});

test('so it is where a paste or a fill empties a cell of the matrix', () => {
  const [own, brought] = TEAM.assignments;
  const areas = [anArea('Hiring'), ...TEAM.areas];
  open({ ...TEAM, areas, assignments: [own!, { ...brought!, note: 'Only above 2 m' }] });
  const sentence = 'What was noted on the role went with it. Undo brings it back.';
  fillDown(['hiring', 'pricing'], ['cfo', 'cro'], false);
  expect([getState().map?.document.assignments, told()]).toEqual([[], [sentence]]);
  verbs.undo();
  verbs.setSession({ notices: [] });
  const pasted = { html: '', text: '\tCRO\nPricing\t-', isOwn: false };
  pasteBlock(pasted, shapeOf([], []), { top: 0, bottom: 0, left: 0, right: 0 });
  expect(told()).toEqual([sentence]);
  // A part that only changes keeps what was noted on it.
  verbs.undo();
  verbs.setSession({ notices: [] });
  pasteBlock({ ...pasted, text: '\tCRO\nPricing\tI' }, shapeOf([], []), {
    top: 0,
    bottom: 0,
    left: 0,
    right: 0,
  });
  expect([getState().map?.model.assignment('cro', 'pricing')?.note, told()]).toEqual([
    'Only above 2 m',
    [],
  ]);
});

test('a part that is taken away has nothing hanging on it, and nothing is said', async () => {
  open(TEAM);
  const [part] = TEAM.assignments;
  verbs.setSession({ selection: [{ kind: 'assignment', id: part?.id ?? '' }] });
  await runAction('edit.delete');
  expect(getState().map?.document.assignments).toHaveLength(1);
  expect(told()).toEqual([]);
});
