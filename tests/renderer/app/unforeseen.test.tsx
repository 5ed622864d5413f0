import {
  documentNow,
  failing,
  getState,
  open,
  renderFeature,
  verbs,
} from '../features/renderFeature.tsx';
import { act, fireEvent, renderHook, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Overlays } from '#renderer/app/Overlays.tsx';
import { openRecent } from '#renderer/app/recents.ts';
import { useFileDrop } from '#renderer/app/useFileDrop.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { tellUncaught } from '#renderer/actions/tellUnforeseen.ts';
import { aMap } from '#tests/helpers/aMap.ts';

const SENTENCE = /Something went wrong and nothing was changed/;
const told = () => getState().session.notices.map(({ text }) => text);

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

/** A map with an edit that is not saved, and main cannot put its question. */
function unsaved(): void {
  open(aMap({ title: 'Before' }));
  verbs.dispatch({ id: 'map.edit', payload: { changes: { title: 'Ours' } } });
  failing.add('file.askToSave');
}

test('a new map that could not ask about the open one says so, and can be tried again', async () => {
  unsaved();
  act(() => verbs.setSession({ overlay: { kind: 'newMap' } }));
  renderFeature(<Overlays />);
  const type = (label: RegExp, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  type(/^Title/, 'Board');
  type(/^Leaders/, 'CEO');
  const create = screen.getByRole<HTMLButtonElement>('button', { name: 'Create the map' });
  fireEvent.click(create);
  await waitFor(() => expect(told()).toEqual([expect.stringMatching(SENTENCE)]));
  await waitFor(() => expect(create.disabled).toBe(false));
  expect(documentNow().title).toBe('Ours');
});

test('a recent map that could not be asked for says so and leaves the open one', async () => {
  unsaved();
  act(() => openRecent('r1'));
  await waitFor(() => expect(told()).toEqual([expect.stringMatching(SENTENCE)]));
  expect(documentNow().title).toBe('Ours');
});

test('a drop that brought no map says why: it was no file, or nobody could be asked about the open one', async () => {
  renderHook(() => useFileDrop());
  const drop = () => {
    const dataTransfer = { types: ['Files'], files: [new File([], 'board.remit')] };
    act(() => void fireEvent(window, Object.assign(new Event('drop'), { dataTransfer })));
  };
  failing.add('file.openDropped');
  drop();
  await waitFor(() =>
    expect(told()).toEqual([expect.stringMatching(/^What was dropped is no file/)]),
  );
  unsaved();
  drop();
  await waitFor(() => expect(told().at(-1)).toMatch(SENTENCE));
  expect(documentNow().title).toBe('Ours');
});

test('forgetting what was kept says so when nobody could be asked', async () => {
  failing.add('history.clear');
  await act(() => runAction('file.clearHistory'));
  expect(told()).toEqual([expect.stringMatching(SENTENCE)]);
});

test('what nobody caught is told as well', () => {
  const page = new EventTarget();
  tellUncaught(page as Window);
  const lost = Object.assign(new Event('unhandledrejection'), { reason: new Error('E_INTERNAL') });
  act(() => void page.dispatchEvent(lost));
  expect(told()).toEqual([expect.stringMatching(SENTENCE)]);
});
