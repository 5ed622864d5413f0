/** The menus of the menu bar, in order. */
export const MENUS = ['file', 'edit', 'map', 'view', 'meeting', 'help'] as const;
export type MenuId = (typeof MENUS)[number];

export const MENU_LABELS: Readonly<Record<MenuId, string>> = {
  file: 'File',
  edit: 'Edit',
  map: 'Map',
  view: 'View',
  meeting: 'Meeting',
  help: 'Help',
};

/**
 * One user verb. Menu bar, native menu, context menu, command palette, toolbar and shortcuts sheet
 * all read this list; what it does stands in `renderer/actions`, one behaviour per id.
 */
export interface ActionInfo {
  readonly id: string;
  /** As a menu shows it, in title-less sentence case; an ellipsis when a dialog follows. */
  readonly label: string;
  /** Further words by which the palette finds it. */
  readonly keywords?: readonly string[];
  /**
   * Shortcuts, the first one shown. `Mod` is Cmd on macOS and Ctrl elsewhere; keys are
   * `KeyboardEvent.key` values, letters upper case.
   */
  readonly accelerators?: readonly string[];
  /** Where a single key would type a letter: only while the map (not a field) has the focus. */
  readonly scope?: 'anywhere' | 'map';
  readonly menu?: MenuId;
  /** Groups inside a menu are parted by rules, in order of number. */
  readonly group?: number;
  /**
   * Title of the submenu that holds it. The label begins with it ("Align: left edges"), so that
   * the palette says the whole.
   */
  readonly submenu?: string;
  /** Shows a check mark when on. */
  readonly isToggle?: boolean;
}

/** Keeps the literal id, so that a missing behaviour is a type error. */
export function action<const A extends ActionInfo>(info: A): A {
  return info;
}
