import type * as v from 'valibot';
import type { MapDocument } from '../document/document.ts';
import type { Immutable } from '../lib/immutable.ts';
import type { Result } from '../lib/result.ts';

/** Why a command was not carried out: one plain sentence for the person, and a name for the tests. */
export interface Refusal {
  /** kebab-case, stable: `leader-unknown`, `role-taken` ... */
  readonly code: string;
  readonly message: string;
}

/** What `apply` gives: the document after it (the same object when nothing changes), or why not. */
export type Applied = Result<MapDocument, Refusal>;

/**
 * One verb over the document. Pure: ids and moments come in with the payload, so that a replay is
 * deterministic. `apply` never changes its input and shares every record it does not touch with it
 * (the diff is found by identity). It sees payloads that were parsed: texts are clean, values are
 * in range; what the document says about them (unknown ids, roles taken) is its own to check.
 */
export interface Command<Id extends string, Payload> {
  /** `area.rename` */
  readonly id: Id;
  /** Parses what comes in, and cleans its texts. */
  readonly payload: v.GenericSchema<unknown, Payload>;
  /** What undo and redo call it, in lower case after the verb: "rename area". */
  label(document: MapDocument, payload: Payload): string;
  apply(document: MapDocument, payload: Payload): Applied;
}

/** Keeps the literal id and takes the payload's type from the schema, read-only. */
export function defineCommand<const Id extends string, Schema extends v.GenericSchema>(
  command: Command<Id, Immutable<v.InferOutput<Schema>>> & { readonly payload: Schema },
): Command<Id, Immutable<v.InferOutput<Schema>>> {
  return command;
}
