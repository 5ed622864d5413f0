/** The menus of the menu bar, in order. */
export const MENUS = ['file', 'edit', 'map', 'view', 'help'] as const;
export type MenuId = (typeof MENUS)[number];

export const MENU_LABELS: Readonly<Record<MenuId, string>> = {
  file: 'File',
  edit: 'Edit',
  map: 'Map',
  view: 'View',
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
  /** Shows a check mark when on. */
  readonly isToggle?: boolean;
}

const action = <const A extends ActionInfo>(info: A): A => info;

/** Every verb of the app, in the order of the menus. */
export const ACTIONS = [
  action({ id: 'file.new', label: 'New map…', accelerators: ['Mod+N'], menu: 'file', group: 1 }),
  action({ id: 'file.open', label: 'Open…', accelerators: ['Mod+O'], menu: 'file', group: 1 }),
  action({
    id: 'file.start',
    label: 'Start screen',
    keywords: ['recent', 'samples', 'close map'],
    accelerators: ['Mod+Shift+H'],
    menu: 'file',
    group: 1,
  }),
  action({ id: 'file.save', label: 'Save', accelerators: ['Mod+S'], menu: 'file', group: 2 }),
  action({
    id: 'file.saveAs',
    label: 'Save as…',
    accelerators: ['Mod+Shift+S'],
    menu: 'file',
    group: 2,
  }),
  action({ id: 'file.revert', label: 'Revert to saved…', menu: 'file', group: 2 }),
  action({
    id: 'file.exportPdf',
    label: 'Export PDF…',
    keywords: ['board', 'paper', 'print'],
    accelerators: ['Mod+E', 'Mod+P'],
    menu: 'file',
    group: 3,
  }),
  action({
    id: 'file.exportSvg',
    label: 'Export the map as SVG…',
    keywords: ['picture', 'image'],
    menu: 'file',
    group: 3,
  }),
  action({
    id: 'map.properties',
    label: 'Map properties…',
    keywords: ['title', 'purpose', 'classification', 'dates', 'document control'],
    accelerators: ['Mod+,'],
    menu: 'file',
    group: 4,
  }),
  action({
    id: 'window.close',
    label: 'Close window',
    accelerators: ['Mod+W'],
    menu: 'file',
    group: 5,
  }),
  action({ id: 'app.quit', label: 'Quit Remit', accelerators: ['Mod+Q'], menu: 'file', group: 5 }),

  action({ id: 'edit.undo', label: 'Undo', accelerators: ['Mod+Z'], menu: 'edit', group: 1 }),
  action({
    id: 'edit.redo',
    label: 'Redo',
    accelerators: ['Mod+Shift+Z', 'Mod+Y'],
    menu: 'edit',
    group: 1,
  }),
  action({
    id: 'edit.cut',
    label: 'Cut',
    accelerators: ['Mod+X'],
    scope: 'map',
    menu: 'edit',
    group: 2,
  }),
  action({
    id: 'edit.copy',
    label: 'Copy',
    accelerators: ['Mod+C'],
    scope: 'map',
    menu: 'edit',
    group: 2,
  }),
  action({
    id: 'edit.paste',
    label: 'Paste',
    accelerators: ['Mod+V'],
    scope: 'map',
    menu: 'edit',
    group: 2,
  }),
  action({
    id: 'edit.duplicate',
    label: 'Duplicate',
    accelerators: ['Mod+D'],
    scope: 'map',
    menu: 'edit',
    group: 2,
  }),
  action({
    id: 'edit.delete',
    label: 'Delete',
    keywords: ['remove'],
    accelerators: ['Delete', 'Backspace'],
    scope: 'map',
    menu: 'edit',
    group: 2,
  }),
  action({
    id: 'edit.rename',
    label: 'Rename',
    accelerators: ['F2'],
    scope: 'map',
    menu: 'edit',
    group: 3,
  }),
  action({
    id: 'edit.selectAll',
    label: 'Select all',
    accelerators: ['Mod+A'],
    scope: 'map',
    menu: 'edit',
    group: 3,
  }),
  action({
    id: 'edit.find',
    label: 'Find…',
    keywords: ['search'],
    accelerators: ['Mod+F'],
    menu: 'edit',
    group: 4,
  }),
  action({
    id: 'palette.open',
    label: 'Command palette…',
    accelerators: ['Mod+K', 'Mod+Shift+P'],
    menu: 'edit',
    group: 4,
  }),

  action({
    id: 'leader.add',
    label: 'Add leader',
    keywords: ['new', 'lane', 'seat'],
    accelerators: ['L'],
    scope: 'map',
    menu: 'map',
    group: 1,
  }),
  action({
    id: 'area.add',
    label: 'Add decision area',
    keywords: ['new', 'card'],
    accelerators: ['A'],
    scope: 'map',
    menu: 'map',
    group: 1,
  }),
  action({
    id: 'connect.start',
    label: 'Connect…',
    keywords: ['link', 'assign', 'role', 'lane'],
    accelerators: ['K'],
    scope: 'map',
    menu: 'map',
    group: 1,
  }),
  action({
    id: 'risk.add',
    label: 'Add risk',
    accelerators: ['R'],
    scope: 'map',
    menu: 'map',
    group: 2,
  }),
  action({
    id: 'redLine.add',
    label: 'Add red line',
    accelerators: ['X'],
    scope: 'map',
    menu: 'map',
    group: 2,
  }),
  action({
    id: 'cascade.add',
    label: 'Add cascade…',
    keywords: ['failure', 'spreads', 'dependency'],
    accelerators: ['Shift+K'],
    scope: 'map',
    menu: 'map',
    group: 2,
  }),
  action({
    id: 'mode.sovereign',
    label: 'Lane: sovereign (S)',
    keywords: ['decides alone', 'mode'],
    accelerators: ['S'],
    scope: 'map',
    menu: 'map',
    group: 3,
  }),
  action({
    id: 'mode.coordinated',
    label: 'Lane: coordinated (C)',
    keywords: ['mode'],
    accelerators: ['C'],
    scope: 'map',
    menu: 'map',
    group: 3,
  }),
  action({
    id: 'mode.shared',
    label: 'Lane: shared (H)',
    keywords: ['together', 'mode'],
    accelerators: ['H'],
    scope: 'map',
    menu: 'map',
    group: 3,
  }),
  action({
    id: 'mode.undecided',
    label: 'Lane: not settled',
    keywords: ['undecided', 'mode'],
    accelerators: ['U'],
    scope: 'map',
    menu: 'map',
    group: 3,
  }),
  action({
    id: 'role.owner',
    label: 'Role: owner',
    keywords: ['accountable'],
    accelerators: ['1'],
    scope: 'map',
    menu: 'map',
    group: 4,
  }),
  action({
    id: 'role.agree',
    label: 'Role: coordinator, must agree',
    accelerators: ['2'],
    scope: 'map',
    menu: 'map',
    group: 4,
  }),
  action({
    id: 'role.consult',
    label: 'Role: coordinator, consulted',
    accelerators: ['3'],
    scope: 'map',
    menu: 'map',
    group: 4,
  }),
  action({
    id: 'role.informed',
    label: 'Role: informed',
    accelerators: ['4'],
    scope: 'map',
    menu: 'map',
    group: 4,
  }),
  action({
    id: 'area.toggleCritical',
    label: 'Critical',
    accelerators: ['!'],
    scope: 'map',
    menu: 'map',
    group: 5,
    isToggle: true,
  }),
  action({
    id: 'lanes.shortest',
    label: 'Arrange lanes: shortest lines',
    keywords: ['order', 'layout', 'tidy'],
    menu: 'map',
    group: 6,
  }),
  action({
    id: 'canvas.tidy',
    label: 'Tidy the free canvas',
    keywords: ['layout', 'arrange'],
    menu: 'map',
    group: 6,
  }),

  action({
    id: 'view.lanes',
    label: 'Lane map',
    accelerators: ['Mod+1'],
    menu: 'view',
    group: 1,
    isToggle: true,
  }),
  action({
    id: 'view.free',
    label: 'Free canvas',
    accelerators: ['Mod+2'],
    menu: 'view',
    group: 1,
    isToggle: true,
  }),
  action({
    id: 'view.groupByMode',
    label: 'Group by lane mode',
    menu: 'view',
    group: 2,
    isToggle: true,
  }),
  action({
    id: 'view.groupByDomain',
    label: 'Group by domain',
    accelerators: ['G'],
    scope: 'map',
    menu: 'view',
    group: 2,
    isToggle: true,
  }),
  action({
    id: 'view.focus',
    label: 'Focus on selection',
    keywords: ['fade', 'only'],
    accelerators: ['F'],
    scope: 'map',
    menu: 'view',
    group: 3,
    isToggle: true,
  }),
  action({
    id: 'view.cascades',
    label: 'Cascades',
    keywords: ['failure', 'layer'],
    accelerators: ['Shift+C'],
    scope: 'map',
    menu: 'view',
    group: 3,
    isToggle: true,
  }),
  action({
    id: 'view.appetite',
    label: 'Risk appetite on lanes',
    menu: 'view',
    group: 3,
    isToggle: true,
  }),
  action({
    id: 'view.fit',
    label: 'Fit the whole map',
    accelerators: ['Mod+0', '0'],
    menu: 'view',
    group: 4,
  }),
  action({
    id: 'view.fitSelection',
    label: 'Zoom to selection',
    accelerators: ['Shift+F'],
    scope: 'map',
    menu: 'view',
    group: 4,
  }),
  action({
    id: 'view.zoomIn',
    label: 'Zoom in',
    accelerators: ['Mod+=', 'Mod++'],
    menu: 'view',
    group: 4,
  }),
  action({
    id: 'view.zoomOut',
    label: 'Zoom out',
    accelerators: ['Mod+-'],
    menu: 'view',
    group: 4,
  }),
  action({
    id: 'view.minimap',
    label: 'Minimap',
    accelerators: ['M'],
    scope: 'map',
    menu: 'view',
    group: 5,
    isToggle: true,
  }),
  action({
    id: 'view.legend',
    label: 'Legend',
    accelerators: ['?'],
    scope: 'map',
    menu: 'view',
    group: 5,
    isToggle: true,
  }),
  action({
    id: 'view.inspector',
    label: 'Inspector',
    accelerators: ['Mod+I'],
    menu: 'view',
    group: 5,
    isToggle: true,
  }),
  action({
    id: 'theme.system',
    label: 'Theme: as the system',
    menu: 'view',
    group: 6,
    isToggle: true,
  }),
  action({ id: 'theme.light', label: 'Theme: light', menu: 'view', group: 6, isToggle: true }),
  action({ id: 'theme.dark', label: 'Theme: dark', menu: 'view', group: 6, isToggle: true }),
  action({
    id: 'theme.projector',
    label: 'Theme: projector',
    menu: 'view',
    group: 6,
    isToggle: true,
  }),
  action({
    id: 'window.larger',
    label: 'Larger interface',
    accelerators: ['Mod+Alt+='],
    menu: 'view',
    group: 7,
  }),
  action({
    id: 'window.smaller',
    label: 'Smaller interface',
    accelerators: ['Mod+Alt+-'],
    menu: 'view',
    group: 7,
  }),
  action({
    id: 'window.fullScreen',
    label: 'Full screen',
    accelerators: ['F11'],
    menu: 'view',
    group: 7,
  }),

  action({
    id: 'help.shortcuts',
    label: 'Keyboard shortcuts',
    keywords: ['keys'],
    accelerators: ['F1'],
    menu: 'help',
    group: 1,
  }),
  action({
    id: 'help.method',
    label: 'The method in one page',
    keywords: ['six steps', 'lanes'],
    menu: 'help',
    group: 1,
  }),
  action({
    id: 'help.about',
    label: 'About Remit',
    keywords: ['version', 'privacy'],
    menu: 'help',
    group: 2,
  }),
] as const satisfies readonly ActionInfo[];

export type ActionId = (typeof ACTIONS)[number]['id'];

/** Looks an action up by id. */
export const actionInfo: ReadonlyMap<ActionId, ActionInfo> = new Map(
  ACTIONS.map((info) => [info.id, info]),
);

/** Whether a text is the id of an action (menu notices come from outside the window). */
export function isActionId(text: string): text is ActionId {
  return actionInfo.has(text as ActionId);
}
