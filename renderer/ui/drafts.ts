const pending = new Set<() => void>();

/** Remembers how to hand on a text that is still being typed. Returns how to forget it. */
export function holdDraft(settle: () => void): () => void {
  pending.add(settle);
  return () => pending.delete(settle);
}

/** Hands on every text that is still being typed: before saving, exporting or closing. */
export function settleDrafts(): void {
  for (const settle of [...pending]) settle();
}
