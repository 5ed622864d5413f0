import { useMemo } from 'react';
import { ACTIONS, type ActionId, type ActionInfo } from '#shared/actions/catalog.ts';
import type { AppState } from '#renderer/store/appState.ts';
import { useApp } from '#renderer/store/store.ts';
import { behaviours } from './behaviours.ts';
import { runAction } from './runAction.ts';

/** An action as a menu, palette or toolbar shows it now. */
export interface ActionView {
  readonly id: ActionId;
  readonly info: ActionInfo;
  readonly label: string;
  readonly isEnabled: boolean;
  /** `null` when it is no toggle. */
  readonly isChecked: boolean | null;
  readonly run: () => void;
}

/** One action in the given state. */
export function viewAction(actionId: ActionId, info: ActionInfo, state: AppState): ActionView {
  const behaviour = behaviours[actionId];
  return {
    id: actionId,
    info,
    label: behaviour.label?.(state) ?? info.label,
    isEnabled: behaviour.isEnabled?.(state) ?? true,
    isChecked: info.isToggle ? (behaviour.isChecked?.(state) ?? false) : null,
    run: () => void runAction(actionId),
  };
}

/** All actions, in the order of the menus. */
export function useActions(): readonly ActionView[] {
  const state = useApp((whole) => whole);
  return useMemo(
    () =>
      ACTIONS.map((info: ActionInfo & { readonly id: ActionId }) =>
        viewAction(info.id, info, state),
      ),
    [state],
  );
}
