import { invariant } from '../lib/invariant.ts';

/** One record of a list, with its place. */
export interface Placed {
  readonly index: number;
  readonly record: unknown;
}

/**
 * How one list of records became another. Read it as: change in place, take out, reorder what is
 * left, put in. Plain JSON; the records are those of the two documents, shared, never copied.
 */
export interface ListDiff {
  /** Length of the list before; a diff that meets another length does not belong to it. */
  readonly size: number;
  /** `index` in the list before. */
  readonly changed: readonly {
    readonly index: number;
    readonly from: unknown;
    readonly to: unknown;
  }[];
  /** `index` in the list before, ascending. */
  readonly removed: readonly Placed[];
  /**
   * The kept records from place `start` on (counted among the kept) change places: the one that
   * comes to stand at `start + i` stood at `start + moves[i]`.
   */
  readonly order: { readonly start: number; readonly moves: readonly number[] } | null;
  /** `index` in the list after, ascending. */
  readonly added: readonly Placed[];
}

export type RecordList = readonly unknown[];

/** Identifies a record through its changes; records without an id are only ever themselves. */
export function keyOf(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || !('id' in record)) return record;
  return typeof record.id === 'string' ? record.id : record;
}

/**
 * Finds how `from` became `to`, or `null` when every record is the same object at the same place.
 * One scan for identity; only the part between the first and the last difference is matched by id.
 */
export function diffLists(from: RecordList, to: RecordList): ListDiff | null {
  if (from === to) return null;
  const changed: { index: number; from: unknown; to: unknown }[] = [];
  /** Whether the two are one record; notes the change if it is one. */
  const isSameRecord = (indexFrom: number, indexTo: number): boolean => {
    const [a, b] = [from[indexFrom], to[indexTo]];
    if (a === b) return true;
    if (keyOf(a) !== keyOf(b)) return false;
    changed.push({ index: indexFrom, from: a, to: b });
    return true;
  };
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && isSameRecord(start, start)) start += 1;
  let tail = 0;
  while (tail < shorter - start && isSameRecord(from.length - 1 - tail, to.length - 1 - tail)) {
    tail += 1;
  }

  const places = new Map<unknown, number>();
  for (let index = start; index < from.length - tail; index += 1) {
    places.set(keyOf(from[index]), index);
  }
  const added: Placed[] = [];
  /** Places in `from` of the kept records, in their new order. */
  const keptPlaces: number[] = [];
  for (let index = start; index < to.length - tail; index += 1) {
    const key = keyOf(to[index]);
    const place = places.get(key);
    if (place === undefined) {
      added.push({ index, record: to[index] });
      continue;
    }
    places.delete(key);
    keptPlaces.push(place);
    isSameRecord(place, index);
  }
  const kept = new Set(keptPlaces);
  const removed: Placed[] = [];
  for (let index = start; index < from.length - tail; index += 1) {
    if (!kept.has(index)) removed.push({ index, record: from[index] });
  }
  const order = orderOf(start, keptPlaces);
  if (changed.length + removed.length + added.length === 0 && order === null) return null;
  changed.sort((a, b) => a.index - b.index);
  return { size: from.length, changed, removed, order, added };
}

/** The order of the kept records from `start` on, given their old places; `null` when unchanged. */
export function orderOf(start: number, keptPlaces: readonly number[]): ListDiff['order'] {
  if (keptPlaces.every((place, i) => i === 0 || (keptPlaces[i - 1] ?? -1) < place)) return null;
  const rank = new Map([...keptPlaces].sort((a, b) => a - b).map((place, i) => [place, i]));
  return { start, moves: keptPlaces.map((place) => rank.get(place) ?? 0) };
}

/**
 * The list after the change.
 *
 * @throws Error when the diff was made for another list.
 */
export function applyListDiff(list: RecordList, diff: ListDiff): RecordList {
  invariant(list.length === diff.size, `a diff of ${diff.size} records meets ${list.length}`);
  let next = [...list];
  for (const change of diff.changed) {
    invariant(keyOf(next[change.index]) === keyOf(change.from) || !hasId(change.from), 'same id');
    next[change.index] = change.to;
  }
  if (diff.removed.length > 0) {
    const gone = new Set(diff.removed.map((entry) => entry.index));
    next = next.filter((_, index) => !gone.has(index));
  }
  if (diff.order) {
    const { start, moves } = diff.order;
    invariant(start + moves.length <= next.length, 'an order within the list');
    const before = next.slice(start, start + moves.length);
    moves.forEach((place, i) => {
      next[start + i] = before[place];
    });
  }
  return diff.added.length > 0 ? insertAll(next, diff.added) : next;
}

function hasId(record: unknown): boolean {
  return typeof keyOf(record) === 'string';
}

/** Merges in one pass; splicing one by one would be quadratic. */
function insertAll(list: readonly unknown[], added: readonly Placed[]): unknown[] {
  const result: unknown[] = [];
  let taken = 0;
  for (const entry of added) {
    while (result.length < entry.index) {
      invariant(taken < list.length, 'a place within the list');
      result.push(list[taken]);
      taken += 1;
    }
    result.push(entry.record);
  }
  return result.concat(list.slice(taken));
}

/** The way back. */
export function reverseListDiff(diff: ListDiff): ListDiff {
  const size = diff.size - diff.removed.length + diff.added.length;
  return {
    size,
    changed: placesAfter(diff),
    removed: diff.added,
    order: diff.order && { start: diff.order.start, moves: inverse(diff.order.moves) },
    added: diff.removed,
  };
}

function inverse(moves: readonly number[]): number[] {
  const result = moves.map(() => 0);
  moves.forEach((place, i) => {
    result[place] = i;
  });
  return result;
}

/** The changed records turned round, at their places in the list after. */
function placesAfter(diff: ListDiff): ListDiff['changed'] {
  if (diff.changed.length === 0) return [];
  const back = diff.order && inverse(diff.order.moves);
  const start = diff.order?.start ?? 0;
  const turned = diff.changed.map((change) => {
    const before = countBefore(diff.removed, change.index);
    const kept = change.index - before;
    const moved = back?.[kept - start];
    return { kept: kept >= start && moved !== undefined ? start + moved : kept, change };
  });
  turned.sort((a, b) => a.kept - b.kept);
  let passed = 0;
  return turned.map(({ kept, change }) => {
    // Each record put in at or before the place pushes it one further.
    while (passed < diff.added.length && (diff.added[passed]?.index ?? 0) <= kept + passed) {
      passed += 1;
    }
    return { index: kept + passed, from: change.to, to: change.from };
  });
}

/** How many of the places, ascending, lie before `index`. Binary search. */
function countBefore(places: readonly Placed[], index: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
