import type { MapDocument } from '../document/document.ts';
import { ok, type Result } from '../lib/result.ts';
import { CHAIN } from './chain.ts';
import { migrate } from './migrate.ts';
import type { OpenRefusal } from './openRefusal.ts';
import { parse } from './parse.ts';
import { repair } from './repair.ts';
import { validate } from './validate.ts';

export interface Opened {
  readonly document: MapDocument;
  /** What had to be mended, one plain sentence each; empty for a sound file. */
  readonly repairs: readonly string[];
  /** The older format version that was read, `null` for a current file. */
  readonly migratedFrom: number | null;
}

/**
 * The one door for the text of a `.remit` file: parse, migrate, validate, repair. Pure, and never
 * throws on what a file may hold; a refusal is put into words by `refusalSentence`.
 */
export function openDocument(text: string): Result<Opened, OpenRefusal> {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const migrated = migrate(parsed.value.value, CHAIN);
  if (!migrated.ok) return migrated;
  const validated = validate(migrated.value.value);
  if (!validated.ok) return validated;
  const { document, repairs } = repair(validated.value);
  return ok({
    document,
    repairs: [...parsed.value.repairs, ...repairs],
    migratedFrom: migrated.value.from,
  });
}
