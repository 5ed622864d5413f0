import type { AppState } from './appState.ts';
import { presentVerbs } from './presentVerbs.ts';
import { getState } from './store.ts';
import { verbs } from './verbs.ts';

/** Whether the side is open: a setting, except while presenting, where it opens on demand. */
export function isSideOpen({ session, settings }: AppState): boolean {
  return session.present ? session.present.isSideOpen : settings.isInspectorOpen;
}

/** Opens or closes the side. */
export function setSideOpen(isOpen: boolean): void {
  if (getState().session.present) presentVerbs.setSideOpen(isOpen);
  else if (getState().settings.isInspectorOpen !== isOpen)
    verbs.setSettings({ isInspectorOpen: isOpen });
}
