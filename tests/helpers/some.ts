/**
 * The same list, of which there must be something: a law that is checked over nothing holds, and says
 * nothing.
 *
 * @throws when the list is empty
 */
export function some<T>(list: readonly T[], what = 'cases'): readonly T[] {
  if (list.length === 0) throw new Error(`There are no ${what} to check this on.`);
  return list;
}
