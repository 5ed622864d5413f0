import type { AppState } from './appState.ts';
import { presentVerbs } from './presentVerbs.ts';
import { getState } from './store.ts';
import { verbs } from './verbs.ts';

/**
 * Whether the side is open: a setting, except while presenting, where it opens on demand, and for a map
 * whose lanes could not be read beside it, where it waits until somebody asks for it.
 */
export function isSideOpen({ session, settings }: AppState): boolean {
  if (session.present) return session.present.isSideOpen;
  return settings.isInspectorOpen && !session.isSideFolded;
}

/** Opens or closes the side. */
export function setSideOpen(isOpen: boolean): void {
  const { session, settings } = getState();
  if (session.present) {
    presentVerbs.setSideOpen(isOpen);
    return;
  }
  if (session.isSideFolded && isOpen) verbs.setSession({ isSideFolded: false });
  if (settings.isInspectorOpen !== isOpen) verbs.setSettings({ isInspectorOpen: isOpen });
}
