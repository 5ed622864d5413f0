import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { loudClass } from '../loud.ts';
import { createEvent } from './ElectronEvent.ts';
import { findMenuTarget } from './menuTarget.ts';

type ItemOptions = Electron.MenuItemConstructorOptions;
type ItemSurface = Pick<
  Electron.MenuItem,
  'label' | 'enabled' | 'visible' | 'checked' | 'type' | 'id'
>;
type MenuSurface = Pick<Electron.Menu, 'popup' | 'closePopup'>;

/** An item as the app built it. Nothing draws it; a test reads it and calls `click()`. */
export class MenuItem implements ItemSurface {
  readonly id: string;
  readonly role: ItemOptions['role'];
  readonly type: NonNullable<ItemOptions['type']>;
  readonly accelerator: ItemOptions['accelerator'];
  readonly submenu: Menu | undefined;
  readonly click: () => void;
  label: string;
  sublabel: string;
  toolTip: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;

  constructor(options: ItemOptions) {
    this.id = options.id ?? '';
    this.role = options.role;
    this.accelerator = options.accelerator;
    this.label = options.label ?? options.role ?? '';
    this.sublabel = options.sublabel ?? '';
    this.toolTip = options.toolTip ?? '';
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.submenu = Array.isArray(options.submenu)
      ? Menu.buildFromTemplate(options.submenu)
      : (options.submenu as unknown as Menu | undefined);
    this.type = options.type ?? (this.submenu === undefined ? 'normal' : 'submenu');
    this.click = () => {
      if (!this.enabled) return;
      if (this.type === 'checkbox') this.checked = !this.checked;
      const handler = options.click as
        ((item: unknown, window: unknown, event: unknown) => void) | undefined;
      handler?.(this, findMenuTarget.current(), createEvent({}));
    };
  }
}

/** A menu as data. */
export class Menu extends EventEmitter implements MenuSurface {
  static #application: Menu | null = null;
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: readonly (ItemOptions | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }

  append(item: MenuItem): void {
    this.items.push(item);
  }

  insert(position: number, item: MenuItem): void {
    this.items.splice(position, 0, item);
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  popup(): void {
    this.emit('menu-will-show', createEvent({}));
  }

  closePopup(): void {
    this.emit('menu-will-close', createEvent({}));
  }
}

loudClass('MenuItem', MenuItem);
loudClass('Menu', Menu);
