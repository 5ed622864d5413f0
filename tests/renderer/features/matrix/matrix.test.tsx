import { documentNow, getState, open, renderFeature, verbs } from '../renderFeature.tsx';
import { act, createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Matrix } from '#renderer/features/matrix/Matrix.tsx';
import { aLeader, aMap, anArea, aRisk, coordinator, owner } from '#tests/helpers/aMap.ts';

/** There is no layout here: the pane is as large as a small window. */
const SIZE = { offsetWidth: 900, offsetHeight: 600, clientWidth: 900, clientHeight: 600 };
beforeEach(() => {
  for (const [name, value] of Object.entries(SIZE)) {
    vi.spyOn(HTMLElement.prototype, name as 'offsetWidth', 'get').mockReturnValue(value);
  }
  open(
    aMap({
      leaders: [aLeader('CFO'), aLeader('CIO')],
      areas: [
        anArea('Pricing', { domain: 'Money' }),
        anArea('Hiring', { domain: 'People' }),
        anArea('Budget', { domain: 'Money' }),
      ],
      assignments: [owner('cfo', 'pricing'), coordinator('cio', 'hiring')],
      risks: [aRisk('cfo', 'pricing', 'Margin')],
    }),
  );
});

const grid = () => screen.getByRole('grid');
const press = (key: string, held: object = {}) => fireEvent.keyDown(grid(), { key, ...held });
/** The cell that the keyboard stands on, as a screen reader is told. */
const current = () => document.getElementById(grid().getAttribute('aria-activedescendant') ?? '');
const words = (cell: Element | null) => cell?.querySelector('span:not([aria-hidden])')?.textContent;
const roles = () =>
  documentNow().assignments.map(({ areaId, leaderId, role }) => `${areaId} ${leaderId} ${role}`);

function show(): void {
  renderFeature(<Matrix />);
  grid().focus();
}

