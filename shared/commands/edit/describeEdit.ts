/**
 * What undo calls an edit: by the one field that it changes, otherwise as an edit of the whole.
 *
 * @param fields how each field's edit reads, "outcome of Pricing"; what is left out counts as the whole
 * @param whole "Pricing"
 */
export function describeEdit<Field extends string>(
  changes: Readonly<Partial<Record<Field, unknown>>>,
  fields: Readonly<Partial<Record<Field, string>>>,
  whole: string,
): string {
  const changed = (Object.keys(changes) as Field[]).filter((field) => changes[field] !== undefined);
  const [only] = changed;
  const words = changed.length === 1 && only !== undefined ? fields[only] : undefined;
  return `edit ${words ?? whole}`;
}
