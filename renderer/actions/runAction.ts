import type { ActionId } from '#shared/actions/catalog.ts';
import { holder } from '#renderer/store/hold.ts';
import { getState } from '#renderer/store/store.ts';
import { settleTyping } from '#renderer/store/typing.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { attempt } from './attempt.ts';
import { behaviours } from './behaviours.ts';
import { keptOffWall } from './keptOffWall.ts';

/** Runs an action of the catalog if it can run now; else says what has to be done first, where there is something. */
export async function runAction(actionId: ActionId): Promise<void> {
  if (holder()?.allows(actionId) === false) return;
  const refusal = keptOffWall(actionId, getState());
  if (refusal !== null) {
    verbs.notify(refusal);
    return;
  }
  settleTyping();
  const behaviour = behaviours[actionId];
  const state = getState();
  if (behaviour.isEnabled && !behaviour.isEnabled(state)) {
    const first = state.map && behaviour.needs?.(state);
    if (first) verbs.notify(first, 'hint');
    return;
  }
  // Who goes on to something else has read what was missing for the last thing.
  for (const { id, tone } of state.session.notices) if (tone === 'hint') verbs.dismissNotice(id);
  await attempt(() => behaviour.run());
}
