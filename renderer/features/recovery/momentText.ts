/** "today, 14:05", "yesterday, 18:30", "12 Oct 2026, 09:00": to the minute, since work is told apart by it. */
export function momentText(iso: string, now: Date, locale?: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return '';
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(moment);
  return `${dayText(moment, now, locale)}, ${time}`;
}

function dayText(moment: Date, now: Date, locale: string | undefined): string {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (moment.toDateString() === now.toDateString()) return 'today';
  if (moment.toDateString() === yesterday.toDateString()) return 'yesterday';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(moment);
}
