import type { ActionView } from '#renderer/actions/useActions.ts';
import type { MenuEntry, MenuItem } from '#renderer/ui/menuEntries.ts';
import { bySubmenu, isSubmenu } from '#shared/actions/bySubmenu.ts';
import { labelInside } from '#shared/actions/labelInside.ts';

/** Actions as lines of a menu, with a rule between groups. */
export function toEntries(actions: readonly ActionView[]): readonly MenuEntry[] {
  const groups = Map.groupBy(actions, ({ info }) => info.group ?? 0);
  const inOrder = [...groups].toSorted(([a], [b]) => a - b);
  return inOrder.flatMap(([group, members], index): readonly MenuEntry[] => {
    const lines = bySubmenu(members, ({ info }) => info).map((line): MenuEntry => {
      if (!isSubmenu(line)) return toLine(line);
      const { title } = line;
      const entries = line.lines.map((action) => ({
        ...toLine(action),
        label: labelInside(action.label, title),
      }));
      return { kind: 'submenu', id: title, label: title, entries };
    });
    return index === 0 ? lines : [{ kind: 'separator', id: `before ${group}` }, ...lines];
  });
}

function toLine(action: ActionView): MenuItem {
  return {
    kind: 'item',
    id: action.id,
    label: action.label,
    accelerator: action.info.accelerators?.[0],
    isEnabled: action.isEnabled,
    isChecked: action.isChecked ?? undefined,
    onRun: action.run,
  };
}
