import type { ReactNode } from 'react';

/** One line of a menu. */
export interface MenuItem {
  readonly kind: 'item';
  readonly id: string;
  readonly label: string;
  readonly accelerator?: string | undefined;
  readonly isEnabled?: boolean;
  /** Set for a line that is on or off. */
  readonly isChecked?: boolean | undefined;
  readonly icon?: ReactNode;
  readonly onRun: () => void;
}

export interface MenuSeparator {
  readonly kind: 'separator';
  readonly id: string;
}

export interface Submenu {
  readonly kind: 'submenu';
  readonly id: string;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

export type MenuEntry = MenuItem | MenuSeparator | Submenu;
