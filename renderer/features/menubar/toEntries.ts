import type { ActionView } from '#renderer/actions/useActions.ts';
import type { MenuEntry } from '#renderer/ui/menuEntries.ts';

/** Actions as lines of a menu, with a rule between groups. */
export function toEntries(actions: readonly ActionView[]): readonly MenuEntry[] {
  const sorted = [...actions].sort((a, b) => (a.info.group ?? 0) - (b.info.group ?? 0));
  return sorted.flatMap((action, index): readonly MenuEntry[] => {
    const before = sorted[index - 1];
    const isNewGroup = before !== undefined && before.info.group !== action.info.group;
    const line: MenuEntry = {
      kind: 'item',
      id: action.id,
      label: action.label,
      accelerator: action.info.accelerators?.[0],
      isEnabled: action.isEnabled,
      isChecked: action.isChecked ?? undefined,
      onRun: action.run,
    };
    return isNewGroup ? [{ kind: 'separator', id: `before ${action.id}` }, line] : [line];
  });
}
