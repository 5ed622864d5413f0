import { documentNow, getState, open, renderFeature, verbs } from './renderFeature.tsx';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { runAction } from '#renderer/actions/runAction.ts';
import { SimulatePanel } from '#renderer/features/simulate/SimulatePanel.tsx';
import { registerCanvas } from '#renderer/store/canvasHandle.ts';
import { simulationMarks } from '#renderer/store/simulation.ts';
import { MAX_TEXT } from '#shared/document/limits.ts';
import { chooseOption } from './chooseOption.ts';
import { findOption } from './findOption.ts';
import {
  A_HASH,
  aLeader,
  aMap,
  anArea,
  aRisk,
  coordinator,
  NOW,
  owner,
} from '#tests/helpers/aMap.ts';

const MAP = aMap({
  leaders: [
    aLeader('CEO', { deputy: 'the CIO' }),
    aLeader('COO'),
    aLeader('CIO', { deputy: 'Deputy CIO' }),
  ],
  areas: [
    anArea('Cloud', { mode: 'sovereign', critical: true, outcome: 'It runs' }),
    anArea('Service', { mode: 'shared', outcome: 'Served', escalation: 'CEO' }),
    anArea('Budget', { mode: 'coordinated', tieBreakerId: 'cio' }),
  ],
  assignments: [
    owner('cio', 'cloud'),
    owner('cio', 'service'),
    owner('coo', 'service'),
    owner('coo', 'budget'),
    coordinator('ceo', 'budget', { level: 'agree' }),
  ],
  risks: [aRisk('cio', 'cloud', 'Outage')],
  signOffs: [{ leaderId: 'coo', level: 4, reservation: '', on: NOW, contentHash: A_HASH }],
});

const ask = async () => {
  verbs.setSession({ selection: [{ kind: 'leader', id: 'cio' }] });
  await runAction('meeting.vacateSeat');
  return renderFeature(<SimulatePanel />);
};
const part = (name: string) => within(screen.getByRole('region', { name }));
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => open(MAP));

test('an empty question says what it will answer', () => {
  verbs.setSession({ side: 'simulate' });
  renderFeature(<SimulatePanel />);
  fireEvent.click(screen.getByRole('radio', { name: 'A seat is vacant' }));
  expect(screen.getByText(/Nothing changes until you adopt it/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Adopt…' })).toBeNull();
});

test('the map shows the seat that was taken last', async () => {
  const reveal = vi.fn();
  const handle = {
    fit() {},
    fitItems() {},
    zoomIn() {},
    zoomOut() {},
    focus() {},
    standOn() {},
    reveal,
  };
  onTestFinished(registerCanvas(handle));
  await ask();
  await waitFor(() => expect(reveal).toHaveBeenLastCalledWith({ kind: 'leader', id: 'cio' }));
  await findOption('And which other seat?', 'COO');
  await waitFor(() => expect(reveal).toHaveBeenLastCalledWith({ kind: 'leader', id: 'coo' }));
});

test('a vacant seat: who stands in, what lies open, who cannot end it any more', async () => {
  await ask();
  expect(screen.getByText(/^Without the CIO, 1 area has no owner and 1 shared area/)).toBeTruthy();
  expect(part('Who stands in').getByText('Deputy CIO')).toBeTruthy();
  expect(
    part('Who stands in').getByText(/The CIO was to stand in for the CEO, who then has no deputy/),
  ).toBeTruthy();
  expect(part('Without an owner').getByRole('listitem').textContent).toBe('Cloud, critical');
  expect(part('Shared, with one owner left').getByRole('listitem').textContent).toBe(
    'Service, the COO alone',
  );
  expect(part('Who ends it?').getByRole('listitem').textContent).toBe(
    'Budget, the tie-break was the CIO',
  );
});

test('findings that appear and vanish, by severity; nothing has changed', async () => {
  await ask();
  const appear = part('Findings that appear');
  expect(appear.getByRole('heading', { name: /^Must settle/ })).toBeTruthy();
  expect(appear.getByText(/^Nobody owns Cloud/)).toBeTruthy();
  expect(part('Findings that vanish').getByText(/about the seat itself go with it/)).toBeTruthy();
  expect(documentNow()).toBe(MAP);
  expect(getState().map?.isDirty).toBe(false);
});

test('another seat takes it over: no area without an owner, and the load shifts in numbers', async () => {
  await ask();
  await chooseOption('Taken over by', 'COO');
  expect(
    screen.getByText(/^If the COO takes over from the CIO, 1 shared area is left/),
  ).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Without an owner' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Who stands in' })).toBeNull();
  const rows = part('Load')
    .getAllByRole('row')
    .map((row) =>
      [...row.children]
        .map((cell) => cell.textContent)
        .join(' ')
        .trim(),
    );
  expect(rows).toEqual(expect.arrayContaining(['COO', 'Owns  2 3', 'CIO', 'Owns  2 0']));
});

test('several seats at once', async () => {
  await ask();
  await findOption('And which other seat?', 'COO');
  expect(screen.getByText(/^Without the CIO and the COO, 3 areas have no owner/)).toBeTruthy();
  click('Take out CIO');
  expect(getState().session.simulation.seats.away).toEqual(['coo']);
});

test('on the map the seat is vacant and its areas are left without an owner', async () => {
  await ask();
  const { map, session } = getState();
  if (!map) throw new Error('no map');
  const marks = simulationMarks(map.model, session.simulation);
  expect([...marks.seats]).toEqual([['cio', 'vacant']]);
  expect([...marks.orphaned]).toEqual(['cloud']);
});

test('adopting says what it will do, is one step, and undo brings it all back', async () => {
  await ask();
  click('Adopt…');
  const dialog = within(
    await screen.findByRole('alertdialog', { name: /^Delete CIO and \d+ links\?$/ }),
  );
  expect(dialog.getByText(/Signatures given so far will be out of date/)).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
  expect(documentNow()).toBe(MAP);
  click('Adopt…');
  fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
  expect(documentNow().leaders.map(({ id }) => id)).toEqual(['ceo', 'coo']);
  expect(getState().session.simulation.seats.away).toEqual([]);
  verbs.undo();
  expect(documentNow()).toEqual(MAP);
  expect(getState().map?.undoLabel).toBeNull();
});

test('a merger is adopted as a merger', async () => {
  await ask();
  await chooseOption('Taken over by', 'COO');
  click('Adopt…');
  const dialog = within(await screen.findByRole('alertdialog', { name: 'Merge CIO into COO?' }));
  expect(dialog.getByText(/takes over 2 roles, 1 risk and 0 red lines/)).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: 'Merge' }));
  expect(documentNow().risks[0]?.leaderId).toBe('coo');
  expect(getState().map?.undoLabel).toBe('merge CIO into COO');
});

test('a merger that the map cannot take is told at once, and nothing is there to adopt', async () => {
  const note = 'n'.repeat(MAX_TEXT);
  const assignments = [
    { ...owner('cio', 'service'), note },
    { ...owner('coo', 'service'), note: 'Theatres' },
  ];
  open({ ...MAP, assignments });
  await ask();
  await chooseOption('Taken over by', 'COO');
  expect(screen.getByText(/^The notes of CIO and of COO on Service are longer/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Adopt…' })).toBeNull();
});
