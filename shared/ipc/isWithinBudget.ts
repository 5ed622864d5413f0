/** What one message may hold at most. */
export interface Budget {
  /** Characters of all texts and keys, plus eight for each other value. */
  readonly size: number;
  /** Levels of nesting: deeper values break `structuredClone` and `JSON.stringify`. */
  readonly depth: number;
}

const PLAIN = new Set(['boolean', 'number', 'string', 'undefined']);

/**
 * Whether an untyped message is plain data within its budget. Runs before any schema, stops at the
 * first excess, and refuses what JSON has no word for (functions, dates, maps, cycles by depth) as
 * well as a field named `__proto__`.
 */
export function isWithinBudget(message: unknown, budget: Budget): boolean {
  let left = budget.size;
  const open: { readonly value: unknown; readonly depth: number }[] = [
    { value: message, depth: 0 },
  ];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { value, depth } = item;
    left -= typeof value === 'string' ? value.length + 2 : 8;
    if (left < 0 || depth > budget.depth) return false;
    if (value === null || PLAIN.has(typeof value)) continue;
    if (typeof value !== 'object' || !isPlain(value)) return false;
    for (const [key, inner] of Object.entries(value)) {
      if (key === '__proto__') return false;
      left -= Array.isArray(value) ? 0 : key.length;
      open.push({ value: inner, depth: depth + 1 });
    }
  }
  return true;
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Another realm's Object.prototype (a test runner's sandbox) has no prototype either.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
