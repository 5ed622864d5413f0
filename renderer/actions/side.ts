import type { Side } from '#renderer/store/sessionState.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { hasMap, type Behaviour } from './behaviour.ts';

/** Shows this beside the map; asked for again, the side closes. */
export const side = (shown: Side): Behaviour => ({
  isEnabled: hasMap,
  isChecked: ({ settings, session }) => settings.isInspectorOpen && session.side === shown,
  run: () => {
    const { settings, session } = getState();
    const isShown = settings.isInspectorOpen && session.side === shown;
    if (!isShown) verbs.setSession({ side: shown });
    if (isShown || !settings.isInspectorOpen) verbs.setSettings({ isInspectorOpen: !isShown });
  },
});
