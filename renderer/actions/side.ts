import type { Side } from '#renderer/store/sessionState.ts';
import { isSideOpen, setSideOpen } from '#renderer/store/sideOpen.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { hasMap, type Behaviour } from './behaviour.ts';

/** Shows this beside the map; asked for again, the side closes. */
export const side = (shown: Side): Behaviour => ({
  isEnabled: hasMap,
  isChecked: (state) => isSideOpen(state) && state.session.side === shown,
  run: () => {
    const isShown = isSideOpen(getState()) && getState().session.side === shown;
    if (!isShown) verbs.setSession({ side: shown });
    setSideOpen(!isShown);
  },
});
