import { useEffect } from 'react';
import { ACTIONS, type ActionId, type ActionInfo } from '#shared/actions/catalog.ts';
import type { MenuState } from '#shared/ipc/channels.ts';
import { viewAction } from '#renderer/actions/useActions.ts';
import { client } from '#renderer/platform/client.ts';
import type { AppState } from '#renderer/store/appState.ts';
import { useApp } from '#renderer/store/store.ts';

/** Main takes no longer label than this. */
const LONGEST_LABEL = 200;

function menuState(state: AppState): MenuState {
  return Object.fromEntries(
    ACTIONS.map((info: ActionInfo & { readonly id: ActionId }) => {
      const { label, isEnabled, isChecked } = viewAction(info.id, info, state);
      const shown = { label: label.slice(0, LONGEST_LABEL), isEnabled };
      return [info.id, isChecked === null ? shown : { ...shown, isChecked }];
    }),
  );
}

/**
 * Keeps the menu bar that the system draws (macOS) in step with the map: what can be done now, what is
 * checked, what undo would take back. Main draws the whole menu anew, so it hears of changes alone.
 */
export function useMenuState(): void {
  const told = useApp((state) =>
    state.info.hasNativeMenu ? JSON.stringify(menuState(state)) : null,
  );
  useEffect(() => {
    if (told !== null) void client['menu.state'](JSON.parse(told) as MenuState);
  }, [told]);
}
