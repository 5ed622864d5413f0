import { dayWords } from '#shared/lib/dayWords.ts';

const DAY = 86_400_000;

function dayOf(moment: Date): number {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
}

/** "today", "yesterday", "12 Oct 2026": when a file was last in hand, in local days. */
export function formatWhen(iso: string, now: Date, locale?: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return '';
  const days = Math.round((dayOf(now) - dayOf(moment)) / DAY);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  return dayWords(iso, locale);
}
