import type { FileSystem } from './FileSystem.ts';
import { replaceMap, type MapOrder, type NewText } from './replaceMap.ts';

export interface MapSaved {
  readonly hash: string;
  /** Whether the version before was kept (or there was none). */
  readonly isBackedUp: boolean;
  /**
   * When versions beyond the last ones are gone, once the save is acknowledged; never fails. A save need not wait for
   * it, the end of the app must (`MapFiles.whenIdle`).
   */
  readonly tidied: Promise<void>;
}

/** Who goes through the steps of a save on a disk: `replaceMap`, here or in a thread of its own. */
export interface MapDisk {
  /** @throws FileProblem or a system error, as `replaceMap` */
  save(order: MapOrder, text: NewText): Promise<MapSaved>;
}

/** In this thread, on this disk. */
export function mapDiskOn(fs: FileSystem): MapDisk {
  return {
    save: async (order, text) => {
      const { dropSurplus, ...saved } = await replaceMap(fs, order, text);
      return { ...saved, tidied: dropSurplus() };
    },
  };
}
