import { Menu } from '@base-ui/react/menu';
import { Menubar as Base } from '@base-ui/react/menubar';
import { MenuEntries } from './MenuEntries.tsx';
import type { MenuEntry } from './menuEntries.ts';
import styles from './Menubar.module.css';
import popup from './popup.module.css';
import { useKeyboardBack } from './useKeyboardBack.ts';

export interface MenubarMenu {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

export interface MenubarProps {
  readonly label: string;
  readonly menus: readonly MenubarMenu[];
}

/** A menu bar as a desktop has it: arrow keys walk from menu to menu, and the keyboard goes back. */
export function Menubar({ label, menus }: MenubarProps) {
  const { noteOpen, ...listeners } = useKeyboardBack();
  return (
    <Base className={styles.bar} aria-label={label} modal={false} {...listeners}>
      {menus.map((menu) => (
        <Menu.Root key={menu.id} onOpenChange={(isOpen, { reason }) => noteOpen(isOpen, reason)}>
          <Menu.Trigger className={styles.trigger}>{menu.label}</Menu.Trigger>
          <Menu.Portal>
            <Menu.Positioner className={popup.positioner} sideOffset={3} align="start">
              <Menu.Popup className={popup.popup}>
                <MenuEntries entries={menu.entries} />
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
      ))}
    </Base>
  );
}
