import type { AppSettings } from '#shared/ipc/channels.ts';
import { readAppSettings } from './appSettings.ts';
import type { ValueStore } from './openStore.ts';
import { readWindowState, type WindowState } from './windowState.ts';

const APP = 'app';
const WINDOW = 'window';
const NOTES_WINDOW = 'notesWindow';

/** Choices that belong to the person and the machine, not to a map. */
export class Settings {
  readonly #store: ValueStore;
  readonly #onChange: (settings: AppSettings) => void;

  constructor(store: ValueStore, onChange: (settings: AppSettings) => void) {
    this.#store = store;
    this.#onChange = onChange;
  }

  get(): AppSettings {
    return readAppSettings(this.#store.get(APP));
  }

  set(change: Partial<AppSettings>): AppSettings {
    const settings = readAppSettings({ ...this.get(), ...change });
    this.#store.set(APP, settings);
    this.#onChange(settings);
    return settings;
  }

  windowState(): WindowState {
    return readWindowState(this.#store.get(WINDOW));
  }

  keepWindowState(state: WindowState): void {
    this.#store.set(WINDOW, state);
  }

  /** The facilitator's window. */
  notesWindowState(): WindowState {
    return readWindowState(this.#store.get(NOTES_WINDOW));
  }

  keepNotesWindowState(state: WindowState): void {
    this.#store.set(NOTES_WINDOW, state);
  }
}
