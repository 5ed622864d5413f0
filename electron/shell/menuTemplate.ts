import type { MenuItemConstructorOptions } from 'electron';
import {
  ACTIONS,
  MENU_LABELS,
  MENUS,
  type ActionInfo,
  type MenuId,
} from '#shared/actions/catalog.ts';
import { bySubmenu, isSubmenu } from '#shared/actions/bySubmenu.ts';
import { labelInside } from '#shared/actions/labelInside.ts';
import type { MenuState } from '#shared/ipc/channels.ts';

/** Verbs that macOS keeps in the menu of the app. */
const IN_APP_MENU = new Set(['app.quit', 'help.about']);
/** Verbs that a text field also knows: Electron performs them there, the window on the map. */
const IN_FIELDS: ReadonlyMap<string, FieldVerb> = new Map([
  ['edit.cut', 'cut'],
  ['edit.copy', 'copy'],
  ['edit.paste', 'paste'],
  ['edit.selectAll', 'selectAll'],
]);
export type FieldVerb = 'cut' | 'copy' | 'paste' | 'selectAll';

export interface MenuOptions {
  readonly state: MenuState;
  /** Performs a verb of the catalog. */
  readonly run: (actionId: string) => void;
  /** Performs cut, copy, paste or select all where the text cursor is. */
  readonly runInField: (verb: FieldVerb) => void;
}

/** macOS's menu bar, from the same catalog as the window's own menus. */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const menus = MENUS.map((menu) => ({
    label: MENU_LABELS[menu],
    submenu: submenu(menu, options),
  }));
  return [appMenu(options), ...menus.slice(0, -1), { role: 'windowMenu' }, ...menus.slice(-1)];
}

function appMenu(options: MenuOptions): MenuItemConstructorOptions {
  return {
    label: 'Remit',
    submenu: [
      ...itemsOf(
        ACTIONS.filter(({ id }) => id === 'help.about'),
        options,
      ),
      { type: 'separator' },
      { role: 'services' },
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      ...itemsOf(
        ACTIONS.filter(({ id }) => id === 'app.quit'),
        options,
      ),
    ],
  };
}

function submenu(menu: MenuId, options: MenuOptions): MenuItemConstructorOptions[] {
  const inMenu = (ACTIONS as readonly ActionInfo[]).filter(
    (info) => info.menu === menu && !IN_APP_MENU.has(info.id),
  );
  const groups = [...new Set(inMenu.map((info) => info.group ?? 0))].toSorted((a, b) => a - b);
  return groups.flatMap((group, index) => {
    const items = itemsOf(
      inMenu.filter((info) => (info.group ?? 0) === group),
      options,
    );
    if (menu === 'file' && index === 0) items.push({ role: 'recentDocuments', submenu: RECENTS });
    return index === 0 ? items : [{ type: 'separator' as const }, ...items];
  });
}

const RECENTS: MenuItemConstructorOptions[] = [{ role: 'clearRecentDocuments' }];

function itemsOf(
  actions: readonly ActionInfo[],
  options: MenuOptions,
): MenuItemConstructorOptions[] {
  return bySubmenu(actions, (info) => info).map((line) => {
    if (!isSubmenu(line)) return itemOf(line, options);
    const { title } = line;
    const items = line.lines.map((info) => {
      const item = itemOf(info, options);
      return { ...item, label: labelInside(item.label, title) };
    });
    return { label: title, submenu: items };
  });
}

function itemOf(
  info: ActionInfo,
  { state, run, runInField }: MenuOptions,
): MenuItemConstructorOptions & { readonly label: string } {
  const known = state[info.id];
  const key = acceleratorOf(info);
  return {
    id: info.id,
    label: known?.label ?? info.label,
    // Nothing is known before the window has told: only what needs no map can be right then. What a
    // text field also knows must always work there.
    enabled: IN_FIELDS.has(info.id) || (known?.isEnabled ?? info.scope !== 'map'),
    ...(info.isToggle ? { type: 'checkbox', checked: known?.isChecked ?? false } : {}),
    ...(key === null ? {} : { accelerator: key }),
    click: () => {
      const verb = IN_FIELDS.get(info.id);
      if (verb) runInField(verb);
      run(info.id);
    },
  };
}

/**
 * The first shortcut in Electron's words. A bare key stays with the window: a menu would take the
 * letter away from the text field that is being typed into.
 */
function acceleratorOf({ accelerators }: ActionInfo): string | null {
  const first = accelerators?.[0];
  if (first === undefined || !(first.startsWith('Mod+') || /^F\d+$/.test(first))) return null;
  return first.replace('Mod+', 'CommandOrControl+').replace(/\+\+$/, '+Plus');
}
