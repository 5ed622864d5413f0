import { behaviours } from '#renderer/actions/behaviours.ts';
import { actionForKey, type KeyPress } from '#renderer/actions/shortcut.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';

/**
 * Selects what the keyboard stands on, where a key asks for an action that wants something selected,
 * nothing is, and that would do: a map opens with the keyboard on its first item and nothing chosen, and
 * to whoever sees the ring around it, it is. What deletes waits until one has really chosen.
 */
export function meanStanding(press: KeyPress, standing: ItemRef): void {
  const state = getState();
  if (state.session.selection.length > 0) return;
  const where = { isInField: false, isMapActive: true };
  const actionId = actionForKey(press, state.info.platform === 'darwin', where);
  if (actionId === null || actionId === 'edit.delete') return;
  const { needs, isEnabled } = behaviours[actionId];
  if (!needs || !isEnabled || isEnabled(state)) return;
  const selection = [standing];
  if (isEnabled({ ...state, session: { ...state.session, selection } }))
    verbs.setSession({ selection });
}
