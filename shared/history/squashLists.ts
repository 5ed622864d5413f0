import { isEqual } from '../lib/isEqual.ts';
import { applyListDiff, keyOf, orderOf, type ListDiff, type Placed } from './listDiff.ts';

/** A record on its way through two diffs: where it stood first, and what became of it. */
interface Traveller {
  /** Place in the first list; -1 when it was put in on the way. */
  readonly place: number;
  /** What it was at first and is now; unknown (untouched) where no diff mentions it. */
  touched: { first: unknown; now: unknown } | null;
}

/** One diff that does what the two do one after the other, or `null` when they undo each other. */
export function squashLists(earlier: ListDiff, later: ListDiff): ListDiff | null {
  const first = Array.from({ length: earlier.size }, (_, place): Traveller => ({
    place,
    touched: null,
  }));
  const middle = travel(first, earlier);
  const last = welcomeBack(first, travel(middle, later));
  const arrived = new Set(last);
  const removed: Placed[] = [];
  const changed: { index: number; from: unknown; to: unknown }[] = [];
  for (const traveller of first) {
    const { place, touched } = traveller;
    if (!arrived.has(traveller)) removed.push({ index: place, record: touched?.first });
    else if (touched && !isEqual(touched.first, touched.now)) {
      changed.push({ index: place, from: touched.first, to: touched.now });
    }
  }
  const added: Placed[] = [];
  const kept: number[] = [];
  last.forEach((traveller, index) => {
    if (traveller.place === -1) added.push({ index, record: traveller.touched?.now });
    else kept.push(traveller.place);
  });
  const order = orderOf(0, kept);
  if (changed.length + removed.length + added.length === 0 && order === null) return null;
  return { size: earlier.size, changed, removed, order, added };
}

/** A record that was taken out and put in again is the same traveller, perhaps changed. */
function welcomeBack(
  first: readonly Traveller[],
  last: readonly Traveller[],
): readonly Traveller[] {
  const arrived = new Set(last);
  const gone = new Map(
    first
      .filter((traveller) => !arrived.has(traveller))
      .map((traveller) => [keyOf(traveller.touched?.first), traveller]),
  );
  if (gone.size === 0) return last;
  return last.map((traveller) => {
    const returned = traveller.place === -1 ? gone.get(keyOf(traveller.touched?.now)) : undefined;
    if (!returned) return traveller;
    gone.delete(keyOf(returned.touched?.first));
    returned.touched = { first: returned.touched?.first, now: traveller.touched?.now };
    return returned;
  });
}

function travel(list: readonly Traveller[], diff: ListDiff): readonly Traveller[] {
  for (const { index, from, to } of diff.changed) {
    const traveller = list[index];
    if (traveller) traveller.touched = { first: traveller.touched?.first ?? from, now: to };
  }
  for (const { index, record } of diff.removed) {
    const traveller = list[index];
    if (traveller) traveller.touched ??= { first: record, now: record };
  }
  const added = diff.added.map(({ index, record }) => ({
    index,
    record: { place: -1, touched: { first: undefined, now: record } } satisfies Traveller,
  }));
  // The records of the diff are spent above; what is left is pure movement.
  return applyListDiff(list, { ...diff, changed: [], added }) as readonly Traveller[];
}
