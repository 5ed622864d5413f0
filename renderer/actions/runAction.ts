import type { ActionId } from '#shared/actions/catalog.ts';
import { holder } from '#renderer/store/hold.ts';
import { getState } from '#renderer/store/store.ts';
import { settleTyping } from '#renderer/store/typing.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { behaviours } from './behaviours.ts';
import { keptOffWall } from './keptOffWall.ts';

/**
 * Runs an action of the catalog if it can run now. What goes wrong unforeseen is told in one sentence
 * and leaves the map as it was.
 */
export async function runAction(actionId: ActionId): Promise<void> {
  if (holder()?.allows(actionId) === false) return;
  const refusal = keptOffWall(actionId, getState());
  if (refusal !== null) {
    verbs.notify(refusal);
    return;
  }
  settleTyping();
  const behaviour = behaviours[actionId];
  if (behaviour.isEnabled && !behaviour.isEnabled(getState())) return;
  try {
    await behaviour.run();
  } catch (problem) {
    console.error(problem);
    verbs.notify(
      'Something went wrong and nothing was changed. Save your map, then try again.',
      'trouble',
    );
  }
}
