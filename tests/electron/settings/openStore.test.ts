import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Conf from 'conf';
import { describe, expect, it } from 'vitest';
import { readAppSettings } from '#electron/services/settings/appSettings.ts';
import { openStore } from '#electron/services/settings/openStore.ts';
import { Settings } from '#electron/services/settings/Settings.ts';
import { readWindowState } from '#electron/services/settings/windowState.ts';
import { aFolder } from '../support/aFolder.ts';

const DEFAULTS = {
  theme: 'system',
  zoom: 1,
  isInspectorOpen: true,
  isMinimapShown: false,
  isAppetiteShown: false,
};

/** The library under electron-store, which is this with Electron's folder as its own. */
function open(folder: string) {
  return openStore(folder, 'settings', ({ cwd, name }) => {
    return new Conf<Record<string, unknown>>({
      cwd,
      configName: name,
      projectVersion: '1.0.0',
      clearInvalidConfig: false,
      configFileMode: 0o600,
    });
  });
}

describe('settings outlive a run', () => {
  it('are read again, from a file that is the person’s alone', () => {
    const folder = aFolder();
    new Settings(open(folder), () => {}).set({ theme: 'dark', zoom: 1.5 });
    expect(new Settings(open(folder), () => {}).get()).toEqual({
      ...DEFAULTS,
      theme: 'dark',
      zoom: 1.5,
    });
    expect(statSync(join(folder, 'settings.json')).mode & 0o777).toBe(0o600);
  });

  it('a change is told', () => {
    const told: unknown[] = [];
    const settings = new Settings(open(aFolder()), (changed) => told.push(changed));
    expect(settings.set({ isMinimapShown: true })).toEqual({ ...DEFAULTS, isMinimapShown: true });
    expect(told).toEqual([{ ...DEFAULTS, isMinimapShown: true }]);
  });

  it('the window’s place as well', () => {
    const folder = aFolder();
    const state = { bounds: { x: 1, y: 2, width: 900, height: 700 }, isMaximized: true };
    new Settings(open(folder), () => {}).keepWindowState(state);
    expect(new Settings(open(folder), () => {}).windowState()).toEqual(state);
  });
});

it('the facilitator’s window has a place of its own', () => {
  const folder = aFolder();
  const place = (x: number) => ({
    bounds: { x, y: 2, width: 900, height: 700 },
    isMaximized: false,
  });
  const settings = new Settings(open(folder), () => {});
  settings.keepNotesWindowState(place(1));
  settings.keepWindowState(place(3));
  const later = new Settings(open(folder), () => {});
  expect([later.notesWindowState(), later.windowState()]).toEqual([place(1), place(3)]);
});

describe('F23: settings that cannot be read or written', () => {
  it.each(['{"app": {"theme": "da', '', '\0\0\0\0', '[]', '"text"', 'null'])(
    'corrupt (%j): defaults, and the old file is kept as .bak',
    (content) => {
      const folder = aFolder();
      const path = join(folder, 'settings.json');
      writeFileSync(path, content);
      const settings = new Settings(open(folder), () => {});
      expect(settings.get()).toEqual(DEFAULTS);
      expect(readFileSync(`${path}.bak`, 'utf8')).toBe(content);
      settings.set({ theme: 'light' });
      expect(new Settings(open(folder), () => {}).get().theme).toBe('light');
    },
  );

  it('one bad value costs only itself', () => {
    const stored = { theme: 'purple', zoom: 9, isInspectorOpen: 'yes', isMinimapShown: true };
    expect(readAppSettings(stored)).toEqual({ ...DEFAULTS, isMinimapShown: true });
    expect(readAppSettings(JSON.parse('{"__proto__":{"theme":"dark"}}'))).toEqual(DEFAULTS);
    expect(readAppSettings('x')).toEqual(DEFAULTS);
  });

  it('a window state that makes no sense is none', () => {
    const none = { bounds: null, isMaximized: false };
    expect(readWindowState({ bounds: { x: 'a' }, isMaximized: true })).toEqual(none);
    expect(readWindowState({ bounds: { x: 0.5, y: 0, width: 1, height: 1 } })).toEqual(none);
    expect(readWindowState(undefined)).toEqual(none);
  });

  it('a store that does not open or write keeps the values for this run', () => {
    const throwing = openStore(aFolder(), 'settings', () => {
      throw new Error('EACCES');
    });
    throwing.set('app', { theme: 'dark' });
    expect(throwing.get('app')).toEqual({ theme: 'dark' });

    const readOnly = openStore(aFolder(), 'settings', () => ({
      get: () => {
        throw new Error('EIO');
      },
      set: () => {
        throw new Error('ENOSPC');
      },
    }));
    expect(readOnly.get('app')).toBeUndefined();
    readOnly.set('app', { theme: 'dark' });
    expect(readOnly.get('app')).toEqual({ theme: 'dark' });
  });

  it('a folder where the file should be leaves the values in memory', () => {
    const folder = aFolder();
    mkdirSync(join(folder, 'settings.json'));
    const settings = new Settings(open(folder), () => {});
    settings.set({ theme: 'dark' });
    expect(settings.get().theme).toBe('dark');
    expect(existsSync(join(folder, 'settings.json.bak'))).toBe(false);
    chmodSync(folder, 0o700);
  });
});
