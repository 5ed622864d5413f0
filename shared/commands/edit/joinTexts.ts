import { MAX_TEXT } from '../../document/limits.ts';
import { isBlank } from '../../lib/isBlank.ts';

/**
 * Two texts that come to one field, one below the other: what is blank or the same adds nothing. Never cut,
 * so it may be longer than a field holds: whoever joins refuses what `isTooLong`.
 */
export function joinTexts(text: string, more: string): string {
  if (isBlank(more) || text === more) return text;
  return isBlank(text) ? more : `${text}\n${more}`;
}

/** Whether a text is longer than a field may hold. */
export function isTooLong(text: string): boolean {
  return text.length > MAX_TEXT;
}
