import { useCallback } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { AppSettings } from '#shared/ipc/channels.ts';
import type { AppState } from './appState.ts';
import { shownState } from './curtain.ts';
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
  recovery: { offers: [], trouble: null },
  copied: null,
};

/** The window's one store. Changed by the verbs alone. */
export const store = createStore<AppState>(() => INITIAL);

/** Reads the state outside of a component: the real one, for what acts. What shows takes `getShown`. */
export function getState(): AppState {
  return store.getState();
}

/** The state as the room may see it, outside of a component: while presenting, behind the curtain. */
export function getShown(): AppState {
  return shownState(store.getState());
}

/**
 * Subscribes a component to a part of the state; the selector must return a stable value. While presenting,
 * it sees the map behind the curtain (`curtain.ts`).
 */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(
    store,
    useCallback((state: AppState) => selector(shownState(state)), [selector]),
  );
}

/** Back to the very first state; for tests. */
export function resetStore(): void {
  store.setState(INITIAL, true);
}
