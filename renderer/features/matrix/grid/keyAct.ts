import type { LaneMode } from '#shared/document/area.ts';
import type { Part } from '#renderer/store/part.ts';
import type { Step } from './walkGrid.ts';

/** What a key press asks the grid to do; `null` leaves it to the rest of the window. */
export type GridAct =
  | { readonly kind: 'step'; readonly step: Step; readonly isExtending: boolean }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'mode'; readonly mode: LaneMode }
  | {
      readonly kind:
        | 'addArea'
        | 'clear'
        | 'fillDown'
        | 'fold'
        | 'group'
        | 'leave'
        | 'menu'
        | 'rename'
        | 'removeItems'
        | 'selectAll'
        | 'selectColumn'
        | 'selectRow'
        | 'stepOut'
        | 'unfold'
        /** The browser turns it into a copy, cut or paste of the grid: nobody else may take it. */
        | 'clipboard'
        /** Means nothing here, and must not mean something elsewhere. */
        | 'nothing';
    };

/** Where the cursor stands. */
export interface Standing {
  readonly row: 'head' | 'group' | 'area' | 'add';
  readonly column: 'name' | 'lane' | 'leader' | 'people';
  /** A block that takes in leaders' cells, even though its cursor stands in a header. */
  readonly hasCells: boolean;
  /** Escape was pressed: Tab goes out of the grid, as everywhere else in the window. */
  readonly isLeaving: boolean;
  readonly isMac: boolean;
}

export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Letters and digits alike: the digits are those of the map. */
const PARTS: Readonly<Record<string, Part>> = {
  o: 'owner',
  a: 'agree',
  c: 'consult',
  i: 'informed',
  '1': 'owner',
  '2': 'agree',
  '3': 'consult',
  '4': 'informed',
};

const MODES: Readonly<Record<string, LaneMode>> = {
  s: 'sovereign',
  c: 'coordinated',
  h: 'shared',
  u: 'undecided',
};

const STEPS: Readonly<Record<string, readonly [near: Step, far: Step]>> = {
  ArrowUp: ['up', 'farUp'],
  ArrowDown: ['down', 'farDown'],
  ArrowLeft: ['left', 'farLeft'],
  ArrowRight: ['right', 'farRight'],
  Home: ['rowStart', 'gridStart'],
  End: ['rowEnd', 'gridEnd'],
  PageUp: ['pageUp', 'pageUp'],
  PageDown: ['pageDown', 'pageDown'],
};

/** What a key means on this cell. */
export function keyAct(press: GridKey, standing: Standing): GridAct | null {
  const isMod = standing.isMac ? press.metaKey : press.ctrlKey;
  const isForeign = standing.isMac ? press.ctrlKey : press.metaKey;
  if (isForeign) return null;
  const steps = STEPS[press.key];
  if (press.altKey) return press.key === 'ArrowDown' ? { kind: 'menu' } : null;
  if (steps) {
    if (standing.row === 'group' && !isMod && !press.shiftKey) {
      if (press.key === 'ArrowLeft') return { kind: 'fold' };
      if (press.key === 'ArrowRight') return { kind: 'unfold' };
    }
    return { kind: 'step', step: steps[isMod ? 1 : 0], isExtending: press.shiftKey };
  }
  return isMod
    ? modAct(press, standing)
    : (namedAct(press, standing) ?? letterAct(press, standing));
}

function modAct(press: GridKey, standing: Standing): GridAct | null {
  const key = press.key.toLowerCase();
  if (key === ' ') return { kind: 'selectColumn' };
  if (press.shiftKey) return null;
  if (key === 'c' || key === 'x' || key === 'v') return { kind: 'clipboard' };
  if (key === 'a') return { kind: 'selectAll' };
  // Of a leader and an area chosen together, duplicating would make two more of them.
  if (key === 'd' && isCell(standing)) return { kind: 'fillDown' };
  if (key === '-' && standing.row !== 'group' && standing.row !== 'add') {
    return { kind: 'removeItems' };
  }
  return null;
}

const isCell = ({ row, column, hasCells }: Standing) =>
  hasCells || (row === 'area' && column !== 'name');

function namedAct(press: GridKey, standing: Standing): GridAct | null {
  const { row, column, isLeaving } = standing;
  switch (press.key) {
    case 'Tab':
      if (isLeaving) return { kind: 'leave' };
      return { kind: 'step', step: press.shiftKey ? 'previous' : 'next', isExtending: false };
    case 'Enter':
      if (row === 'add') return { kind: 'addArea' };
      if (row === 'group') return { kind: 'group' };
      return { kind: 'step', step: press.shiftKey ? 'up' : 'down', isExtending: false };
    case ' ':
      if (press.shiftKey) return { kind: 'selectRow' };
      if (row === 'add') return { kind: 'addArea' };
      return row === 'group' ? { kind: 'group' } : { kind: 'menu' };
    case 'F10':
      return press.shiftKey ? { kind: 'menu' } : null;
    case 'ContextMenu':
      return { kind: 'menu' };
    case 'F2':
      return { kind: 'rename' };
    case 'Escape':
      return { kind: 'stepOut' };
    case 'Delete':
    case 'Backspace':
      if (isCell(standing)) return { kind: 'clear' };
      if (row === 'group' || row === 'add') return { kind: 'nothing' };
      return column === 'leader' || column === 'name'
        ? { kind: 'removeItems' }
        : { kind: 'nothing' };
    default:
      return null;
  }
}

/** On a header, letters stay what they are on the map: there a leader or an area is chosen. */
function letterAct(press: GridKey, standing: Standing): GridAct | null {
  const key = press.key.toLowerCase();
  if (press.key.length !== 1 || (press.shiftKey && /[a-z]/.test(key))) return null;
  if (!isCell(standing)) return standing.row === 'group' ? groupLetter(key) : null;
  if (standing.column === 'lane') {
    const mode = MODES[key];
    if (mode) return { kind: 'mode', mode };
    return key in PARTS ? { kind: 'nothing' } : null;
  }
  const part = PARTS[key];
  if (part && standing.column !== 'people') return { kind: 'part', part };
  return part || key in MODES ? { kind: 'nothing' } : null;
}

const groupLetter = (key: string): GridAct | null =>
  key in PARTS || key in MODES ? { kind: 'nothing' } : null;
