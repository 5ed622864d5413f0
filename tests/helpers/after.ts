import {
  carryOut,
  commandLabel,
  type AnyCommand,
  type CommandId,
  type PayloadOf,
} from '#shared/commands/registry.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { deepFreeze } from './deepFreeze.ts';

function toCommand<Id extends CommandId>(id: Id, payload: PayloadOf<Id>): AnyCommand {
  // The compiler cannot pair a generic id with its payload in a union; the signature just did.
  return { id, payload } as AnyCommand;
}

/** The map after a command that must be carried out. */
export function after<Id extends CommandId>(
  document: MapDocument,
  id: Id,
  payload: PayloadOf<Id>,
): MapDocument {
  const result = carryOut(deepFreeze(document), toCommand(id, payload));
  if (!result.ok) throw new Error(`${id} was refused: ${result.error.message}`);
  return result.value;
}

/** Why a command is refused: `code: sentence`; `carried out` when it is not. */
export function refusalOf<Id extends CommandId>(
  document: MapDocument,
  id: Id,
  payload: PayloadOf<Id>,
): string {
  const result = carryOut(deepFreeze(document), toCommand(id, payload));
  return result.ok ? 'carried out' : `${result.error.code}: ${result.error.message}`;
}

/** What undo calls the command. */
export function labelOf<Id extends CommandId>(
  document: MapDocument,
  id: Id,
  payload: PayloadOf<Id>,
): string {
  return commandLabel(document, toCommand(id, payload));
}
