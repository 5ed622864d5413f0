import { describe, expect, test } from 'vitest';
import type { RecentFile } from '#shared/ipc/channels.ts';
import { recentEntries } from '#renderer/features/menubar/recentEntries.ts';

const aRecent = (recentId: string, change: Partial<RecentFile> = {}): RecentFile => ({
  recentId,
  fileName: `${recentId}.remit`,
  folder: 'Documents',
  title: recentId,
  openedAt: '2026-01-01T00:00:00.000Z',
  isMissing: false,
  ...change,
});
const verbs = { onOpenRecent: () => {}, onClearRecents: () => {} };

function labels(recents: readonly RecentFile[]): readonly string[] {
  const menu = recentEntries(recents, verbs);
  if (menu.kind !== 'submenu') throw new Error('a submenu was expected');
  return menu.entries.flatMap((entry) => (entry.kind === 'item' ? [entry.label] : []));
}

describe('File > Open recent', () => {
  test('names the files that are still there', () => {
    const gone = aRecent('gone', { isMissing: true });
    expect(labels([aRecent('board'), gone])).toEqual(['board.remit', 'Clear this list']);
  });

  test('tells two files of one name apart by their folders', () => {
    const twin = aRecent('twin', { fileName: 'board.remit', folder: 'Documents/2025' });
    expect(labels([aRecent('board'), twin]).slice(0, 2)).toEqual([
      'board.remit (Documents)',
      'board.remit (Documents/2025)',
    ]);
  });

  test('shows ten at the most, and says when there is nothing', () => {
    const many = Array.from({ length: 14 }, (_, i) => aRecent(`map ${i}`));
    expect(labels(many)).toHaveLength(11);
    expect(labels([])).toEqual(['Nothing yet', 'Clear this list']);
  });

  test('opens the file that was chosen', () => {
    let opened = '';
    const menu = recentEntries([aRecent('board')], {
      ...verbs,
      onOpenRecent: (recentId) => {
        opened = recentId;
      },
    });
    const [first] = menu.kind === 'submenu' ? menu.entries : [];
    if (first?.kind === 'item') first.onRun();
    expect(opened).toBe('board');
  });
});
