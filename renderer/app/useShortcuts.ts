import { useEffect } from 'react';
import { actionForKey } from '#renderer/actions/shortcut.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { getState } from '#renderer/store/store.ts';
import { isField } from './isField.ts';

/** Widgets that use letters, digits or Delete themselves. */
const OWN_KEYS = '[role=menu], [role=menubar], [role=listbox], [role=dialog], [role=alertdialog]';

function handleKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const target = event.target instanceof Element ? event.target : null;
  const { map, session, info } = getState();
  const actionId = actionForKey(event, info.platform === 'darwin', {
    isInField: isField(target),
    // The six steps stand before the map: a letter there is no verb of what waits behind them.
    isMapActive:
      map !== null &&
      session.screen !== 'steps' &&
      session.overlay === null &&
      target?.closest(OWN_KEYS) == null,
  });
  if (!actionId) return;
  event.preventDefault();
  void runAction(actionId);
}

/** The shortcuts of the catalog, everywhere in the window. */
export function useShortcuts(): void {
  useEffect(() => {
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, []);
}
