import type { IsoDate } from '../../document/fields.ts';
import { dayWords } from '../../lib/dayWords.ts';
import type { SheetValue } from './sheet.ts';

/** Spreadsheet programs count days from 1900, and take that for a leap year. */
const FIRST = '1900-03-01';

/** A day that sorts and counts in a spreadsheet; one that is before its first day is said in words. */
export function dayCell(day: IsoDate | null): SheetValue {
  if (day === null) return null;
  return day < FIRST ? dayWords(day) : new Date(`${day}T00:00:00Z`);
}
