import type { AppState } from '#renderer/store/appState.ts';

/** What an action of the catalog does, and when it can. */
export interface Behaviour {
  /** Absent: always. */
  isEnabled?(state: AppState): boolean;
  /**
   * What to do first, said where a key asks for the action and it cannot run: elsewhere it is shown
   * disabled. Absent or null: nothing is said.
   */
  needs?(state: AppState): string | null;
  /** For toggles: whether the check mark shows. */
  isChecked?(state: AppState): boolean;
  /** Replaces the catalog's label where it says more ("Undo rename area"). */
  label?(state: AppState): string;
  run(): void | Promise<void>;
}

/** Enabled while a map is open. */
export function hasMap(state: AppState): boolean {
  return state.map !== null;
}
