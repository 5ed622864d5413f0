/**
 * Closes a `switch` over a union: the compiler complains here when a member was forgotten.
 *
 * @throws Error when reached at run time, which means that untyped data came in past a door.
 */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${String(value)}`);
}
