import type { MapDocument } from '../document/document.ts';
import { applyDiff, isEmptyDiff, reverseDiff, squashDiffs, type MapDiff } from './diff.ts';

/** Steps that undo remembers. A day of editing at one step every six seconds stays below it. */
export const MAX_ENTRIES = 5_000;

/** One step of undo. Its identity marks a place in time: compare it to know what was saved. */
export interface HistoryEntry {
  /** What follows "Undo ": "rename area". */
  readonly label: string;
  readonly diff: MapDiff;
  /** The commands that made the step, for the log and for tests. */
  readonly commandIds: readonly string[];
  /** Steps in a row with the same key become one (typing in one field); `null` never merges. */
  readonly mergeKey: string | null;
}

/** What was done and what was undone. Immutable; the documents themselves are not held. */
export interface History {
  /** Oldest first. */
  readonly past: readonly HistoryEntry[];
  /** The next to redo first. */
  readonly future: readonly HistoryEntry[];
  /** The run of edits that the last step is part of (typing in one field), while it goes on. */
  readonly openRun: string | null;
}

/** A step back or forth: where it leads, and the diff to send to whoever mirrors the document. */
export interface HistoryStep {
  readonly history: History;
  readonly document: MapDocument;
  readonly diff: MapDiff;
  readonly entry: HistoryEntry;
}

export const EMPTY_HISTORY: History = { past: [], future: [], openRun: null };

/** Notes a step that was just done. What had been undone is forgotten; an empty step is no step. */
export function record(history: History, entry: HistoryEntry): History {
  if (isEmptyDiff(entry.diff)) return history;
  const { mergeKey } = entry;
  const last = history.past.at(-1);
  if (!last || mergeKey === null || mergeKey !== history.openRun) {
    const past = [...history.past, entry].slice(-MAX_ENTRIES);
    return { past, future: [], openRun: mergeKey };
  }
  const before = history.past.slice(0, -1);
  const diff = squashDiffs([last.diff, entry.diff]);
  if (isEmptyDiff(diff)) return { past: before, future: [], openRun: null };
  const commandIds = [...new Set([...last.commandIds, ...entry.commandIds])];
  return { past: [...before, { ...entry, diff, commandIds }], future: [], openRun: mergeKey };
}

/** Whether recording made room by dropping the oldest step. */
export function forgetsBeginning(before: History, after: History): boolean {
  return before.past.length === MAX_ENTRIES && before.past[0] !== after.past[0];
}

/** Ends a run of merging edits (the field lost focus, the map was saved); every step stays itself. */
export function closeRun(history: History): History {
  return history.openRun === null ? history : { ...history, openRun: null };
}

/** What undo would take back ("rename area"), or `null`. */
export function undoLabel(history: History): string | null {
  return history.past.at(-1)?.label ?? null;
}

/** What redo would do again, or `null`. */
export function redoLabel(history: History): string | null {
  return history.future[0]?.label ?? null;
}

/** Takes the last step back; `null` when there is none. `document` is the present one. */
export function undo(history: History, document: MapDocument): HistoryStep | null {
  const entry = history.past.at(-1);
  if (!entry) return null;
  const diff = reverseDiff(entry.diff);
  return {
    history: {
      past: history.past.slice(0, -1),
      future: [entry, ...history.future],
      // Typing on must not change what the step before restores.
      openRun: null,
    },
    document: applyDiff(document, diff),
    diff,
    entry,
  };
}

/** Does the step again that was undone last; `null` when there is none. */
export function redo(history: History, document: MapDocument): HistoryStep | null {
  const [entry, ...future] = history.future;
  if (!entry) return null;
  return {
    history: { past: [...history.past, entry], future, openRun: null },
    document: applyDiff(document, entry.diff),
    diff: entry.diff,
    entry,
  };
}
