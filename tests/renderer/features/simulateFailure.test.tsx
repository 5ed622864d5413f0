import { calls, getState, open, renderFeature, verbs } from './renderFeature.tsx';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runAction } from '#renderer/actions/runAction.ts';
import { SimulatePanel } from '#renderer/features/simulate/SimulatePanel.tsx';
import { simulationMarks } from '#renderer/store/simulation.ts';
import { simulationShown } from '#renderer/store/simulationShown.ts';
import { findOption } from './findOption.ts';
import {
  aCascade,
  aLeader,
  aMap,
  anArea,
  aRisk,
  coordinator,
  informed,
  owner,
} from '#tests/helpers/aMap.ts';

const MAP = aMap({
  leaders: ['CEO', 'CMO', 'CNO', 'CIO'].map((title) => aLeader(title)),
  areas: ['Records', 'Beds', 'Press', 'Parking'].map((name) => anArea(name)),
  assignments: [
    informed('ceo', 'records'),
    owner('cio', 'records'),
    coordinator('cmo', 'records'),
    owner('cno', 'beds'),
    owner('cmo', 'beds'),
    owner('ceo', 'press'),
  ],
  cascades: [aCascade('records', 'beds', { strength: 3 }), aCascade('beds', 'press')],
  risks: [
    aRisk('cio', 'records', 'The records are down'),
    aRisk('cio', 'press', 'A secret', { confidential: true }),
  ],
});

const reduceMotion = (isReduced: boolean) =>
  vi.stubGlobal('matchMedia', () => ({ matches: isReduced }));
const status = () => screen.getAllByRole('status')[0]?.textContent;
const step = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const begin = (...areaIds: string[]) => {
  verbs.setSession({ selection: areaIds.map((id) => ({ kind: 'area', id })) });
  return runAction('meeting.failHere');
};
const marks = () => {
  const state = getState();
  const simulation = simulationShown(state);
  return simulation && state.map ? simulationMarks(state.map.model, simulation) : null;
};

beforeEach(() => {
  open(MAP);
  verbs.setSession({ side: 'simulate' });
  calls.length = 0;
});
afterEach(() => vi.unstubAllGlobals());

