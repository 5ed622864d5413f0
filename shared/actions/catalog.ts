import type { ActionInfo } from './action.ts';
import { ARRANGE_ACTIONS } from './arrangeActions.ts';
import { EDIT_ACTIONS } from './editActions.ts';
import { FILE_ACTIONS } from './fileActions.ts';
import { HELP_ACTIONS } from './helpActions.ts';
import { MAP_ACTIONS } from './mapActions.ts';
import { MEETING_ACTIONS } from './meetingActions.ts';
import { VIEW_ACTIONS } from './viewActions.ts';

export { MENU_LABELS, MENUS, type ActionInfo, type MenuId } from './action.ts';

/** Every verb of the app, in the order of the menus. */
export const ACTIONS = [
  ...FILE_ACTIONS,
  ...EDIT_ACTIONS,
  ...MAP_ACTIONS,
  ...ARRANGE_ACTIONS,
  ...VIEW_ACTIONS,
  ...MEETING_ACTIONS,
  ...HELP_ACTIONS,
] as const satisfies readonly ActionInfo[];

export type ActionId = (typeof ACTIONS)[number]['id'];

/** Looks an action up by id. */
export const actionInfo: ReadonlyMap<ActionId, ActionInfo> = new Map(
  ACTIONS.map((info) => [info.id, info]),
);

/** Whether a text is the id of an action (menu notices come from outside the window). */
export function isActionId(text: string): text is ActionId {
  return actionInfo.has(text as ActionId);
}
