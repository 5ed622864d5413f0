import * as v from 'valibot';
import type { Immutable } from '../lib/immutable.ts';
import { MAX_COORDINATE, MAX_TEXT } from './limits.ts';

/** Opaque, non-empty, unique within the file. */
export type Id = string;
/** `YYYY-MM-DD`, a day of the calendar. */
export type IsoDate = string;
/** ISO 8601 in UTC, as `Date.prototype.toISOString` writes it. */
export type IsoInstant = string;

const INSTANT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?Z$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

const expected = (what: string) => () => `expected ${what}`;

/** A required identifier. */
export const id = v.pipe(
  v.string(expected('a non-empty text')),
  v.minLength(1, expected('a non-empty text')),
  v.maxLength(MAX_TEXT, expected(`a text of at most ${MAX_TEXT} characters`)),
);
/** A required text. */
export const requiredText = v.pipe(
  v.string(expected('a text')),
  v.maxLength(MAX_TEXT, expected(`a text of at most ${MAX_TEXT} characters`)),
);
/** A text that is `""` when the file does not say it. */
export const text = v.optional(requiredText, '');
/** A yes/no that is `false` when the file does not say it. */
export const flag = v.optional(v.boolean(expected('true or false')), false);
/** A day, required. */
export const date = v.pipe(
  v.string(expected('a date as YYYY-MM-DD')),
  v.check(isCalendarDate, expected('a date as YYYY-MM-DD')),
);
/** A moment in UTC, required. */
export const instant = v.pipe(
  v.string(expected('a moment as YYYY-MM-DDThh:mm:ssZ')),
  v.check(
    (moment) => INSTANT.test(moment) && isCalendarDate(moment.slice(0, 10)),
    expected('a moment as YYYY-MM-DDThh:mm:ssZ'),
  ),
);
/** A day or `null`. */
export const nullableDate = v.optional(v.nullable(date), null);
/** An identifier or `null`. */
export const nullableId = v.optional(v.nullable(id), null);
/** A list of identifiers, `[]` when the file does not say it. */
export const ids = v.optional(v.array(id, expected('a list')), () => []);

/** A whole number from `low` to `high`. */
export function scale(low: number, high: number) {
  const message = expected(`a whole number from ${low} to ${high}`);
  return v.pipe(
    v.number(message),
    v.check((n) => Number.isInteger(n) && n >= low && n <= high, message),
  );
}

/** A whole number from 1 to 5, or `null`: appetite, likelihood, impact. */
export const oneToFive = v.optional(v.nullable(scale(1, 5)), null);
/** Fist to five: 0 I cannot support this ... 5 I will lead it. */
export const fistToFive = scale(0, 5);

/** One of the given words. */
export function oneOf<const T extends readonly string[]>(words: T) {
  return v.picklist(words, expected(`one of ${words.join(', ')}`));
}

/** A list of records, `[]` when the file does not say it. */
export function list<const S extends v.GenericSchema>(entry: S) {
  return v.optional(v.array(entry, expected('a list')), () => []);
}

/** A record that keeps fields it does not know, after the known ones, in the order read. */
export function record<const E extends v.ObjectEntries>(entries: E): v.ObjectSchema<E, undefined> {
  // Typed as the strict object: with looseObject's index signature every misspelt field would compile.
  return v.looseObject(entries, expected('a record')) as unknown as v.ObjectSchema<E, undefined>;
}

const inReach = expected(`a number from ${-MAX_COORDINATE} to ${MAX_COORDINATE}`);
const coordinate = v.pipe(
  v.number(expected('a number')),
  v.minValue(-MAX_COORDINATE, inReach),
  v.maxValue(MAX_COORDINATE, inReach),
);

/** A place on the free canvas, in canvas units. */
export const positionSchema = record({ x: coordinate, y: coordinate });
export type Position = Immutable<v.InferOutput<typeof positionSchema>>;
export const position = v.optional(v.nullable(positionSchema), null);
