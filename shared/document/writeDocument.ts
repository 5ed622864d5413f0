import { invariant } from '../lib/invariant.ts';
import type { MapDocument } from './document.ts';
import { readDocument } from './readDocument.ts';

/**
 * The text of a `.remit` file: two-space JSON with a final newline, every field written, known keys
 * in the order of FORMAT.md and unknown ones after them, so that two versions of a map compare line
 * by line.
 *
 * A key that is a whole number ("7", only ever an unknown one) comes first in its record: that is
 * the order in which JavaScript keeps keys.
 *
 * @throws Error when given what is no document, which the types rule out.
 */
export function writeDocument(document: MapDocument): string {
  return `${writeJson(document)}\n`;
}

/**
 * `writeDocument` without the final newline. Two texts put together are copied before anything can read
 * them, which for a large map takes longer than to encode it.
 */
export function writeJson(document: MapDocument): string {
  const ordered = readDocument(document);
  invariant(ordered.ok, ordered.ok ? '' : `${ordered.error.place}: ${ordered.error.expectation}`);
  return JSON.stringify(ordered.value, null, 2);
}
