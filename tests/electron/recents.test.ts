import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Recents, type StoredRecent } from '#electron/services/recents/Recents.ts';
import { recentsStore } from '#electron/services/recents/recentsStore.ts';

function someRecents(isThere: (path: string) => Promise<boolean> = async () => true) {
  let stored: readonly StoredRecent[] = [];
  let minute = 0;
  let id = 0;
  const system: string[] = [];
  const told: number[] = [];
  const recents = new Recents({
    store: { read: () => stored, write: (list) => (stored = list) },
    home: '/home/ana',
    now: () => new Date(Date.UTC(2026, 0, 1, 0, minute++)),
    newId: () => `recent-${++id}`,
    isThere,
    system: { add: (path) => system.push(path), clear: () => system.splice(0) },
    onChange: (list) => told.push(list.length),
  });
  return { recents, system, told, stored: () => stored };
}

describe('recent maps', () => {
  it('newest first, with the folder as a person reads it and no full path', async () => {
    const { recents } = someRecents();
    await recents.add('/home/ana/Documents/Board/a.remit', 'Board');
    await recents.add('/mnt/share/b.remit', 'Other');
    expect(await recents.list()).toEqual([
      {
        recentId: 'recent-2',
        fileName: 'b.remit',
        folder: '/mnt/share',
        title: 'Other',
        openedAt: '2026-01-01T00:01:00.000Z',
        isMissing: false,
      },
      {
        recentId: 'recent-1',
        fileName: 'a.remit',
        folder: join('Documents', 'Board'),
        title: 'Board',
        openedAt: '2026-01-01T00:00:00.000Z',
        isMissing: false,
      },
    ]);
    expect(recents.pathOf('recent-1')).toBe('/home/ana/Documents/Board/a.remit');
    expect(recents.pathOf('/home/ana/Documents/Board/a.remit')).toBeNull();
  });

  it('the same file again moves up under its old id', async () => {
    const { recents } = someRecents();
    await recents.add('/a.remit', 'A');
    await recents.add('/b.remit', 'B');
    await recents.add('/a.remit', 'A, renamed');
    const list = await recents.list();
    expect(list.map(({ recentId, title }) => [recentId, title])).toEqual([
      ['recent-1', 'A, renamed'],
      ['recent-2', 'B'],
    ]);
  });

  it('12 are kept', async () => {
    const { recents } = someRecents();
    for (let number = 0; number < 20; number++) await recents.add(`/${number}.remit`, 'x');
    expect((await recents.list()).map(({ fileName }) => fileName)).toHaveLength(12);
  });

  it('one that is gone is shown as missing; a share that does not answer is not waited for', async () => {
    const { recents } = someRecents((path) =>
      path.startsWith('/share') ? new Promise(() => {}) : Promise.resolve(false),
    );
    await recents.add('/gone.remit', 'Gone');
    await recents.add('/share/a.remit', 'Share');
    const list = await recents.list();
    expect(list.map(({ isMissing }) => isMissing)).toEqual([false, true]);
  });

  it('forgetting one, and all: here and in the system’s own list (T17)', async () => {
    const { recents, system, told, stored } = someRecents();
    await recents.add('/a.remit', 'A');
    await recents.add('/b.remit', 'B');
    expect(await recents.forget('recent-1')).toHaveLength(1);
    expect(system).toEqual(['/a.remit', '/b.remit']);
    expect(await recents.clear()).toEqual([]);
    expect([system, stored(), told]).toEqual([[], [], [1, 2, 1, 0]]);
  });

  it('stored entries that make no sense are skipped', () => {
    const good = { recentId: 'r', path: '/a.remit', title: 'A', openedAt: '2026' };
    const values = new Map<string, unknown>([['files', [good, { path: 1 }, null, 'x']]]);
    const store = recentsStore({
      get: (name) => values.get(name),
      set: (name, value) => void values.set(name, value),
    });
    expect(store.read()).toEqual([good]);
    values.set('files', 'x');
    expect(store.read()).toEqual([]);
  });
});
