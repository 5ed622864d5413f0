/**
 * States what must hold by construction. Never used on data that a person or a file brings.
 *
 * @throws Error naming the broken assumption.
 */
export function invariant(condition: unknown, assumption: string): asserts condition {
  if (!condition) throw new Error(`broken assumption: ${assumption}`);
}
