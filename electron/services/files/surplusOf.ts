import { localDay } from '#shared/lib/localDay.ts';
import { KEPT_BACKUPS, KEPT_DAYS } from './limits.ts';

export interface Kept {
  /** When it was saved, in ms since 1970, as the disk had it; `null`: not known. */
  readonly savedAt: number | null;
}

/**
 * What need not be kept any more: all but the newest 20, and the last one of each day beyond them, for 30 days.
 * Newest is what was kept last; clocks tell days apart and nothing else, so that one that was set wrong drops
 * none of the newest 20, nor more than it would otherwise of the rest.
 *
 * @param kept oldest first
 */
export function surplusOf<T extends Kept>(kept: readonly T[]): readonly T[] {
  const days = new Set<string>();
  const surplus: T[] = [];
  let daysKept = 0;
  for (const [age, one] of kept.toReversed().entries()) {
    const day = one.savedAt === null ? null : localDay(new Date(one.savedAt));
    const isLastOfDay = day !== null && !days.has(day);
    if (day !== null) days.add(day);
    if (age < KEPT_BACKUPS) continue;
    if (isLastOfDay && daysKept < KEPT_DAYS) daysKept += 1;
    else surplus.push(one);
  }
  return surplus.toReversed();
}
