import { MenuBar } from '#renderer/features/menubar/MenuBar.tsx';
import { OutsideBanner } from '#renderer/features/outside/OutsideBanner.tsx';
import { useApp } from '#renderer/store/store.ts';
import { WindowNotices } from '#renderer/ui/NoticePlace.tsx';
import styles from './Frame.module.css';
import { Overlays } from './Overlays.tsx';
import { ProgressLayer } from './ProgressLayer.tsx';
import { clearRecents, openRecent } from './recents.ts';
import { StartScreen } from './StartScreen.tsx';
import { UnkeptBanner } from './UnkeptBanner.tsx';
import { useFileDrop } from './useFileDrop.ts';
import { Workspace } from './Workspace.tsx';

/** What stands in the window: menu bar, then the start screen or the map. */
export function Frame() {
  const hasMap = useApp((state) => state.map !== null);
  const hasNativeMenu = useApp((state) => state.info.hasNativeMenu);
  const isPresenting = useApp((state) => state.session.present !== null);
  const isFileOver = useFileDrop();
  return (
    <div className={styles['frame']} data-file-over={isFileOver || undefined}>
      {!hasNativeMenu && !isPresenting && (
        <MenuBar onOpenRecent={openRecent} onClearRecents={() => void clearRecents()} />
      )}
      {!isPresenting && <UnkeptBanner />}
      {!isPresenting && <OutsideBanner />}
      {hasMap ? <Workspace /> : <StartScreen />}
      {isFileOver && (
        <p className={styles['drop']} role="status">
          Drop the map to open it.
        </p>
      )}
      <Overlays />
      <ProgressLayer />
      <WindowNotices />
    </div>
  );
}
