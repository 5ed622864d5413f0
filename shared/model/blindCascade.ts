import type { Assignment } from '../document/assignment.ts';

/**
 * Whether a cascade joins two areas without anybody who sees both: no owner or coordinator of the first has
 * a role in the second, and no owner of the second has a role in the first.
 */
export function isBlindCascade(
  first: readonly Assignment[],
  second: readonly Assignment[],
): boolean {
  // Some five roles on either side: comparing them all is quicker than a set.
  for (const one of first) {
    for (const other of second) {
      if (one.leaderId !== other.leaderId) continue;
      if (one.role !== 'informed' || other.role === 'owner') return false;
    }
  }
  return true;
}
