import { openMap } from '#renderer/actions/file/openMap.ts';
import { WelcomeScreen } from '#renderer/features/welcome/WelcomeScreen.tsx';
import { client } from '#renderer/platform/client.ts';
import { verbs } from '#renderer/store/verbs.ts';

/** The start screen, bound to main: recents and samples open from here. */
export function StartScreen() {
  return (
    <WelcomeScreen
      onOpenRecent={(recentId) => void openMap(() => client['file.openRecent']({ recentId }))}
      onForgetRecent={(recentId) =>
        void client['recents.forget']({ recentId }).then((recents) => verbs.receive({ recents }))
      }
      onClearRecents={() =>
        void client['recents.clear']().then((recents) => verbs.receive({ recents }))
      }
      onOpenSample={(name) => void openMap(() => client['file.openSample']({ name }))}
    />
  );
}
