import { dayWords } from './dayWords.ts';
import { localDay } from './localDay.ts';

/**
 * "today", "yesterday", "12 October 2026": on which day something was, as people say it.
 *
 * @param iso a moment; '' comes of what is none
 */
export function recentDayWords(iso: string, now: Date): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return '';
  const day = localDay(moment);
  if (day === localDay(now)) return 'today';
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  return day === localDay(yesterday) ? 'yesterday' : dayWords(iso);
}

/** "today, 14:05", "yesterday, 09:30", "12 October 2026, 09:00": to the minute, for what is told apart by it. */
export function momentWords(iso: string, now: Date): string {
  const day = recentDayWords(iso, now);
  if (day === '') return '';
  const moment = new Date(iso);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day}, ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
