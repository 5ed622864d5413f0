import { OnlyLeaderBar } from '#renderer/features/onlyLeader/OnlyLeaderBar.tsx';
import { BlankScreen } from '#renderer/features/present/BlankScreen.tsx';
import { CaptionStrip } from '#renderer/features/present/CaptionStrip.tsx';
import { Toolbar } from '#renderer/features/toolbar/Toolbar.tsx';
import { isSideOpen } from '#renderer/store/sideOpen.ts';
import type { Screen } from '#renderer/store/sessionState.ts';
import { useApp } from '#renderer/store/store.ts';
import { assertNever } from '#shared/lib/assertNever.ts';
import { MapScreen } from './MapScreen.tsx';
import { MatrixScreen } from './MatrixScreen.tsx';
import { SessionScreen } from './SessionScreen.tsx';
import { SidePanel } from './SidePanel.tsx';
import { useMapFocus } from './useMapFocus.ts';
import styles from './Workspace.module.css';

/** An open map: the tools, one screen of it, and what stands beside. */
export function Workspace() {
  const screen = useApp((state) => state.session.screen);
  const isPresenting = useApp((state) => state.session.present !== null);
  const isOpen = useApp(
    (state) =>
      // The steps say by themselves what is talked about: beside them stand findings, or a question.
      isSideOpen(state) && (state.session.screen !== 'steps' || state.session.side !== 'inspector'),
  );
  // The fields lie over the wall for a moment; a question to the map is about what the room sees.
  const isBeside = useApp((state) => state.session.side === 'simulate');
  useMapFocus();
  return (
    <>
      {!isPresenting && <Toolbar />}
      {!isPresenting && <OnlyLeaderBar />}
      <div
        className={styles['desk']}
        data-wall={isPresenting ? (isBeside ? 'beside' : 'under') : undefined}
      >
        <div className={styles['screen']}>{screenOf(screen)}</div>
        {isOpen && <SidePanel />}
      </div>
      {isPresenting && <CaptionStrip />}
      <BlankScreen />
    </>
  );
}

function screenOf(screen: Screen) {
  switch (screen) {
    case 'map':
      return <MapScreen />;
    case 'matrix':
      return <MatrixScreen />;
    case 'steps':
      return <SessionScreen />;
    default:
      return assertNever(screen);
  }
}
