import { MAX_TEXT } from '../../document/limits.ts';
import { isBlank } from '../../lib/isBlank.ts';

/**
 * Two texts that come to one field, one below the other, or with `between` where the field is one line: what
 * is blank or the same adds nothing. Never cut, so it may be longer than a field holds: whoever joins refuses
 * what `isTooLong`.
 */
export function joinTexts(text: string, more: string, between = '\n'): string {
  if (isBlank(more) || text === more) return text;
  return isBlank(text) ? more : `${text}${between}${more}`;
}

/** Whether a text is longer than a field may hold. */
export function isTooLong(text: string): boolean {
  return text.length > MAX_TEXT;
}
