/** The day of this moment where the person is, as `YYYY-MM-DD`; `toISOString` would give the day in Greenwich. */
export function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const year = String(now.getFullYear()).padStart(4, '0');
  return `${year}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
