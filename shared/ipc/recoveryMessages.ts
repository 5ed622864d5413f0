import type { MapDocument } from '../document/document.ts';
import type { MapDiff } from '../history/diff.ts';

/**
 * What passes between the window that owns the live map and main about unsaved work: the window tells what
 * changes, main keeps it where a crash cannot reach it, and offers it at the next start.
 */

/** What has changed in the open map. */
export interface WorkTold {
  readonly docId: string;
  /** Counted from 1 for the first change after the map was opened; where one is missing, the whole is told. */
  readonly number: number;
  readonly document:
    | { readonly kind: 'changed'; readonly diff: MapDiff }
    | { readonly kind: 'whole'; readonly document: MapDocument };
}

/** Unsaved work that an earlier run kept. */
export interface RecoveryOffer {
  readonly recoveryId: string;
  readonly title: string;
  /** Of the file that it belongs to; `null` for a map that was never saved. */
  readonly fileName: string | null;
  /** ISO instant at which this state of it was kept. */
  readonly keptAt: string;
  /**
   * How that file stands now: as it was saved last, changed by somebody else since, saved later than this
   * was kept, or not to be found.
   */
  readonly file: 'none' | 'same' | 'changed' | 'later' | 'gone';
  /** ISO instant of the file's last save, where it says so. */
  readonly savedAt: string | null;
}

export interface RecoveryList {
  readonly offers: readonly RecoveryOffer[];
  /** What has to be said of work that cannot be offered, one plain sentence each. */
  readonly notes: readonly string[];
}
