import type { AppState } from '#renderer/store/appState.ts';

/** What shows more than a room may see: answers given in private, and pages with every text on them. */
const PRIVATE = /^(?:meeting\.ballot$|leader\.card$|file\.export)/;

/** Why an action must wait until nobody presents; `null` when it may run. */
export function keptOffWall(actionId: string, { session }: AppState): string | null {
  if (!session.present || !PRIVATE.test(actionId)) return null;
  return actionId === 'meeting.ballot'
    ? 'A blind ballot is for each leader alone. Stop presenting first.'
    : 'An export shows what is hidden here. Stop presenting first.';
}
