import type { Id } from '../document/fields.ts';

/** Two lists of records matched by id; each in the order of the list it comes from. */
export interface Compared<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  /** On both sides, in the order of the later list. */
  readonly kept: readonly { readonly before: T; readonly after: T }[];
}

/** Which records came, went and stayed. */
export function compareById<T extends { readonly id: Id }>(
  before: readonly T[],
  after: readonly T[],
): Compared<T> {
  const old = new Map(before.map((record) => [record.id, record]));
  const present = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !present.has(id)),
    kept: after.flatMap((record) => {
      const known = old.get(record.id);
      return known ? [{ before: known, after: record }] : [];
    }),
  };
}
