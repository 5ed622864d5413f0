import { getState, open, verbs } from '../features/renderFeature.tsx';
import { waitFor } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { copySelection, duplicateSelection, pasteCopied } from '#renderer/actions/clipboard.ts';
import { registerCanvas } from '#renderer/store/canvasHandle.ts';
import { aLeader, aMap, anArea, coordinator, owner } from '#tests/helpers/aMap.ts';

const OURS = aMap({
  leaders: [aLeader('CFO'), aLeader('CRO'), aLeader('COO')],
  areas: [anArea('Pricing'), anArea('Hiring')],
  assignments: [owner('cfo', 'pricing'), coordinator('cro', 'pricing')],
});
const THEIRS = { ...aMap({ leaders: [aLeader('CFO')] }), id: 'theirs' };
const told = () => getState().session.notices.map(({ text }) => text);

function watchCanvas() {
  const standOn = vi.fn();
  const still = { fit() {}, fitItems() {}, zoomIn() {}, zoomOut() {}, focus() {}, reveal() {} };
  onTestFinished(registerCanvas({ ...still, standOn }));
  return standOn;
}

async function copy(items: readonly { kind: 'leader' | 'area'; id: string }[]) {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.resolve() } });
  open(OURS);
  verbs.setSession({ selection: items });
  await copySelection();
  vi.unstubAllGlobals();
}

test('the keyboard goes to a copy, wherever it is laid out', async () => {
  const standOn = watchCanvas();
  open(OURS);
  verbs.setSession({ selection: [{ kind: 'area', id: 'pricing' }] });
  duplicateSelection();
  const id = getState().map?.document.areas.at(-1)?.id;
  await waitFor(() => expect(standOn).toHaveBeenLastCalledWith({ kind: 'area', id }));
  expect(told()).toEqual([]);
});

test('of several copies it goes to the first area, which is also what the keys mean', async () => {
  const standOn = watchCanvas();
  open(OURS);
  verbs.setSession({
    selection: [
      { kind: 'area', id: 'hiring' },
      { kind: 'leader', id: 'cro' },
      { kind: 'area', id: 'pricing' },
    ],
  });
  duplicateSelection();
  const copy = getState().map?.document.areas.find(
    ({ id, name }) => id !== 'pricing' && /Pricing/.test(name),
  );
  const first = { kind: 'area', id: copy?.id };
  await waitFor(() => expect(standOn).toHaveBeenLastCalledWith(first));
  expect(getState().session.selection).toHaveLength(3);
  expect(getState().session.selection.at(-1)).toEqual(first);
});

test('pasted into another map, areas say which leaders they bring along', async () => {
  await copy([{ kind: 'area', id: 'pricing' }]);
  open(THEIRS);
  pasteCopied();
  expect(getState().map?.document.leaders.map(({ title }) => title)).toEqual(['CFO', 'CRO']);
  expect(told()).toEqual(['Pasted 1 decision area, and with it 1 leader who had no lane here.']);
});

test('leaders that were chosen need no word', async () => {
  await copy([
    { kind: 'area', id: 'pricing' },
    { kind: 'leader', id: 'cro' },
  ]);
  open(THEIRS);
  pasteCopied();
  expect(told()).toEqual([]);
});

test('what was chosen and who came along are both counted', async () => {
  await copy([
    { kind: 'area', id: 'pricing' },
    { kind: 'leader', id: 'coo' },
  ]);
  open(THEIRS);
  pasteCopied();
  expect(told()).toEqual([
    'Pasted 1 leader and 1 decision area, and with them 1 leader who had no lane here.',
  ]);
});
