const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "23 November 2026" for `2026-11-23`, which reads the same on either side of the Atlantic; '' for no date. */
export function longDate(date: string | null): string {
  if (date === null) return '';
  const [year = '', month = '', day = ''] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}
