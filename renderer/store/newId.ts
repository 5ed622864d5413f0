import { nanoid } from 'nanoid';
import type { Id } from '#shared/document/fields.ts';

/** A fresh id. Twelve URL-safe characters: short in the file, unique within any map. */
export function newId(): Id {
  return nanoid(12);
}
