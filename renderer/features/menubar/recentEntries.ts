import type { RecentFile } from '#shared/ipc/channels.ts';
import type { MenuEntry } from '#renderer/ui/menuEntries.ts';

/** A menu of more is a list to search, and the start screen has that. */
const SHOWN = 10;

export interface RecentVerbs {
  readonly onOpenRecent: (recentId: string) => void;
  readonly onClearRecents: () => void;
}

/** "Open recent": the latest files that are still there, and a way to forget all of them. */
export function recentEntries(
  recents: readonly RecentFile[],
  { onOpenRecent, onClearRecents }: RecentVerbs,
): MenuEntry {
  const present = recents.filter((recent) => !recent.isMissing).slice(0, SHOWN);
  const lines = present.map(({ recentId, fileName, folder }): MenuEntry => ({
    kind: 'item',
    id: recentId,
    label: isNamedTwice(fileName, present) ? `${fileName} (${folder})` : fileName,
    onRun: () => onOpenRecent(recentId),
  }));
  const none: MenuEntry = {
    kind: 'item',
    id: 'no-recents',
    label: 'Nothing yet',
    isEnabled: false,
    onRun: () => undefined,
  };
  return {
    kind: 'submenu',
    id: 'recents',
    label: 'Open recent',
    entries: [
      ...(lines.length > 0 ? lines : [none]),
      { kind: 'separator', id: 'before clear' },
      {
        kind: 'item',
        id: 'clear-recents',
        label: 'Clear this list',
        isEnabled: recents.length > 0,
        onRun: onClearRecents,
      },
    ],
  };
}

function isNamedTwice(fileName: string, recents: readonly RecentFile[]): boolean {
  return recents.filter((recent) => recent.fileName === fileName).length > 1;
}
