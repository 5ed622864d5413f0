import { calls } from '../features/openMap.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { copySelection } from '#renderer/actions/clipboard.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { actionsOf } from '#renderer/actions/useActions.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { aLeader, aMap, anArea, owner } from '#tests/helpers/aMap.ts';

const canPaste = () => actionsOf(getState()).find(({ id }) => id === 'edit.paste')?.isEnabled;
const names = () => {
  const { document } = getState().map!;
  return [...document.leaders.map(({ title }) => title), ...document.areas.map(({ name }) => name)];
};

beforeEach(() => {
  calls.length = 0;
  resetStore();
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('held')) } });
  const team = aMap({
    leaders: [aLeader('CFO')],
    areas: [anArea('Pricing')],
    assignments: [owner('cfo', 'pricing')],
  });
  verbs.showMap({ docId: 'd', fileName: null, document: team, repairs: [], isDirty: false });
  verbs.setSession({ selection: [{ kind: 'area', id: 'pricing' }] });
});

test('a menu that asked before offers Paste as soon as something was copied', async () => {
  expect(canPaste()).toBe(false);
  await copySelection();
  expect(canPaste()).toBe(true);
});

test('what was copied outlives its map, and nothing selected copies nothing over it', async () => {
  await copySelection();
  verbs.setSession({ selection: [] });
  await copySelection();
  const other = aMap({ id: 'other', leaders: [aLeader('CFO', { id: 'money' })] });
  verbs.showMap({ docId: 'o', fileName: null, document: other, repairs: [], isDirty: false });
  expect(canPaste()).toBe(true);
  await runAction('edit.paste');
  expect(names()).toEqual(['CFO', 'Pricing']);
  expect(getState().map?.document.assignments[0]?.leaderId).toBe('money');
});

test('with nothing to cut, copy or paste, the keys say what to do first', async () => {
  verbs.setSession({ selection: [] });
  const said: (string | undefined)[] = [];
  for (const id of ['edit.cut', 'edit.copy', 'edit.paste'] as const) {
    await runAction(id);
    said.push(getState().session.notices.at(-1)?.text);
  }
  expect(said).toEqual([
    'To cut, select a leader or a card first.',
    'To copy, select a leader or a card first.',
    'To paste, copy a leader or a card first.',
  ]);
});

test('cutting takes what is selected now, however late the system’s clipboard answers', async () => {
  const cutting = runAction('edit.cut');
  verbs.setSession({ selection: [{ kind: 'leader', id: 'cfo' }] });
  await cutting;
  expect(names()).toEqual(['CFO']);
  await runAction('edit.paste');
  expect(names()).toEqual(['CFO', 'Pricing']);
});

test('T12: no name computes anything where the names are pasted as cells', async () => {
  const written: string[] = [];
  const writeText = (text: string) => Promise.resolve(void written.push(text));
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  verbs.dispatch({ id: 'area.rename', payload: { areaId: 'pricing', name: '=1+1' } });
  verbs.setSession({
    selection: [
      { kind: 'leader', id: 'cfo' },
      { kind: 'area', id: 'pricing' },
    ],
  });
  await copySelection();
  expect(written).toEqual(["CFO\n'=1+1"]);
});
