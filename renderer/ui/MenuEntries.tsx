import { Menu } from '@base-ui/react/menu';
import { Check, ChevronRight } from 'lucide-react';
import { ariaShortcut, formatAccelerator } from './formatAccelerator.ts';
import type { MenuEntry, MenuItem } from './menuEntries.ts';
import popup from './popup.module.css';
import { useIsMac } from './UiProvider.tsx';

/** The lines of any menu: of a button, of the menu bar, of a context menu. */
export function MenuEntries({ entries }: { readonly entries: readonly MenuEntry[] }) {
  return entries.map((entry) => {
    if (entry.kind === 'separator') {
      return <Menu.Separator key={entry.id} className={popup.separator} />;
    }
    if (entry.kind === 'item') return <MenuLine key={entry.id} item={entry} />;
    return (
      <Menu.SubmenuRoot key={entry.id}>
        <Menu.SubmenuTrigger className={popup.item}>
          <span className={popup.itemText}>{entry.label}</span>
          <span className={popup.itemArrow}>
            <ChevronRight aria-hidden />
          </span>
        </Menu.SubmenuTrigger>
        <Menu.Portal>
          <Menu.Positioner className={popup.positioner} alignOffset={-5}>
            <Menu.Popup className={popup.popup}>
              <MenuEntries entries={entry.entries} />
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.SubmenuRoot>
    );
  });
}

function MenuLine({ item }: { readonly item: MenuItem }) {
  const isMac = useIsMac();
  const { accelerator, isEnabled = true } = item;
  const line = (
    <>
      <span className={popup.itemText}>{item.label}</span>
      {accelerator !== undefined && (
        <span className={popup.itemHint} aria-hidden>
          {formatAccelerator(accelerator, isMac)}
        </span>
      )}
    </>
  );
  const shared = {
    className: popup.item,
    disabled: !isEnabled,
    label: item.label,
    ...(accelerator === undefined ? {} : { 'aria-keyshortcuts': ariaShortcut(accelerator, isMac) }),
    onClick: item.onRun,
  };
  if (item.isChecked === undefined) {
    return (
      <Menu.Item {...shared}>
        {item.icon !== undefined && <span className={popup.itemMark}>{item.icon}</span>}
        {line}
      </Menu.Item>
    );
  }
  return (
    <Menu.CheckboxItem {...shared} checked={item.isChecked} closeOnClick>
      <Menu.CheckboxItemIndicator className={popup.itemMark}>
        <Check aria-hidden />
      </Menu.CheckboxItemIndicator>
      {line}
    </Menu.CheckboxItem>
  );
}
