import { actionInfo, isActionId } from '#shared/actions/catalog.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { getState } from '#renderer/store/store.ts';
import { isField } from './isField.ts';

const CLIPBOARD: ReadonlySet<string> = new Set(['edit.cut', 'edit.copy', 'edit.paste']);

/**
 * A verb of the system's menu, chosen or asked for by its shortcut, which the menu hears before the page
 * does. While one types or a dialog is open, such a shortcut is about the text: main cut, copied or pasted there already, and
 * the map must not do it once more to what is selected.
 */
export function runMenuAction(actionId: string): void {
  if (!isActionId(actionId)) return;
  const info = actionInfo.get(actionId);
  const hasMenuKey = info?.accelerators?.some((key) => /^(?:Mod\+|F\d)/.test(key)) ?? false;
  const isMapBehind = getState().session.overlay !== null || isField(document.activeElement);
  if (info?.scope === 'map' && hasMenuKey && isMapBehind) return;
  // The matrix, which has the keyboard itself and for none of its cells, heard the copy, cut or paste that main
  // made of the same key. Of other grids (the lists of the inspector) a control has it, and they hear nothing.
  if (CLIPBOARD.has(actionId) && document.activeElement?.matches('[role=grid]')) return;
  void runAction(actionId);
}
