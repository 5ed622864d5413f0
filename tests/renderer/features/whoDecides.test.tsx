import { getState, open, renderFeature, verbs } from './renderFeature.tsx';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { WhoDecides } from '#renderer/features/whoDecides/WhoDecides.tsx';
import { aLeader, aMap, anArea, aRedLine, coordinator, owner } from '#tests/helpers/aMap.ts';

const MAP = aMap({
  leaders: ['CEO', 'CTO', 'CFO'].map((title) => aLeader(title)),
  areas: [
    anArea('Vendor & cloud spend', { mode: 'coordinated', limit: 'to 250k a year; above: CFO' }),
    anArea('Supplier contracts', { mode: 'sovereign' }),
    anArea('Layoffs'),
  ],
  assignments: [
    owner('cto', 'vendor-cloud-spend'),
    coordinator('cfo', 'vendor-cloud-spend', { level: 'agree' }),
    owner('cfo', 'supplier-contracts'),
  ],
  redLines: [
    aRedLine('cto', 'vendor-cloud-spend', 'No provider without an exit', { confidential: true }),
  ],
});

const field = () => screen.getByRole('combobox', { name: 'Who decides this?' });
const ask = (question: string) => fireEvent.change(field(), { target: { value: question } });

beforeEach(() => {
  open(MAP);
  verbs.setSession({ overlay: { kind: 'whoDecides' }, screen: 'matrix' });
});

test('a question is answered at once, in a sentence, with all one has to know', async () => {
  renderFeature(<WhoDecides />);
  expect(screen.getByText(/For example/)).toBeTruthy();
  ask('can we sign a 3m contract with a cloud vendor?');
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('Vendor & cloud');
  expect(screen.getByText('The CTO decides; the CFO must agree.')).toBeTruthy();
  expect(screen.getByText('To 250k a year; above: CFO.')).toBeTruthy();
  const line = screen.getByText('No provider without an exit.').closest('dd');
  expect(line && within(line).getByText('Confidential')).toBeTruthy();
});

test('arrows walk the areas; what is not settled is said so', () => {
  renderFeature(<WhoDecides />);
  ask('vendor cloud contract');
  fireEvent.keyDown(field(), { key: 'ArrowDown' });
  expect(screen.getByText('The CFO decides alone.')).toBeTruthy();
  fireEvent.keyDown(field(), { key: 'ArrowDown' });
  fireEvent.keyDown(field(), { key: 'ArrowUp' });
  expect(screen.getByText('The CTO decides; the CFO must agree.')).toBeTruthy();
  ask('layoff');
  expect(screen.getByText(/^Not settled: how this is decided/)).toBeTruthy();
  ask('zebras');
  expect(screen.getByText(/No decision area speaks of that/)).toBeTruthy();
  expect(screen.queryByRole('option')).toBeNull();
});

test('Enter goes there on the map, from any screen', () => {
  renderFeature(<WhoDecides />);
  ask('supplier');
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(getState().session).toMatchObject({
    overlay: null,
    screen: 'map',
    selection: [{ kind: 'area', id: 'supplier-contracts' }],
  });
});

test('the answer is copied as plain text, without what is confidential', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  renderFeature(<WhoDecides />);
  ask('cloud');
  fireEvent.click(screen.getByRole('button', { name: 'Copy the answer' }));
  await waitFor(() => screen.getByText('Copied, without what is confidential.'));
  const [[text]] = writeText.mock.calls as unknown as [[string]];
  expect(text).toContain('The CTO decides; the CFO must agree.');
  expect(text).not.toContain('exit');
});

test('a map without areas says what to do first', () => {
  open(aMap());
  renderFeature(<WhoDecides />);
  expect(screen.getByText(/The map has no decision areas yet/)).toBeTruthy();
});
