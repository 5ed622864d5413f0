import { openMap } from '#renderer/actions/file/openMap.ts';
import { WelcomeScreen } from '#renderer/features/welcome/WelcomeScreen.tsx';
import { client } from '#renderer/platform/client.ts';
import { clearRecents, forgetRecent, openRecent } from './recents.ts';

/** The start screen, bound to main: recents and samples open from here. */
export function StartScreen() {
  return (
    <WelcomeScreen
      onOpenRecent={openRecent}
      onForgetRecent={(recentId) => void forgetRecent(recentId)}
      onClearRecents={() => void clearRecents()}
      onOpenSample={(name) => void openMap(() => client['file.openSample']({ name }))}
    />
  );
}
