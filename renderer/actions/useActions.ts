import { ACTIONS, type ActionId, type ActionInfo } from '#shared/actions/catalog.ts';
import { invariant } from '#shared/lib/invariant.ts';
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

/** Of one state, so that several menus ask once; an action that looks as before keeps its view. */
let last: { readonly state: AppState; readonly views: readonly ActionView[] } | null = null;

/** All actions in the given state, in the order of the menus: the same list while none looks different. */
export function actionsOf(state: AppState): readonly ActionView[] {
  if (last?.state === state) return last.views;
  const before = last?.views;
  const views = ACTIONS.map((info: ActionInfo & { readonly id: ActionId }, index) => {
    const view = viewAction(info.id, info, state);
    const old = before?.[index];
    return old && looksSame(old, view) ? old : view;
  });
  const isSame = before !== undefined && views.every((view, index) => view === before[index]);
  last = { state, views: isSame ? before : views };
  return last.views;
}

function looksSame(a: ActionView, b: ActionView): boolean {
  return a.label === b.label && a.isEnabled === b.isEnabled && a.isChecked === b.isChecked;
}

/** All actions, in the order of the menus. */
export function useActions(): readonly ActionView[] {
  return useApp(actionsOf);
}

/** One action; what shows it is rendered again only when the action looks different. */
export function useAction(id: ActionId): ActionView {
  return useApp((state) => find(actionsOf(state), id));
}

function find(views: readonly ActionView[], id: ActionId): ActionView {
  const view = views[PLACES.get(id) ?? -1];
  invariant(view !== undefined, 'every action of the catalog has a view');
  return view;
}

const PLACES = new Map<ActionId, number>(ACTIONS.map((info, index) => [info.id, index]));
