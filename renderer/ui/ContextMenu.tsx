import { ContextMenu as Base } from '@base-ui/react/context-menu';
import type { ReactNode } from 'react';
import { MenuEntries } from './MenuEntries.tsx';
import type { MenuEntry } from './menuEntries.ts';
import popup from './popup.module.css';

export interface ContextMenuProps {
  readonly entries: readonly MenuEntry[];
  readonly className?: string;
  readonly onOpenChange?: (isOpen: boolean) => void;
  /** What one right-clicks on (or presses the menu key on). */
  readonly children: ReactNode;
}

/** A menu at the pointer. */
export function ContextMenu({ entries, className, onOpenChange, children }: ContextMenuProps) {
  return (
    <Base.Root {...(onOpenChange ? { onOpenChange: (open: boolean) => onOpenChange(open) } : {})}>
      <Base.Trigger className={className}>{children}</Base.Trigger>
      <Base.Portal>
        <Base.Positioner className={popup.positioner}>
          <Base.Popup className={popup.popup}>
            <MenuEntries entries={entries} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
