import { documentNow, getState, open, renderFeature, verbs } from './renderFeature.tsx';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { createMap } from '#renderer/actions/file/createMap.ts';
import { isSideOpen } from '#renderer/store/sideOpen.ts';
import { recentDayWords } from '#shared/lib/momentWords.ts';
import { NewMapDialog } from '#renderer/features/newMap/NewMapDialog.tsx';
import { WelcomeScreen } from '#renderer/features/welcome/WelcomeScreen.tsx';
import { chooseOption } from './chooseOption.ts';
import { aMap } from '#tests/helpers/aMap.ts';

const recent = {
  recentId: 'r1',
  fileName: 'board.remit',
  folder: 'Documents/Board',
  title: 'Board map',
  openedAt: '2026-11-20T09:00:00Z',
  isMissing: false,
};

describe('the start screen', () => {
  const props = () => ({
    onOpenRecent: vi.fn(),
    onForgetRecent: vi.fn(),
    onClearRecents: vi.fn(),
    onOpenSample: vi.fn(),
  });

  test('opens recents and samples, and forgets on request', () => {
    verbs.receive({
      recents: [recent, { ...recent, recentId: 'r2', title: 'Old map', isMissing: true }],
      samples: [{ name: 'merger', title: 'Merger', summary: 'Two in one', leaders: 9, areas: 22 }],
    });
    const told = props();
    renderFeature(<WelcomeScreen {...told} />);
    fireEvent.click(screen.getByRole('button', { name: /^Board map/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Forget Old map' }));
    fireEvent.click(screen.getByRole('button', { name: 'Clear the list' }));
    fireEvent.click(screen.getByRole('button', { name: /^Merger.*9 leaders · 22 areas/ }));
    expect(told.onOpenRecent).toHaveBeenCalledWith('r1');
    expect(told.onForgetRecent).toHaveBeenCalledWith('r2');
    expect(told.onClearRecents).toHaveBeenCalledTimes(1);
    expect(told.onOpenSample).toHaveBeenCalledWith('merger');
    expect(screen.getByText('No longer there:')).toBeTruthy();
  });

  test('asks for a new map, and promises that nothing leaves the computer', () => {
    renderFeature(<WelcomeScreen {...props()} />);
    expect(screen.getByText('Nothing you type leaves this computer.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'New map…' }));
    expect(getState().session.overlay).toEqual({ kind: 'newMap' });
  });

  test('tells days as people do', () => {
    const now = new Date(2026, 10, 23, 9);
    const at = (days: number) => new Date(2026, 10, 23 - days, 23).toISOString();
    expect([0, 1, 5].map((days) => recentDayWords(at(days), now))).toEqual([
      'today',
      'yesterday',
      '18 November 2026',
    ]);
    expect(recentDayWords('', now)).toBe('');
  });
});

describe('a new map', () => {
  const type = (label: RegExp, text: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value: text } });

  test('comes from two pasted lists, by keyboard', async () => {
    verbs.setSession({ overlay: { kind: 'newMap' } });
    renderFeature(<NewMapDialog onCreate={createMap} />);
    type(/^Title/, 'Board');
    type(/^Leaders/, '1. CEO\n2. CFO\n3. CFO');
    type(/^Decision areas/, 'Finance: Budget\nBranding');
    expect(screen.getByText(/“CFO” stands here more than once/)).toBeTruthy();
    expect(screen.getByText('2 leaders and 2 decision areas')).toBeTruthy();
    fireEvent.keyDown(screen.getByLabelText(/^Leaders/), { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(getState().map).not.toBeNull());
    expect(documentNow()).toMatchObject({
      title: 'Board',
      leaders: [{ title: 'CEO' }, { title: 'CFO' }],
      areas: [
        { name: 'Budget', domain: 'Finance', mode: 'undecided' },
        { name: 'Branding', domain: '' },
      ],
    });
    expect(getState().session.overlay).toBeNull();
  });

  test('with more lanes than could be read beside the side opens without it, a smaller one with it', async () => {
    const create = async (count: number) => {
      verbs.closeMap();
      const titles = Array.from({ length: count }, (_, index) => `Leader ${index + 1}`);
      await createMap({
        title: 'Board',
        leaders: titles.map((title, index) => ({ id: `l${index}`, title })),
        areas: [],
      });
      return isSideOpen(getState());
    };
    vi.stubGlobal('innerWidth', 1440);
    expect([await create(12), await create(5)]).toEqual([false, true]);
    vi.unstubAllGlobals();
  });

  test('shows a list from the start of its lines, however long the one is that was pasted last', async () => {
    renderFeature(<NewMapDialog onCreate={createMap} />);
    const leaders = screen.getByLabelText(/^Leaders/);
    leaders.scrollLeft = 300;
    fireEvent.paste(leaders);
    await waitFor(() => expect(leaders.scrollLeft).toBe(0));
    // Whoever types at the end of the line is followed there, and goes back on leaving.
    leaders.scrollLeft = 300;
    fireEvent.blur(leaders);
    expect(leaders.scrollLeft).toBe(0);
  });

  test('says what is still missing, and cannot be created before', () => {
    renderFeature(<NewMapDialog onCreate={createMap} />);
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Create the map' });
    expect(screen.getByText('A title is still missing.')).toBeTruthy();
    type(/^Title/, 'Board');
    expect(screen.getByText('Name at least one leader.')).toBeTruthy();
    expect(button.disabled).toBe(true);
    type(/^Leaders/, 'CEO');
    expect(button.disabled).toBe(false);
  });

  test('starts from the typical lists of a sector', async () => {
    renderFeature(<NewMapDialog onCreate={createMap} />);
    await chooseOption(/typical/, 'Bank');
    const areas = screen.getByLabelText<HTMLTextAreaElement>(/^Decision areas/);
    await waitFor(() => expect(areas.value).toContain('Risk: Credit policy'));
  });

  test('leaves an open map alone when it is put away', () => {
    open(aMap({ title: 'Before' }));
    act(() => verbs.setSession({ overlay: { kind: 'newMap' } }));
    renderFeature(<NewMapDialog onCreate={createMap} />);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(documentNow().title).toBe('Before');
    expect(getState().session.overlay).toBeNull();
  });
});
