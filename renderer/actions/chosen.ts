import type { AppState } from '#renderer/store/appState.ts';
import { NOTHING, type Selection } from '#renderer/store/selection.ts';

/**
 * What an action is about: what is selected, where it can be seen. The six steps show no selection; the one
 * of the map waits behind them, and nobody renames or deletes what is not in sight.
 */
export function chosen({ session }: AppState): Selection {
  return session.screen === 'steps' ? NOTHING : session.selection;
}
