const fields = new Set<() => void>();
const records = new Set<() => void>();

/** Remembers how to hand on the text of a field that is still being typed. Returns how to forget it. */
export function holdDraft(settle: () => void): () => void {
  fields.add(settle);
  return () => fields.delete(settle);
}

/** The same of a new record, which is handed on as a whole, and once. */
export function holdRecord(add: () => void): () => void {
  records.add(add);
  return () => records.delete(add);
}

/** Hands on texts of fields as they are so far; the person types on in the same visit. */
export function settleFields(): void {
  for (const settle of [...fields]) settle();
}

/** Hands on everything that is still being typed: before saving, exporting or closing. */
export function settleDrafts(): void {
  settleFields();
  for (const add of [...records]) add();
}
