import { dayOf } from './dayOf.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * A day as everything that Remit shows and prints says it: "12 October 2026". The month's name keeps day and month
 * apart on either side of the Atlantic, and no engine has a say, whose formats differ from version to version.
 *
 * @param on `YYYY-MM-DD`, or a moment, which is told in its local day; what is neither stays as it is
 * @returns '' where there is no date
 */
export function dayWords(on: string | null): string {
  if (on === null) return '';
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(dayOf(on)) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? on : `${Number(day)} ${name} ${year}`;
}
