import type * as v from 'valibot';
import type { MapDocument } from '../document/document.ts';
import type { Result } from '../lib/result.ts';

/** Why a command was not carried out: one plain sentence for the person, and a name for the tests. */
export interface Refusal {
  /** kebab-case, stable: `leader-unknown`, `role-taken` ... */
  readonly code: string;
  readonly message: string;
}

/**
 * One verb over the document. Pure: ids and moments come in with the payload, so that a replay is
 * deterministic. `apply` never changes its input and shares every record it does not touch with it
 * (the diff is found by identity).
 */
export interface Command<Id extends string, Payload> {
  /** `area.rename` */
  readonly id: Id;
  /** Parses what comes from outside the window (clipboard, other windows, tests). */
  readonly payload: v.GenericSchema<unknown, Payload>;
  /** What undo and redo call it, in lower case after the verb: "rename area". */
  label(document: MapDocument, payload: Payload): string;
  apply(document: MapDocument, payload: Payload): Result<MapDocument, Refusal>;
}

/** Keeps the literal id and infers the payload from the schema. */
export function defineCommand<const Id extends string, Payload>(
  command: Command<Id, Payload>,
): Command<Id, Payload> {
  return command;
}
