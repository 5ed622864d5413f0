import { Toolbar } from '#renderer/features/toolbar/Toolbar.tsx';
import type { Screen } from '#renderer/store/sessionState.ts';
import { useApp } from '#renderer/store/store.ts';
import { assertNever } from '#shared/lib/assertNever.ts';
import { StepsScreen } from '#renderer/features/steps/StepsScreen.tsx';
import { MapScreen } from './MapScreen.tsx';
import { MatrixScreen } from './MatrixScreen.tsx';
import { SidePanel } from './SidePanel.tsx';
import { useMapFocus } from './useMapFocus.ts';
import styles from './Workspace.module.css';

/** An open map: the tools, one screen of it, and what stands beside. */
export function Workspace() {
  const screen = useApp((state) => state.session.screen);
  const isSideOpen = useApp(
    ({ settings, session }) =>
      // The steps say by themselves what is talked about: beside them stand findings, or a question.
      settings.isInspectorOpen && (session.screen !== 'steps' || session.side !== 'inspector'),
  );
  useMapFocus();
  return (
    <>
      <Toolbar />
      <div className={styles['desk']}>
        <div className={styles['screen']}>{screenOf(screen)}</div>
        {isSideOpen && <SidePanel />}
      </div>
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
      return <StepsScreen />;
    default:
      return assertNever(screen);
  }
}
