/**
 * Whether two values are the same JSON. Unlike `isEqual`, 0 and -0 are: JSON has one word for both, so
 * a card dragged to x = -0 reads back as 0.
 */
export function saysTheSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(b, key) && saysTheSame(a[key as keyof typeof a], b[key as keyof typeof b]),
  );
}
