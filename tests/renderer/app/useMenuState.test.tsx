import { calls, open, renderFeature, verbs } from '../features/renderFeature.tsx';
import { act } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useMenuState } from '#renderer/app/useMenuState.ts';
import type { MenuState } from '#shared/ipc/channels.ts';
import { parseRequest } from '#shared/ipc/parseRequest.ts';
import { aLeader, aMap, anArea } from '#tests/helpers/aMap.ts';

function Window() {
  useMenuState();
  return null;
}

/** What main was told of the menu, oldest first. */
const told = () =>
  calls.flatMap(({ channel, argument }) =>
    channel === 'menu.state' ? [argument as MenuState] : [],
  );

function onSystem(platform: 'darwin' | 'linux'): void {
  verbs.receive({ info: { version: '1', platform, hasNativeMenu: platform === 'darwin' } });
  open(aMap({ leaders: [aLeader('CFO')], areas: [anArea('x'.repeat(5_000), { id: 'long' })] }));
  renderFeature(<Window />);
}

test('the system’s menu hears what can be done, what is checked and what undo takes back', () => {
  onSystem('darwin');
  expect(told()).toHaveLength(1);
  expect(told()[0]).toMatchObject({
    'leader.add': { isEnabled: true, label: 'Add leader' },
    'edit.rename': { isEnabled: false },
    'edit.undo': { isEnabled: false, label: 'Undo' },
    'view.lanes': { isEnabled: true, isChecked: true },
  });
  act(() => verbs.setSession({ selection: [{ kind: 'leader', id: 'cfo' }] }));
  expect(told().at(-1)).toMatchObject({ 'edit.rename': { isEnabled: true } });
  act(
    () =>
      void verbs.dispatch({
        id: 'leader.edit',
        payload: { leaderId: 'cfo', changes: { unit: 'Finance' } },
      }),
  );
  expect(told().at(-1)).toMatchObject({
    'edit.undo': { isEnabled: true, label: 'Undo edit unit of CFO' },
  });
});

test('it hears of changes alone, and of nothing that main would not take', () => {
  onSystem('darwin');
  act(() => verbs.notify('Nothing that a menu shows.'));
  expect(told()).toHaveLength(1);
  act(() => void verbs.dispatch({ id: 'area.reorder', payload: { areaId: 'long', index: 0 } }));
  act(
    () =>
      void verbs.dispatch({
        id: 'items.remove',
        payload: { items: [{ kind: 'area', id: 'long' }] },
      }),
  );
  expect(told()).toHaveLength(2);
  for (const state of told()) expect(parseRequest('menu.state', state).ok).toBe(true);
  expect(told().at(-1)?.['edit.undo']?.label).toMatch(/^Undo delete x{59}…$/);
});

test('a window that draws its own menu tells nothing', () => {
  onSystem('linux');
  expect(told()).toEqual([]);
});
