import { documentNow, getState, open, renderFeature, verbs } from './renderFeature.tsx';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { runAction } from '#renderer/actions/runAction.ts';
import { AboutDialog } from '#renderer/features/about/AboutDialog.tsx';
import { LegendPanel } from '#renderer/features/legend/LegendPanel.tsx';
import { MapProperties } from '#renderer/features/properties/MapProperties.tsx';
import { MethodSheet } from '#renderer/features/method/MethodSheet.tsx';
import { NO_SIMULATION, type Simulation } from '#renderer/store/simulation.ts';
import { chooseOption } from './chooseOption.ts';
import { aLeader, aMap, anArea } from '#tests/helpers/aMap.ts';

describe('map properties', () => {
  test('edit title and classification, and keep what is being typed when closed', () => {
    open(aMap({ title: 'Team' }));
    verbs.setSession({ overlay: { kind: 'mapProperties' } });
    renderFeature(<MapProperties />);
    fireEvent.change(screen.getByLabelText('Classification'), { target: { value: 'Board only' } });
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(documentNow().classification).toBe('Board only');
    expect(getState().session.overlay).toBeNull();
  });

  test('add a shared outcome, link an area, and take an agreement', async () => {
    open(aMap({ leaders: [aLeader('CFO')], areas: [anArea('Budget')] }));
    renderFeature(<MapProperties />);
    const first = screen.getByRole('tab', { name: 'Basics' });
    await waitFor(() => expect(document.activeElement).toBe(first));
    fireEvent.click(screen.getByRole('tab', { name: /Shared outcomes/ }));
    const field = await screen.findByLabelText('Add a shared outcome');
    fireEvent.change(field, { target: { value: 'We succeed or fail together.' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(documentNow().outcomes).toMatchObject([{ statement: 'We succeed or fail together.' }]);
    fireEvent.click(screen.getByRole('button', { name: /rests on/ }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Budget' }));
    expect(documentNow().outcomes[0]?.areaIds).toEqual(['budget']);
    fireEvent.click(screen.getByRole('button', { name: /stands behind/ }));
    await screen.findByRole('combobox', { name: 'Agreement of CFO' });
    await chooseOption('Agreement of CFO', /I can live with it/);
    expect(documentNow().outcomes[0]?.agreements).toMatchObject([{ leaderId: 'cfo', level: 3 }]);
  });
});

test('a baseline is kept by a name, renamed and deleted; each is one step of undo', async () => {
  open(aMap({ leaders: [aLeader('CFO')], areas: [anArea('Budget')] }));
  void runAction('map.baseline');
  renderFeature(<MapProperties first="baselines" />);
  const field = screen.getByLabelText('Keep the map as it stands now, as');
  await waitFor(() => expect(document.activeElement).toBe(field));
  fireEvent.change(field, { target: { value: 'Board in March' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  const [kept] = documentNow().baselines;
  expect(kept).toMatchObject({ name: 'Board in March', content: { areas: [{ id: 'budget' }] } });
  const name = screen.getByLabelText(/^Kept on /);
  fireEvent.focus(name);
  fireEvent.change(name, { target: { value: 'Board in April' } });
  fireEvent.blur(name);
  expect(documentNow().baselines).toMatchObject([{ name: 'Board in April' }]);
  fireEvent.click(screen.getByRole('button', { name: 'Delete the baseline Board in April' }));
  expect(documentNow().baselines).toEqual([]);
  expect(screen.getByText(/No baseline is kept yet/)).toBeTruthy();
  act(() => verbs.undo());
  expect(screen.getByDisplayValue('Board in April')).toBeTruthy();
});

test('the legend explains every mark that the map may show', () => {
  open(aMap());
  const { container } = renderFeature(<LegendPanel />);
  for (const words of [
    'decides alone',
    'must agree',
    'consulted',
    'informed',
    'shared',
    'critical',
  ]) {
    expect(screen.getByText(words)).toBeTruthy();
  }
  const drawn = [...container.querySelectorAll('li svg')];
  expect(drawn.length).toBeGreaterThan(8);
  for (const sample of drawn) expect(sample.children.length).toBeGreaterThan(0);
});

test('while a question "what if" is asked, the legend explains its marks too', () => {
  open(aMap({ leaders: [aLeader('CFO')], areas: [anArea('Budget')] }));
  const { rerender } = renderFeature(<LegendPanel />);
  expect(screen.queryByText('where the failure begins')).toBeNull();
  const ask = (simulation: Partial<Simulation>) =>
    act(() => {
      verbs.setSession({
        side: 'simulate',
        isSideFolded: false,
        simulation: { ...NO_SIMULATION, ...simulation },
      });
      verbs.setSettings({ isInspectorOpen: true });
    });
  ask({ failure: { fromAreaIds: ['budget'], wave: 0, isPlaying: false } });
  rerender(<LegendPanel />);
  expect(screen.getByText('where the failure begins')).toBeTruthy();
  expect(screen.getByText('cascade: what falls with it')).toBeTruthy();
  ask({ about: 'seats', seats: { away: ['cfo'], intoId: null } });
  expect(screen.queryByText('where the failure begins')).toBeNull();
  expect(screen.getByText('nobody is left who owns it')).toBeTruthy();
});

test('the method and the promise are told in the words of the app', () => {
  verbs.receive({ info: { version: '1.2.3', platform: 'linux', hasNativeMenu: false } });
  const { unmount } = renderFeature(<AboutDialog />);
  expect(screen.getByText('Version 1.2.3')).toBeTruthy();
  unmount();
  renderFeature(<MethodSheet />);
  expect(screen.getAllByRole('listitem')).toHaveLength(6);
});

test('no text of a feature says a word that the app avoids', () => {
  const folder = join(process.cwd(), 'renderer/features');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.tsx?$/.test(name))) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text.match(/\b(veto|boss|opt(?:s|ed)? out|powerful)\b/i)?.[0], file).toBeUndefined();
    expect(text.match(/>[^<>{}]*\berrors?\b[^<>{}]*</i)?.[0], file).toBeUndefined();
  }
});
