import { useActions } from '#renderer/actions/useActions.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { PointMenu } from '#renderer/ui/PointMenu.tsx';
import { contextEntries } from './contextEntries.ts';

/** Where the menu was asked for, and on what; `item` is null on the bare ground. */
export interface ContextTarget {
  readonly item: ItemRef | null;
  /** In CSS px of the window. */
  readonly x: number;
  readonly y: number;
}

export interface MapContextMenuProps {
  readonly target: ContextTarget | null;
  readonly onClose: () => void;
}

/** The menu of what lies under the pointer, or of what is selected when a key asked for it. */
export function MapContextMenu({ target, onClose }: MapContextMenuProps) {
  return target && <MenuOf target={target} onClose={onClose} />;
}

function MenuOf({
  target,
  onClose,
}: {
  readonly target: ContextTarget;
  readonly onClose: () => void;
}) {
  const actions = useActions();
  const entries = contextEntries(target.item?.kind ?? 'ground', actions);
  return <PointMenu label="Map" x={target.x} y={target.y} entries={entries} onClose={onClose} />;
}
