import { useEffect } from 'react';
import type { MenuState } from '#shared/ipc/channels.ts';
import { actionsOf, type ActionView } from '#renderer/actions/useActions.ts';
import { client } from '#renderer/platform/client.ts';
import { useApp } from '#renderer/store/store.ts';

/** Main takes no longer label than this. */
const LONGEST_LABEL = 200;

function menuState(actions: readonly ActionView[]): MenuState {
  return Object.fromEntries(
    actions.map(({ id, label, isEnabled, isChecked }) => {
      const shown = { label: label.slice(0, LONGEST_LABEL), isEnabled };
      return [id, isChecked === null ? shown : { ...shown, isChecked }];
    }),
  );
}

/**
 * Keeps the menu bar that the system draws (macOS) in step with the map: what can be done now, what is
 * checked, what undo would take back. Main draws the whole menu anew, so it hears of changes alone.
 */
export function useMenuState(): void {
  const told = useApp((state) => (state.info.hasNativeMenu ? actionsOf(state) : null));
  useEffect(() => {
    if (told !== null) void client['menu.state'](menuState(told));
  }, [told]);
}
