import ElectronStore from 'electron-store';
import { openStore, type ValueStore } from './openStore.ts';

/**
 * Settings and recents, by electron-store. Never a map: its writer ignores how much was written and
 * can replace a file by a truncated one on a nearly full disk.
 */
export function openElectronStore(folder: string, name: string): ValueStore {
  return openStore(
    folder,
    name,
    (options) =>
      new ElectronStore<Record<string, unknown>>({
        ...options,
        clearInvalidConfig: false,
        configFileMode: 0o600,
      }),
  );
}
