import { openMap } from '#renderer/actions/file/openMap.ts';
import { UnsavedWork } from '#renderer/features/recovery/UnsavedWork.tsx';
import { WelcomeScreen } from '#renderer/features/welcome/WelcomeScreen.tsx';
import { client } from '#renderer/platform/client.ts';
import { discardWork, recover } from './recovery.ts';
import { clearRecents, forgetRecent, openRecent } from './recents.ts';

/** The start screen, bound to main: unsaved work, recents and samples open from here. */
export function StartScreen() {
  return (
    <WelcomeScreen
      unsaved={<UnsavedWork onRecover={recover} onDiscard={discardWork} />}
      onOpenRecent={openRecent}
      onForgetRecent={(recentId) => void forgetRecent(recentId)}
      onClearRecents={() => void clearRecents()}
      onOpenSample={(name) => void openMap(() => client['file.openSample']({ name }))}
    />
  );
}
