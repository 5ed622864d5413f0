import { describe, expect, it } from 'vitest';
import { ACTIONS, isActionId, MENUS, type ActionInfo } from '#shared/actions/catalog.ts';

const all: readonly ActionInfo[] = ACTIONS;

describe('the catalog of actions', () => {
  it('names every action once', () => {
    const ids = all.map((action) => action.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives no shortcut to two actions', () => {
    const keys = all.flatMap((action) => action.accelerators ?? []);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('can be reached by menu or by key, every one', () => {
    const hidden = all.filter((action) => !action.menu && !action.accelerators?.length);
    expect(hidden.map((action) => action.id)).toEqual([]);
  });

  it('fills every menu, its groups in order', () => {
    for (const menu of MENUS) {
      const groups = all.filter((action) => action.menu === menu).map(({ group }) => group ?? 0);
      expect(groups.length).toBeGreaterThan(0);
      expect(groups).toEqual([...groups].sort((a, b) => a - b));
    }
  });

  it('avoids the words that the product avoids', () => {
    const said = all.map((action) => action.label).join(' ');
    expect(said).not.toMatch(/\b(veto|power|boss|opt out|error)\b/i);
  });

  it('knows its ids from other texts', () => {
    expect(isActionId('edit.undo')).toBe(true);
    expect(isActionId('edit.explode')).toBe(false);
  });
});
