import type { IsoDate } from '#shared/document/fields.ts';
import { localDay as dayOf } from '#shared/lib/localDay.ts';

/** The local day as `YYYY-MM-DD`. */
export function localDay(now = new Date()): IsoDate {
  return dayOf(now);
}
