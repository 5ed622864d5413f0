import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement } from 'react';
import { MenuEntries } from './MenuEntries.tsx';
import type { MenuEntry } from './menuEntries.ts';
import popup from './popup.module.css';

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly entries: readonly MenuEntry[];
  readonly align?: 'start' | 'end';
}

/** A menu that hangs on a button. */
export function Menu({ trigger, entries, align = 'start' }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={popup.positioner} sideOffset={4} align={align}>
          <Base.Popup className={popup.popup}>
            <MenuEntries entries={entries} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
