import type { ActionId } from '#shared/actions/catalog.ts';
import { labelInside } from '#shared/actions/labelInside.ts';
import type { ActionView } from '#renderer/actions/useActions.ts';
import type { ItemKind } from '#renderer/store/selection.ts';
import type { MenuEntry, MenuItem } from '#renderer/ui/menuEntries.ts';

/** A line, a rule ('-'), or a titled submenu of lines. */
type Plan = readonly (ActionId | '-' | readonly [title: string, ...lines: ActionId[]])[];

const MODES = [
  'Lane',
  'mode.sovereign',
  'mode.coordinated',
  'mode.shared',
  'mode.undecided',
] as const;
const ROLES = ['Role', 'role.owner', 'role.agree', 'role.consult', 'role.informed'] as const;
const NOTES = ['risk.add', 'redLine.add'] as const;
const ALIGN = [
  'Align',
  'align.left',
  'align.centre',
  'align.right',
  'align.top',
  'align.middle',
  'align.bottom',
  'align.across',
  'align.down',
] as const;

/** What one wants of a thing when one right-clicks on it, the most frequent first. */
const PLANS: Readonly<Record<ItemKind | 'ground', Plan>> = {
  ground: [
    'leader.add',
    'area.add',
    '-',
    'edit.paste',
    'edit.selectAll',
    'edit.copyPicture',
    '-',
    'view.fit',
    'view.cascades',
    'view.legend',
    '-',
    'map.properties',
  ],
  leader: [
    'edit.rename',
    'connect.start',
    'area.add',
    '-',
    'view.focus',
    'view.onlyLeader',
    'view.fitSelection',
    'view.inspector',
    'meeting.vacateSeat',
    'leader.card',
    '-',
    ALIGN,
    '-',
    'edit.duplicate',
    'edit.copy',
    'edit.cut',
    'edit.delete',
  ],
  area: [
    'edit.rename',
    MODES,
    'area.toggleCritical',
    'connect.start',
    '-',
    ...NOTES,
    'cascade.add',
    '-',
    'view.focus',
    'view.fitSelection',
    'view.inspector',
    'meeting.failHere',
    '-',
    ALIGN,
    '-',
    'edit.duplicate',
    'edit.copy',
    'edit.cut',
    'edit.delete',
  ],
  assignment: [
    ROLES,
    ...NOTES,
    '-',
    MODES,
    'connect.start',
    '-',
    'view.inspector',
    '-',
    'edit.delete',
  ],
  risk: ['edit.delete'],
  redLine: ['edit.delete'],
  cascade: ['edit.delete'],
};

function toLine(action: ActionView): MenuItem {
  return {
    kind: 'item',
    id: action.id,
    label: action.label,
    accelerator: action.info.accelerators?.[0],
    isChecked: action.isChecked ?? undefined,
    onRun: action.run,
  };
}

/**
 * The menu for what was right-clicked: what cannot be done now is left out, and with it the rules
 * that would part nothing.
 */
export function contextEntries(
  kind: ItemKind | 'ground',
  actions: readonly ActionView[],
): readonly MenuEntry[] {
  const usable = new Map(actions.filter((a) => a.isEnabled).map((action) => [action.id, action]));
  const lines = (ids: readonly ActionId[]) =>
    ids.flatMap((id) => {
      const action = usable.get(id);
      return action ? [toLine(action)] : [];
    });
  const entries = PLANS[kind].flatMap((step, index): readonly MenuEntry[] => {
    if (step === '-') return [{ kind: 'separator', id: `rule ${index}` }];
    if (typeof step === 'string') return lines([step]);
    const [title, ...ids] = step;
    const inside = lines(ids).map((line) => ({ ...line, label: labelInside(line.label, title) }));
    return inside.length === 0
      ? []
      : [{ kind: 'submenu', id: title, label: title, entries: inside }];
  });
  return withoutIdleRules(entries);
}

/** A rule stays only where it parts two lines. */
function withoutIdleRules(entries: readonly MenuEntry[]): readonly MenuEntry[] {
  const kept: MenuEntry[] = [];
  for (const entry of entries) {
    if (entry.kind === 'separator' && (kept.length === 0 || kept.at(-1)?.kind === 'separator')) {
      continue;
    }
    kept.push(entry);
  }
  return kept.at(-1)?.kind === 'separator' ? kept.slice(0, -1) : kept;
}