describe('where a failure begins', () => {
  test('nothing is asked at first, and the panel says what can be', () => {
    renderFeature(<SimulatePanel />);
    expect(screen.getByText(/^Choose an area, or what is at risk in one/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Next wave' })).toBeNull();
    expect(marks()).toBeNull();
  });

  test('an area is found by typing, and so is what is at risk in one; confidential risks are not', async () => {
    renderFeature(<SimulatePanel />);
    await findOption('What fails first?', 'The records are down');
    expect(getState().session.simulation.failure.fromAreaIds).toEqual(['records']);
    await findOption('And what fails with it?', 'Parking');
    expect(getState().session.simulation.failure.fromAreaIds).toEqual(['records', 'parking']);
    const box = screen.getByRole<HTMLInputElement>('combobox');
    expect(box.value).toBe('');
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    await screen.findByRole('option', { name: /^Beds/ });
    expect(screen.queryByRole('option', { name: /A secret/ })).toBeNull();
    fireEvent.keyDown(box, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('option')).toBeNull());
    step('Take out Records');
    expect(getState().session.simulation.failure.fromAreaIds).toEqual(['parking']);
    expect(status()).toBe('It reaches no other area.');
  });

  test('the selection on the map is one click away: areas, roles and risks stand for their area', () => {
    verbs.setSession({ selection: [{ kind: 'risk', id: 'the-records-are-down' }] });
    renderFeature(<SimulatePanel />);
    step('Begin in Records');
    expect(marks()?.waves).toEqual(new Map([['records', 0]]));
    expect(screen.queryByRole('button', { name: /^Begin in/ })).toBeNull();
  });

  test('the action opens the side from any screen, on the map', async () => {
    verbs.setSession({ side: 'inspector', screen: 'steps' });
    await begin('beds');
    expect(getState().session).toMatchObject({ side: 'simulate', screen: 'map' });
    expect(marks()?.waves).toEqual(new Map([['beds', 0]]));
  });
});

describe('wave by wave', () => {
  test('buttons and arrow keys step, and the map is marked as far as it has come', async () => {
    await begin('records');
    renderFeature(<SimulatePanel />);
    expect(status()).toBe('It begins here. 2 waves ahead.');
    step('Next wave');
    expect(status()).toBe('Wave 1 of 2: Beds.');
    expect(screen.getByText('Reach: 2 of 4 areas so far.')).toBeTruthy();
    expect(marks()).toMatchObject({
      wave: 1,
      waves: new Map([
        ['records', 0],
        ['beds', 1],
      ]),
    });
    const buttons = screen.getByRole('group', { name: 'Waves of the failure' });
    fireEvent.keyDown(within(buttons).getByRole('button', { name: 'Next wave' }), { key: 'End' });
    expect(marks()?.waves?.get('press')).toBe(2);
    expect(screen.getByRole('button', { name: 'Next wave' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    step('Next wave');
    expect(marks()?.wave).toBe(2);
    await act(() => runAction('meeting.previousWave'));
    expect(marks()?.wave).toBe(1);
    step('Back to where it begins');
    expect(marks()?.wave).toBe(0);
  });

  test('it plays by itself, calmly, stops at the end, and plays again from the beginning', async () => {
    vi.useFakeTimers();
    try {
      reduceMotion(false);
      void begin('records');
      renderFeature(<SimulatePanel />);
      step('Play');
      expect(screen.getByRole('button', { name: 'Pause' })).toBeTruthy();
      await act(() => vi.advanceTimersByTimeAsync(1200));
      expect(marks()?.wave).toBe(1);
      step('Pause');
      await act(() => vi.advanceTimersByTimeAsync(5000));
      expect(marks()?.wave).toBe(1);
      step('Play');
      await act(() => vi.advanceTimersByTimeAsync(1200));
      expect(marks()?.wave).toBe(2);
      step('Play again');
      expect(marks()?.wave).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('where nothing may move by itself, there are steps only', async () => {
    reduceMotion(true);
    await begin('records');
    renderFeature(<SimulatePanel />);
    expect(screen.queryByRole('button', { name: 'Play' })).toBeNull();
    step('Next wave');
    expect(marks()?.wave).toBe(1);
  });

  test('nothing is marked once the side shows something else, and the question waits', async () => {
    await begin('records');
    verbs.setSession({ side: 'findings' });
    expect(marks()).toBeNull();
    verbs.setSession({ side: 'simulate' });
    expect(marks()?.waves?.has('records')).toBe(true);
  });
});

describe('who must hear', () => {
  test('every leader once, in order, with the areas that bring the news', async () => {
    await begin('records');
    renderFeature(<SimulatePanel />);
    const waves = screen.getByRole('list', { name: 'Waves, and who must hear in each' });
    const lines = within(waves)
      .getAllByRole('listitem')
      .map((line) => line.textContent ?? '')
      .filter((line) => /^C.O, /.test(line));
    expect(lines).toEqual([
      'CIO, owner of Records',
      'CMO, coordinator of Records',
      'CEO, informed about Records',
      'CNO, owner of Beds',
    ]);
    expect(within(waves).getByText(/from Records, hard/)).toBeTruthy();
    expect(within(waves).getByText('Nobody else must hear.')).toBeTruthy();
  });

  test('the cascades between owners without a lane with each other, in the audit’s own words', async () => {
    await begin('records');
    renderFeature(<SimulatePanel />);
    const part = screen.getByRole('region', { name: 'Nobody sees both ends' });
    const said = within(part).getByRole('button', { name: /^If Beds fails, Press is hit/ });
    fireEvent.click(said);
    expect(getState().session.selection).toEqual([{ kind: 'cascade', id: 'beds>press' }]);
  });

  test('the list is copied as plain text', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await begin('records');
    renderFeature(<SimulatePanel />);
    step('Copy the list');
    await waitFor(() => screen.getByText('Copied.'));
    const [[text]] = writeText.mock.calls as unknown as [[string]];
    expect(text).toContain('4. CNO (wave 1): owner of Beds');
  });

  test('a name leads to the map', async () => {
    await begin('records');
    renderFeature(<SimulatePanel />);
    step('CNO');
    expect(getState().session.selection).toEqual([{ kind: 'leader', id: 'cno' }]);
  });
});
