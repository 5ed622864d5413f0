import { Menu } from '@base-ui/react/menu';
import { useMemo, useState } from 'react';
import { MenuEntries } from './MenuEntries.tsx';
import type { MenuEntry } from './menuEntries.ts';
import popup from './popup.module.css';

export interface PointMenuProps {
  readonly label: string;
  /** In CSS px of the window. */
  readonly x: number;
  readonly y: number;
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}

/** A menu that is open at a point, for places that are drawn rather than made of elements. */
export function PointMenu({ label, x, y, entries, onClose }: PointMenuProps) {
  const [origin] = useState(() => document.activeElement);
  /**
   * The keyboard goes back once what the entry opens is there, and not where that has taken it (rename). By
   * itself it would go back to elements of HTML alone, and take it from there.
   */
  const goBack = () => {
    queueMicrotask(() => {
      if (isFree() && isFocusable(origin)) origin.focus({ preventScroll: true });
    });
    return false;
  };
  const anchor = useMemo(() => ({ getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }), [x, y]);
  return (
    <Menu.Root open modal={false} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Menu.Portal>
        <Menu.Positioner
          className={popup.positioner}
          anchor={anchor}
          side="bottom"
          align="start"
          collisionPadding={8}
        >
          <Menu.Popup className={popup.popup} aria-label={label} finalFocus={goBack}>
            <MenuEntries entries={entries} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** Whether nobody has the keyboard, or the menu itself that is going. */
function isFree(): boolean {
  const { activeElement } = document;
  return activeElement === document.body || activeElement?.closest('[role=menu]') != null;
}

const isFocusable = (origin: Element | null): origin is HTMLElement | SVGElement =>
  origin instanceof HTMLElement || origin instanceof SVGElement;
