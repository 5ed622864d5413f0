import * as v from 'valibot';
import { id, position, scale } from '../../document/fields.ts';
import { MAX_TEXT } from '../../document/limits.ts';

/** What is said of a text that a field cannot hold. */
export const TOO_LONG = 'A text may hold 10,000 characters. Shorten it, then try again.';
const NO_NAME = 'A name cannot be empty. Type one, then try again.';
const NO_WORDS = 'This cannot be left empty. Write a few words, then try again.';

/** Refusals that a payload's own schema raises in words for the person, by those words. */
export const TEXT_REFUSALS: ReadonlyMap<string, string> = new Map([
  [TOO_LONG, 'text-too-long'],
  [NO_NAME, 'name-empty'],
  [NO_WORDS, 'text-empty'],
]);

const isText = v.string(() => 'expected a text');

const isShortEnough = v.maxLength<string, number, string>(MAX_TEXT, TOO_LONG);

/**
 * A lone half of a surrogate pair cannot be written as UTF-8 (it becomes U+FFFD on disk), and two
 * spellings of one letter would be two names: both are settled here, at the only way in.
 */
export function cleanText(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD').normalize('NFC');
}

/** Any text, over several lines. */
export const text = v.pipe(isText, v.transform(cleanText), isShortEnough);

const toOneLine = (value: string) => cleanText(value).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

/** A text on one line, possibly empty: pasted line ends and tabs become blanks. */
export const line = v.pipe(isText, v.transform(toOneLine), isShortEnough);

const isSaid = (refusal: string) =>
  v.check<string, string>((value) => value.trim() !== '', refusal);

/** A name on one line while it is being typed: never blank, blanks at its ends stay. */
export const typedName = v.pipe(line, isSaid(NO_NAME));

/** A name on one line, trimmed, never blank. */
export const name = v.pipe(
  isText,
  v.transform((value) => toOneLine(value).trim()),
  isShortEnough,
  isSaid(NO_NAME),
);

/** A sentence or more that must say something. */
export const statement = v.pipe(text, isSaid(NO_WORDS));

/** A list of ids, required. */
export const ids = v.array(id);

/** A place on the free canvas, or `null` for the derived one; required. */
export const place = v.unwrap(position);

/** A record of changes: what is left out stays. A misspelt field is refused, not ignored. */
export function changes<const E extends v.ObjectEntries>(entries: E) {
  return v.strictObject(entries);
}

/** A field that may be left out. */
export const maybe = v.exactOptional;

/** From 1 to 5, or not said. */
export const oneToFive = v.nullable(scale(1, 5));

export const yesNo = v.boolean(() => 'expected true or false');

/** A place in a list; beyond its end means the end. */
export const listIndex = v.pipe(v.number(), v.integer(), v.minValue(0));