describe('the matrix', () => {
  test('says what it is to whoever listens: counts, places, headers, the cell one stands on', () => {
    show();
    expect(grid().getAttribute('aria-rowcount')).toBe('7');
    expect(grid().getAttribute('aria-colcount')).toBe('5');
    expect(words(current())).toBe('Owner, 1 risk');
    expect(current()?.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('3');
    expect(current()?.getAttribute('aria-colindex')).toBe('3');
    expect(screen.getByRole('columnheader', { name: /^CFO, owns 1 area/ })).toBeTruthy();
    expect(document.querySelectorAll('[tabindex="0"][role]')).toHaveLength(1);
  });

  test('says how many areas there are, also of one', () => {
    open(aMap({ leaders: [aLeader('CFO')], areas: [anArea('Pricing', { mode: 'sovereign' })] }));
    show();
    expect(screen.getByText('1 area')).toBeTruthy();
  });

  test('one key sets a part, settles the lane that the parts suggest, and is one step', () => {
    show();
    press('ArrowRight');
    press('c');
    expect(roles()).toContain('pricing cio coordinator');
    expect(documentNow().areas[0]?.mode).toBe('coordinated');
    expect(screen.getByText('Is consulted: CIO on Pricing. Lane: coordinated.')).toBeTruthy();
    act(() => verbs.undo());
    expect(roles()).toHaveLength(2);
    expect(documentNow().areas[0]?.mode).toBe('undecided');
  });

  test('a block is set at once; what is so already stays out of it', () => {
    show();
    press('ArrowDown', { shiftKey: true });
    press('ArrowRight', { shiftKey: true });
    press('o');
    expect(roles()).toEqual([
      'pricing cfo owner',
      'hiring cio coordinator',
      'pricing cio owner',
      'budget cfo owner',
      'budget cio owner',
    ]);
    expect(getState().map?.undoLabel).toBe('set 3 roles and set 2 areas to shared');
    press('Delete');
    expect(roles()).toEqual(['hiring cio coordinator']);
  });

  test('selects on the map what is selected here, an empty cell as its leader and its area', async () => {
    show();
    press('ArrowDown');
    await waitFor(() =>
      expect(getState().session.selection).toEqual([
        { kind: 'leader', id: 'cfo' },
        { kind: 'area', id: 'budget' },
      ]),
    );
    press('o');
    await waitFor(() => expect(getState().session.selection[0]?.kind).toBe('assignment'));
  });

  test('follows a selection made elsewhere, out of a folded group and past a filter', () => {
    show();
    const { matrix } = getState().session;
    act(() =>
      verbs.setSession({ matrix: { ...matrix, words: 'pricing', folded: new Set(['People']) } }),
    );
    expect(screen.queryByText('Hiring')).toBeNull();
    act(() => verbs.setSession({ selection: [{ kind: 'assignment', id: 'cio/hiring' }] }));
    expect(words(current())).toBe('Is consulted');
    expect(getState().session.matrix.words).toBe('');
  });

  test('an edit hides no line that a filter would now leave out, until it is asked to', () => {
    show();
    const { matrix } = getState().session;
    act(() => verbs.setSession({ matrix: { ...matrix, mode: 'undecided' } }));
    act(() => {
      verbs.dispatch({ id: 'area.setMode', payload: { areaId: 'hiring', mode: 'sovereign' } });
    });
    expect(screen.getByText('Hiring')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Sort and filter again' }));
    expect(screen.queryByText('Hiring')).toBeNull();
  });

  test('pastes over the cell one stands on, tells it, and copies the letters back out', () => {
    show();
    const paste = createEvent.paste(document);
    Object.defineProperty(paste, 'clipboardData', {
      value: { getData: (type: string) => (type === 'text/plain' ? 'A\tR\nX\tI' : '') },
    });
    fireEvent(document, paste);
    expect(roles()).toContain('budget cio informed');
    expect(getState().session.notices.at(-1)?.text).toBe(
      '3 roles placed; 1 cell not understood (“X”): left out. Lane: coordinated.',
    );
    press('ArrowDown', { shiftKey: true });
    press('ArrowRight', { shiftKey: true });
    let text = '';
    const copy = createEvent.copy(document);
    Object.defineProperty(copy, 'clipboardData', {
      value: { setData: (_: string, given: string) => (text = given) },
    });
    fireEvent(document, copy);
    expect(text).toBe('O\tC\r\n\tI');
  });

  test('T12: names that look like formulas go out guarded, and find their lines when they come back', () => {
    const map = aMap({
      leaders: [aLeader('=CFO', { id: 'cfo' }), aLeader("'-CIO", { id: 'cio' })],
      areas: [anArea('\u3000@Pricing', { id: 'pricing' }), anArea('＋Hiring', { id: 'hiring' })],
      assignments: [owner('cfo', 'pricing'), coordinator('cio', 'hiring')],
    });
    open(map);
    show();
    press('a', { ctrlKey: true });
    let text = '';
    const copy = createEvent.copy(document);
    Object.defineProperty(copy, 'clipboardData', {
      value: { setData: (_: string, given: string) => (text = given) },
    });
    fireEvent(document, copy);
    expect(text.split('\r\n').map((line) => line.split('\t'))).toEqual([
      ['Decision area', 'Lane', "'=CFO", "''-CIO"],
      ["'\u3000@Pricing", '?', 'O', ''],
      ["'＋Hiring", '?', '', 'C'],
    ]);
    act(() => open({ ...map, assignments: [] }));
    // Through a spreadsheet, which shows the guard as text and gives it back with the cell.
    const cells = text.split('\r\n').map((line) => line.replaceAll('\t', '</td><td>'));
    const html = `<table><tr><td>${cells.join('</td></tr><tr><td>')}</td></tr></table>`;
    const paste = createEvent.paste(document);
    Object.defineProperty(paste, 'clipboardData', {
      value: { getData: (type: string) => (type === 'text/html' ? html : text) },
    });
    fireEvent(document, paste);
    expect(roles()).toEqual(['pricing cfo owner', 'hiring cio coordinator']);
  });

  test('one edit touches its own line, and no other', () => {
    show();
    const touched = new Set<string>();
    const observer = new MutationObserver(() => {});
    observer.observe(grid(), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    press('i');
    for (const { target } of observer.takeRecords()) {
      const element = target instanceof Element ? target : target.parentElement;
      touched.add(element?.closest('[role=row]')?.getAttribute('aria-rowindex') ?? 'outside');
    }
    observer.disconnect();
    // The leaders' loads stand in line 1.
    expect([...touched].toSorted()).toEqual(['1', '3']);
  });

  test('without leaders says how a column comes', () => {
    open(aMap({ areas: [anArea('Pricing')] }));
    renderFeature(<Matrix />);
    const sentence = () => screen.queryByText(/^No leaders yet\. Press/)?.textContent;
    expect(sentence()).toBe(
      'No leaders yet. Press L to add the first leader, who becomes a column.',
    );
    act(() => void verbs.dispatch({ id: 'leader.add', payload: { leaderId: 'x', title: 'X' } }));
    expect(sentence()).toBeUndefined();
  });

  test('with nobody and nothing says what to do next', () => {
    act(() => open(aMap({})));
    renderFeature(<Matrix />);
    fireEvent.click(screen.getByRole('button', { name: 'Add a leader' }));
    expect(documentNow().leaders).toHaveLength(1);
  });
});
