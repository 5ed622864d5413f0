import type { MapDocument } from '../document/document.ts';
import { MAX_DEPTH } from '../document/limits.ts';
import { CHAIN } from './chain.ts';
import { migrate } from './migrate.ts';
import { excessIn } from './validate.ts';

/**
 * Whether a text that `writeDocument` made opens again, and says exactly what the document says: the last
 * question before a file is replaced.
 *
 * As strict as `openDocument` followed by a comparison, and half the work: every field of the document
 * was read by the schema when it was written, so it need not be read again in a copy that is the same.
 * What opening would mend (a reference that leads nowhere) is no reason to refuse: better saved as it is
 * than not at all.
 */
export function opensAs(text: string, document: MapDocument): boolean {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return false;
  }
  if (!saysTheSame(read, document, MAX_DEPTH)) return false;
  const migrated = migrate(read, CHAIN);
  return migrated.ok && migrated.value.from === null && excessIn(migrated.value.value) === null;
}

/**
 * Whether two values are the same JSON, no deeper than opening goes. Unlike `isEqual`, 0 and -0 are: JSON
 * has one word for both, so a card dragged to x = -0 reads back as 0.
 */
function saysTheSame(read: unknown, meant: unknown, levels: number): boolean {
  if (read === meant) return true;
  if (typeof read !== 'object' || typeof meant !== 'object') return false;
  if (read === null || meant === null || levels === 0) return false;
  if (Array.isArray(read)) {
    if (!Array.isArray(meant) || read.length !== meant.length) return false;
    for (let index = 0; index < read.length; index++) {
      if (!saysTheSame(read[index], meant[index], levels - 1)) return false;
    }
    return true;
  }
  if (Array.isArray(meant)) return false;
  const one = read as Record<string, unknown>;
  const other = meant as Record<string, unknown>;
  // Records have no inherited keys here, and `for in` is several times as fast as Object.keys.
  let keys = 0;
  for (const key in one) {
    // What a record yields for a key that it lacks is no value of JSON: undefined, or a function. But for one.
    const field = one[key];
    const counterpart = other[key];
    if (field !== counterpart && !saysTheSame(field, counterpart, levels - 1)) return false;
    if (key === '__proto__' && !Object.hasOwn(other, key)) return false;
    keys++;
  }
  for (const _ in other) keys--;
  return keys === 0;
}
