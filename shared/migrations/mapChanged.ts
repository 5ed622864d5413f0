/**
 * Maps a list, leaving out what becomes `null`. The same list comes back when every item stayed
 * the same, so that a sound document is not copied.
 */
export function mapChanged<T>(list: readonly T[], change: (item: T) => T | null): readonly T[] {
  let copy: T[] | null = null;
  let index = 0;
  for (const item of list) {
    const changed = change(item);
    if (copy === null && changed !== item) copy = list.slice(0, index);
    if (copy !== null && changed !== null) copy.push(changed);
    index++;
  }
  return copy ?? list;
}

/** The record with these fields, or the record itself when it has them already. */
export function withFields<T extends object>(record: T, fields: Partial<T>): T {
  for (const name in fields) {
    if (record[name] !== fields[name]) return { ...record, ...fields };
  }
  return record;
}
