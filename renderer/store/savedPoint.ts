import type { HistoryEntry } from '#shared/history/history.ts';

/**
 * Where in time the file on disk stands: the newest step it holds (`null`: as opened), or `'never'`
 * when no sequence of undo leads to what is on disk (a new map, a repaired one).
 */
export type SavedPoint = HistoryEntry | null | 'never';
