import type { IsoDate } from '#shared/document/fields.ts';

/** The local day as `YYYY-MM-DD`. */
export function localDay(now = new Date()): IsoDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
