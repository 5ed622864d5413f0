import { localDay } from './localDay.ts';

/** The day of a moment where the person is, as `YYYY-MM-DD`; a date, and what is neither, stay as they are. */
export function dayOf(on: string): string {
  if (on.length <= 10) return on;
  const moment = new Date(on);
  return Number.isNaN(moment.getTime()) ? on : localDay(moment);
}
