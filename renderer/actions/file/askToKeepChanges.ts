import { client } from '#renderer/platform/client.ts';
import { holder } from '#renderer/store/hold.ts';
import { getState } from '#renderer/store/store.ts';
import { settleTyping } from '#renderer/store/typing.ts';
import { saveMap } from './saveMap.ts';

/**
 * Before the open map goes away: asks "Save changes?" when there are any, and saves. Whoever holds
 * the window is asked first.
 *
 * @returns whether to go on. False after "Cancel", and when saving did not work out.
 */
export async function askToKeepChanges(): Promise<boolean> {
  if ((await holder()?.mayLeave()) === false) return false;
  for (;;) {
    settleTyping();
    const { map } = getState();
    if (!map?.isDirty) return true;
    const answer = await client['file.askToSave']({ title: map.document.title });
    if (answer !== 'save') return answer === 'discard';
    if (!(await saveMap('save'))) return false;
    // What was done while the file was written is not in it, and is asked about by itself.
  }
}
