import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { AppSettings } from '#shared/ipc/channels.ts';
import type { AppState } from './appState.ts';
import { localDay } from './localDay.ts';
import { FRESH_SESSION } from './sessionState.ts';

/** Until main has answered: what main gives to a person who never chose. */
const DEFAULT_SETTINGS: AppSettings = {
  theme: 'system',
  zoom: 1,
  isInspectorOpen: true,
  isMinimapShown: false,
  isAppetiteShown: false,
};

const INITIAL: AppState = {
  map: null,
  audit: { today: localDay(), contentHash: null, late: null },
  session: FRESH_SESSION,
  settings: DEFAULT_SETTINGS,
  info: { version: '', platform: 'linux', hasNativeMenu: false },
  recents: [],
  samples: [],
};

/** The window's one store. Changed by the verbs alone. */
export const store = createStore<AppState>(() => INITIAL);

/** Reads the state outside of a component. */
export function getState(): AppState {
  return store.getState();
}

/** Subscribes a component to a part of the state; the selector must return a stable value. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(store, selector);
}

/** Back to the very first state; for tests. */
export function resetStore(): void {
  store.setState(INITIAL, true);
}
