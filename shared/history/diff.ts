import type { MapDocument } from '../document/document.ts';
import { isEqual } from '../lib/isEqual.ts';
import { applyListDiff, diffLists, reverseListDiff, type ListDiff } from './listDiff.ts';
import { squashLists } from './squashLists.ts';

/** A field that is no list: before and after. A side that is missing means that the field was. */
export interface FieldChange {
  readonly from?: unknown;
  readonly to?: unknown;
}

/**
 * How one document became another, in whole records. Plain JSON, so that other windows and the
 * recovery journal can receive it; in memory it shares its records with both documents.
 */
export interface MapDiff {
  readonly fields: { readonly [field: string]: FieldChange };
  readonly lists: { readonly [field: string]: ListDiff };
  /** Only when the two documents do not have the same keys in the same order. */
  readonly keys: { readonly from: readonly string[]; readonly to: readonly string[] } | null;
}

type Fields = { readonly [field: string]: unknown };

export const EMPTY_DIFF: MapDiff = { fields: {}, lists: {}, keys: null };

/**
 * Compares two documents that share untouched records by identity (as every command leaves them).
 * Identical lists cost nothing, others one scan; a record that is another object counts as changed
 * even when it says the same.
 */
export function diffDocuments(from: MapDocument, to: MapDocument): MapDiff {
  if (from === to) return EMPTY_DIFF;
  const [a, b]: [Fields, Fields] = [from, to];
  const [keysA, keysB] = [Object.keys(a), Object.keys(b)];
  const fields: Record<string, FieldChange> = {};
  const lists: Record<string, ListDiff> = {};
  for (const key of new Set([...keysA, ...keysB])) {
    const [before, after] = [a[key], b[key]];
    if (before === after && key in a === key in b) continue;
    if (Array.isArray(before) && Array.isArray(after)) {
      const change = diffLists(before, after);
      if (change) lists[key] = change;
    } else {
      fields[key] = {
        ...(key in a ? { from: before } : {}),
        ...(key in b ? { to: after } : {}),
      };
    }
  }
  return { fields, lists, keys: isEqual(keysA, keysB) ? null : { from: keysA, to: keysB } };
}

/** Whether applying it would change nothing. */
export function isEmptyDiff(diff: MapDiff): boolean {
  return (
    diff.keys === null &&
    Object.keys(diff.fields).length === 0 &&
    Object.keys(diff.lists).length === 0
  );
}

/**
 * The document after the change; untouched lists and records are shared with `document`.
 *
 * @throws Error when the diff was made for another document (a list has another length, or another
 *   record stands where one changed).
 */
export function applyDiff(document: MapDocument, diff: MapDiff): MapDocument {
  if (isEmptyDiff(diff)) return document;
  const before: Fields = document;
  const next: Record<string, unknown> = { ...before };
  for (const [key, change] of Object.entries(diff.fields)) {
    if ('to' in change) next[key] = change.to;
    else delete next[key];
  }
  for (const [key, change] of Object.entries(diff.lists)) {
    const list = before[key];
    next[key] = applyListDiff(Array.isArray(list) ? list : [], change);
  }
  // The diff holds what a valid document held, so the result is one wherever the diff fits.
  const keys = diff.keys?.to;
  const ordered = keys ? Object.fromEntries(keys.map((key) => [key, next[key]])) : next;
  return ordered as unknown as MapDocument;
}

/** The way back: `applyDiff(applyDiff(document, diff), reverseDiff(diff))` equals `document`. */
export function reverseDiff(diff: MapDiff): MapDiff {
  return {
    fields: mapValues(diff.fields, (change) => ({
      ...('to' in change ? { from: change.to } : {}),
      ...('from' in change ? { to: change.from } : {}),
    })),
    lists: mapValues(diff.lists, reverseListDiff),
    keys: diff.keys && { from: diff.keys.to, to: diff.keys.from },
  };
}

/** One diff that does what the given ones do, one after the other. */
export function squashDiffs(diffs: readonly MapDiff[]): MapDiff {
  return diffs.reduce(squashTwo, EMPTY_DIFF);
}

function squashTwo(earlier: MapDiff, later: MapDiff): MapDiff {
  if (isEmptyDiff(earlier)) return later;
  if (isEmptyDiff(later)) return earlier;
  const fields: Record<string, FieldChange> = { ...earlier.fields };
  for (const [key, change] of Object.entries(later.fields)) {
    const first = fields[key];
    if (!first) fields[key] = change;
    else if ('from' in first === 'to' in change && isEqual(first.from, change.to)) {
      delete fields[key];
    } else {
      fields[key] = {
        ...('from' in first ? { from: first.from } : {}),
        ...('to' in change ? { to: change.to } : {}),
      };
    }
  }
  const lists: Record<string, ListDiff> = { ...earlier.lists };
  for (const [key, change] of Object.entries(later.lists)) {
    const first = lists[key];
    const both = first ? squashLists(first, change) : change;
    if (both) lists[key] = both;
    else delete lists[key];
  }
  return { fields, lists, keys: squashKeys(earlier.keys, later.keys) };
}

function squashKeys(earlier: MapDiff['keys'], later: MapDiff['keys']): MapDiff['keys'] {
  const from = (earlier ?? later)?.from;
  const to = (later ?? earlier)?.to;
  return from && to && !isEqual(from, to) ? { from, to } : null;
}

function mapValues<A, B>(
  entries: { readonly [key: string]: A },
  change: (value: A) => B,
): { readonly [key: string]: B } {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value)]));
}
