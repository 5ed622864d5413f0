/** "12 Oct 2026" in the way of the person's own system, for a date or a moment; a moment is told in its local day. */
export function dayWords(on: string, locale?: string): string {
  // A bare date would be read as midnight in London, which is the day before further west.
  const moment = new Date(on.length === 10 ? `${on}T00:00` : on);
  if (Number.isNaN(moment.getTime())) return on;
  const format = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, format).format(moment);
}
