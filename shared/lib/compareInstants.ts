import { byCodeUnit } from './byCodeUnit.ts';

/**
 * Orders two ISO 8601 moments in UTC by time. As texts they do not compare: `…:00Z` and `…:00.000Z` are the
 * same moment, and seconds may be left out.
 */
export function compareInstants(a: string, b: string): number {
  return byCodeUnit(atFullLength(a), atFullLength(b));
}

/** To the nanosecond: a `Date` keeps milliseconds only, and files bring up to nine places. */
function atFullLength(instant: string): string {
  const [upToSeconds = '', fraction = ''] = instant.replace('Z', '').split('.');
  const seconds = upToSeconds.length === 'YYYY-MM-DDThh:mm'.length ? ':00' : '';
  return `${upToSeconds}${seconds}.${fraction.padEnd(9, '0')}`;
}
