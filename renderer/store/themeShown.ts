import type { ThemeChoice } from '#shared/ipc/channels.ts';
import type { AppState } from './appState.ts';

/** The theme on screen: on the wall the projector's, whatever is chosen otherwise. */
export function themeShown({ session, settings }: AppState): ThemeChoice {
  return session.present ? 'projector' : settings.theme;
}

/** Whether lines and type are those for the back row. */
export function isOnWall(state: AppState): boolean {
  return themeShown(state) === 'projector';
}
