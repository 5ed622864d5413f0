import { getState, open, renderFeature, verbs } from './renderFeature.tsx';
import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { ACTIONS, MENUS } from '#shared/actions/catalog.ts';
import { viewAction } from '#renderer/actions/useActions.ts';
import { contextEntries } from '#renderer/features/contextMenu/contextEntries.ts';
import { MenuBar } from '#renderer/features/menubar/MenuBar.tsx';
import { toEntries } from '#renderer/features/menubar/toEntries.ts';
import { ShortcutsSheet } from '#renderer/features/shortcuts/ShortcutsSheet.tsx';
import { Toolbar } from '#renderer/features/toolbar/Toolbar.tsx';
import type { MenuEntry } from '#renderer/ui/menuEntries.ts';
import { aLeader, aMap, anArea } from '#tests/helpers/aMap.ts';

const actions = () => ACTIONS.map((info) => viewAction(info.id, info, getState()));
const idsIn = (entries: readonly MenuEntry[]): readonly string[] =>
  entries.flatMap((entry) =>
    entry.kind === 'submenu' ? idsIn(entry.entries) : entry.kind === 'item' ? [entry.id] : [],
  );
const isAligning = (id: string) => id.startsWith('align.');

beforeEach(() => {
  open(
    aMap({
      leaders: [aLeader('CFO')],
      areas: [
        anArea('Budget', { mode: 'sovereign' }),
        anArea('Cloud', { mode: 'sovereign' }),
        anArea('Pricing', { mode: 'shared' }),
        anArea('Layoffs'),
      ],
    }),
  );
});

describe('the action catalog in its dresses', () => {
  test('the menu bar offers every action that names a menu, once', () => {
    const offered = MENUS.flatMap((menu) =>
      idsIn(toEntries(actions().filter((action) => action.info.menu === menu))),
    );
    const named = ACTIONS.filter((info) => 'menu' in info).map((info) => info.id);
    expect([...offered].sort()).toEqual([...named].sort());
  });

  test('a context menu has no rule at its ends and no two in a row', () => {
    for (const kind of ['ground', 'leader', 'area', 'assignment', 'cascade'] as const) {
      const kinds = contextEntries(kind, actions()).map((entry) => entry.kind);
      expect(kinds.at(0)).not.toBe('separator');
      expect(kinds.at(-1)).not.toBe('separator');
      expect(kinds.join(' ')).not.toContain('separator separator');
    }
  });

  test('a context menu leaves out what cannot be done, and shortens what its title says', () => {
    expect(idsIn(contextEntries('area', actions()))).not.toContain('mode.shared');
    verbs.setSession({ selection: [{ kind: 'area', id: 'budget' }] });
    const entries = contextEntries('area', actions());
    const lane = entries.find((entry) => entry.kind === 'submenu' && entry.id === 'Lane');
    expect(
      lane?.kind === 'submenu' && lane.entries.map((entry) => 'label' in entry && entry.label),
    ).toEqual(['Sovereign (S)', 'Coordinated (C)', 'Shared (H)', 'Not settled']);
  });

  test('a card and a leader are cut from their menus alike, and a line is drawn on from a line', () => {
    for (const kind of ['leader', 'area'] as const) {
      verbs.setSession({ selection: [{ kind, id: kind === 'leader' ? 'cfo' : 'budget' }] });
      expect(idsIn(contextEntries(kind, actions()))).toEqual(
        expect.arrayContaining(['edit.copy', 'edit.cut', 'edit.delete', 'connect.start']),
      );
    }
    const role = { leaderId: 'cfo', areaId: 'budget', role: 'owner' as const };
    verbs.dispatch({ id: 'assignment.connect', payload: { assignmentId: 'one', ...role } });
    verbs.setSession({ selection: [{ kind: 'assignment', id: 'one' }] });
    expect(idsIn(contextEntries('assignment', actions()))).toContain('connect.start');
  });

  test('things are set straight where they have places of their own, and by more than one', () => {
    const aligning = () => idsIn(contextEntries('area', actions())).filter(isAligning);
    verbs.setSession({
      selection: [
        { kind: 'leader', id: 'cfo' },
        { kind: 'area', id: 'budget' },
      ],
    });
    expect(aligning()).toEqual([]);
    verbs.setSession({ view: 'free' });
    expect(aligning()).toContain('align.left');
    expect(aligning()).not.toContain('align.across');
    verbs.setSession({ selection: [{ kind: 'area', id: 'budget' }] });
    expect(aligning()).toEqual([]);
  });

  test('the toolbar counts the lanes and says live what undo takes back', () => {
    renderFeature(<Toolbar />);
    expect(screen.getByLabelText('2 alone')).toBeTruthy();
    expect(screen.getByLabelText('1 not settled')).toBeTruthy();
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(undo.getAttribute('aria-disabled')).toBe('true');
    act(() => {
      verbs.dispatch({ id: 'area.rename', payload: { areaId: 'budget', name: 'Annual budget' } });
    });
    fireEvent.click(screen.getByRole('button', { name: 'Undo rename area' }));
    expect(getState().map?.document.areas[0]?.name).toBe('Budget');
  });

  test('the menu bar shows the map and whether it is saved', () => {
    renderFeature(<MenuBar onOpenRecent={() => {}} onClearRecents={() => {}} />);
    expect(screen.queryByText('not saved')).toBeNull();
    act(() => {
      verbs.dispatch({ id: 'map.edit', payload: { changes: { title: 'Board' } } });
    });
    expect(screen.getByText('Board')).toBeTruthy();
    expect(screen.getByText('not saved')).toBeTruthy();
  });

  test('F10 goes to the menu bar', () => {
    renderFeature(<MenuBar onOpenRecent={() => {}} onClearRecents={() => {}} />);
    fireEvent.keyDown(window, { key: 'F10' });
    expect(document.activeElement?.textContent).toBe('File');
  });

  test('the shortcuts sheet names every action that has a key', () => {
    renderFeature(<ShortcutsSheet />);
    for (const info of ACTIONS) {
      if (!('accelerators' in info)) continue;
      expect(screen.getAllByText(info.label.replace(/…$/, '')).length).toBeGreaterThan(0);
    }
  });
});
