import type { Id } from '#shared/document/fields.ts';
import { LANE_MODES } from '#shared/document/area.ts';
import { MODE_NAMES } from '#shared/model/partWords.ts';
import { PART_WORDS, type Part } from '#renderer/store/part.ts';
import type { MenuEntry } from '#renderer/ui/menuEntries.ts';
import { PointMenu } from '#renderer/ui/PointMenu.tsx';
import { setModes, setParts } from '../acts/setParts.ts';
import { MODE_KEYS } from '../facts/words.ts';

/** A menu that is open over the grid, and the cells that it is about. */
export interface OpenMenu {
  readonly kind: 'part' | 'lane';
  readonly x: number;
  readonly y: number;
}

export interface CellMenuProps {
  readonly menu: OpenMenu;
  readonly areaIds: readonly Id[];
  readonly leaderIds: readonly Id[];
  /** What all the cells are now, if they are the same. */
  readonly part: Part | null;
  readonly mode: string | null;
  readonly onNote: (what: 'risk' | 'redLine') => void;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

const CHOICES: readonly (readonly [Part, string])[] = [
  ['owner', 'O'],
  ['agree', 'A'],
  ['consult', 'C'],
  ['informed', 'I'],
  ['none', 'Delete'],
];

/** What can be set in the selected cells, for the pointer and for whoever does not know the keys. */
export function CellMenu(props: CellMenuProps) {
  const { menu, areaIds, leaderIds, onDone, onNote } = props;
  const isOne = areaIds.length === 1 && leaderIds.length === 1;
  const modes: MenuEntry[] = LANE_MODES.map((mode) => ({
    kind: 'item',
    id: mode,
    label: MODE_NAMES[mode],
    accelerator: menu.kind === 'lane' ? MODE_KEYS[mode] : undefined,
    isChecked: props.mode === mode,
    onRun: () => onDone(setModes(areaIds, mode)),
  }));
  const parts: MenuEntry[] = CHOICES.map(([part, accelerator]) => ({
    kind: 'item',
    id: part,
    label: PART_WORDS[part],
    accelerator,
    isChecked: props.part === part,
    onRun: () => onDone(setParts(areaIds, leaderIds, part)),
  }));
  const notes: MenuEntry[] = [
    { kind: 'separator', id: 'notes' },
    { kind: 'item', id: 'risk', label: 'Add risk', accelerator: 'R', onRun: () => onNote('risk') },
    {
      kind: 'item',
      id: 'redLine',
      label: 'Add red line',
      accelerator: 'X',
      onRun: () => onNote('redLine'),
    },
  ];
  const lanes: MenuEntry[] = [
    { kind: 'separator', id: 'lanes' },
    { kind: 'submenu', id: 'lane', label: 'Lane', entries: modes },
  ];
  return (
    <PointMenu
      label={menu.kind === 'lane' ? 'Lane' : 'Part'}
      x={menu.x}
      y={menu.y}
      entries={menu.kind === 'lane' ? modes : [...parts, ...(isOne ? notes : []), ...lanes]}
      onClose={props.onClose}
    />
  );
}
