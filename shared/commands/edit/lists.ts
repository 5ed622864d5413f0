import type { MapDocument } from '../../document/document.ts';
import type { Id } from '../../document/fields.ts';
import { isEqual } from '../../lib/isEqual.ts';

/**
 * Ways to change a document that share what they do not touch: each returns the very object that
 * came in when nothing changes, so that an edit that changes nothing is no step of undo.
 */

/** The document with some of its top-level fields replaced. */
export function withFields(document: MapDocument, fields: Partial<MapDocument>): MapDocument {
  const keys = Object.keys(fields) as (keyof MapDocument)[];
  // By identity: the lists are long, and whoever made them shared what stayed.
  return keys.every((key) => document[key] === fields[key]) ? document : { ...document, ...fields };
}

/** The record with some fields replaced; unknown fields and the order of keys stay. */
export function patch<T extends object>(record: T, fields: Partial<T>): T {
  const keys = Object.keys(fields) as (keyof T)[];
  const changed = keys.filter((key) => !isEqual(record[key], fields[key]));
  if (changed.length === 0) return record;
  const next = { ...record };
  for (const key of changed) next[key] = fields[key] as T[typeof key];
  return next;
}

/** `map` that returns the same list when every record comes back as it went in. */
export function mapShared<T>(list: readonly T[], edit: (record: T) => T): readonly T[] {
  let next: T[] | null = null;
  for (let index = 0; index < list.length; index += 1) {
    const record = list[index] as T;
    const edited = edit(record);
    if (edited === record) continue;
    next ??= [...list];
    next[index] = edited;
  }
  return next ?? list;
}

/** `filter` that returns the same list when every record stays. */
export function keepShared<T>(list: readonly T[], keeps: (record: T) => boolean): readonly T[] {
  const kept = list.filter(keeps);
  return kept.length === list.length ? list : kept;
}

/** The list with more records at its end; the same list when there are none. */
export function append<T>(list: readonly T[], more: readonly T[]): readonly T[] {
  return more.length > 0 ? [...list, ...more] : list;
}

/** The list with a record put in at `index`, at the end when there is no index or no such place. */
export function insertAt<T>(list: readonly T[], record: T, index?: number): readonly T[] {
  return index === undefined ? [...list, record] : list.toSpliced(index, 0, record);
}

/** The list with one record moved so that it stands at `index`, which is brought into range. */
export function moveTo<T extends { readonly id: Id }>(
  list: readonly T[],
  id: Id,
  index: number,
): readonly T[] {
  const from = list.findIndex((record) => record.id === id);
  const to = Math.max(0, Math.min(index, list.length - 1));
  const moved = list[from];
  if (moved === undefined || from === to) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, moved);
}

/**
 * A list with one entry per leader, after this leader's entry changed: it keeps its place, a new
 * one goes to the end.
 */
export function putEntry<T extends { readonly leaderId: Id }>(
  list: readonly T[],
  entry: T,
): readonly T[] {
  const present = list.some((other) => other.leaderId === entry.leaderId);
  if (!present) return [...list, entry];
  return mapShared(list, (other) =>
    other.leaderId === entry.leaderId ? patch(other, entry) : other,
  );
}
