import type { ActionId } from '#shared/actions/catalog.ts';
import { ZOOM_RANGE, type ThemeChoice } from '#shared/ipc/channels.ts';
import { client } from '#renderer/platform/client.ts';
import type { Overlay } from '#renderer/store/sessionState.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { Behaviour } from './behaviour.ts';
import { closeWindow } from './file/closeWindow.ts';

const theme = (choice: ThemeChoice): Behaviour => ({
  isChecked: (state) => state.settings.theme === choice,
  run: () => verbs.setSettings({ theme: choice }),
});

const overlay = (shown: Overlay): Behaviour => ({
  run: () => verbs.setSession({ overlay: shown }),
});

/** Interface scale, in steps of a tenth. */
function scaleBy(step: number): void {
  const zoom = Math.round((getState().settings.zoom + step) * 10) / 10;
  verbs.setSettings({ zoom: Math.min(ZOOM_RANGE.most, Math.max(ZOOM_RANGE.least, zoom)) });
}

/** Themes, window, help. */
export const windowBehaviours = {
  'palette.open': overlay({ kind: 'palette' }),
  'theme.system': theme('system'),
  'theme.light': theme('light'),
  'theme.dark': theme('dark'),
  'theme.projector': theme('projector'),
  'window.larger': { run: () => scaleBy(0.1) },
  'window.smaller': { run: () => scaleBy(-0.1) },
  'window.fullScreen': { run: () => client['window.toggleFullScreen']() },
  'window.close': { run: () => closeWindow(false) },
  'app.quit': { run: () => closeWindow(true) },
  'help.shortcuts': overlay({ kind: 'shortcuts' }),
  'help.method': overlay({ kind: 'method' }),
  'help.about': overlay({ kind: 'about' }),
} satisfies Partial<Record<ActionId, Behaviour>>;
