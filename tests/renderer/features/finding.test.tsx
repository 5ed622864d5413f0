import { getState, open, renderFeature, verbs } from './renderFeature.tsx';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { CommandPalette } from '#renderer/features/palette/CommandPalette.tsx';
import { rank, ranked } from '#renderer/features/palette/rank.ts';
import { excerpt } from '#renderer/features/search/excerpt.ts';
import { SearchBar } from '#renderer/features/search/SearchBar.tsx';
import { aLeader, aMap, anArea, aRisk } from '#tests/helpers/aMap.ts';

beforeEach(() => {
  open(
    aMap({
      leaders: [aLeader('Chief Financial Officer')],
      areas: [anArea('Capital plan'), anArea('Cloud capacity')],
      risks: [aRisk('chief-financial-officer', 'cloud-capacity', 'Capital is tied up')],
    }),
  );
});

describe('the find bar', () => {
  const field = () => screen.getByLabelText<HTMLInputElement>('Find');
  const enter = (shiftKey = false) => fireEvent.keyDown(field(), { key: 'Enter', shiftKey });

  test('counts while one types, and Enter walks the hits round and back', async () => {
    act(() => verbs.setSession({ search: { isOpen: true, query: '', current: 0 } }));
    renderFeature(<SearchBar />);
    fireEvent.change(field(), { target: { value: 'capital' } });
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('2 found'));
    enter();
    expect(getState().session.selection).toEqual([{ kind: 'area', id: 'capital-plan' }]);
    enter();
    expect(getState().session.selection).toEqual([{ kind: 'risk', id: 'capital-is-tied-up' }]);
    expect(screen.getByRole('status').textContent).toBe('2 of 2');
    enter();
    expect(getState().session.selection).toEqual([{ kind: 'area', id: 'capital-plan' }]);
    enter(true);
    expect(getState().session.selection).toEqual([{ kind: 'risk', id: 'capital-is-tied-up' }]);
  });

  test('marks the words where they stand, and closes with Escape', async () => {
    act(() => verbs.setSession({ search: { isOpen: true, query: 'CAPITAL', current: 0 } }));
    const { container } = renderFeature(<SearchBar />);
    await waitFor(() =>
      expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
        'Capital',
        'Capital',
      ]),
    );
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(getState().session.search.isOpen).toBe(false);
  });

  test('an excerpt keeps the match in sight of a long text', () => {
    const { before, match, after } = excerpt(
      `${'x '.repeat(100)}Größe${' y'.repeat(100)}`,
      'grosse',
    );
    expect(match).toBe('');
    expect(before.length).toBeLessThan(200);
    expect(after).toBe('');
    expect(excerpt(`${'x '.repeat(100)}Café${' y'.repeat(100)}`, 'cafe').match).toBe('Café');
  });
});

describe('the palette', () => {
  test('ranks beginnings before words inside, before further words, before initials', () => {
    const labels = ['Undo', 'Add risk', 'Add red line', 'Command palette', 'Export PDF'];
    const asked = (query: string) => ranked(labels, query, (label) => ({ label }), 10);
    expect(asked('add')).toEqual(['Add risk', 'Add red line']);
    expect(asked('red')).toEqual(['Add red line']);
    expect(asked('arl')).toEqual(['Add red line']);
    expect(rank('print', 'Export PDF', ['paper', 'print'])).toBe(40);
    expect(rank('zz', 'Export PDF')).toBeNull();
  });

  test('runs an action', async () => {
    act(() => verbs.setSession({ overlay: { kind: 'palette' } }));
    renderFeature(<CommandPalette />);
    const box = screen.getByRole('combobox', { name: 'Command palette' });
    fireEvent.change(box, { target: { value: 'legend' } });
    await screen.findByRole('option', { name: /Legend/ });
    fireEvent.keyDown(box, { key: 'Enter' });
    await waitFor(() => expect(getState().session.isLegendShown).toBe(true));
    expect(getState().session.overlay).toBeNull();
  });

  test('finds what waits for a selection too, says so there, and says it again when it is chosen', async () => {
    act(() => verbs.setSession({ overlay: { kind: 'palette' } }));
    renderFeature(<CommandPalette />);
    const box = screen.getByRole('combobox', { name: 'Command palette' });
    const sentence = 'To connect, select a leader or a card first.';
    fireEvent.change(box, { target: { value: 'connect' } });
    expect((await screen.findByRole('option', { name: /^Connect…/ })).textContent).toContain(
      sentence,
    );
    fireEvent.keyDown(box, { key: 'Enter' });
    await waitFor(() =>
      expect(getState().session.notices.map(({ text }) => text)).toEqual([sentence]),
    );
    expect(getState().session.overlay).toBeNull();
  });

  test('goes to a leader or an area', async () => {
    act(() => verbs.setSession({ overlay: { kind: 'palette' } }));
    renderFeature(<CommandPalette />);
    const box = screen.getByRole('combobox', { name: 'Command palette' });
    fireEvent.change(box, { target: { value: 'cloud' } });
    fireEvent.click(await screen.findByRole('option', { name: /Cloud capacity/ }));
    expect(getState().session).toMatchObject({
      overlay: null,
      selection: [{ kind: 'area', id: 'cloud-capacity' }],
    });
  });
});
