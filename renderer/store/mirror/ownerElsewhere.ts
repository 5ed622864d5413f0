import type { AnyCommand } from '#shared/commands/registry.ts';
import type { NotesRequest } from '#shared/ipc/notesMessages.ts';

/** The window that owns the live map, as a mirroring one sees it. */
export type AskOwner = (request: NotesRequest) => void;

let ask: AskOwner | null = null;

/** From now on this window only mirrors: whatever would change the map is asked of its owner. */
export function mirrorOwner(owner: AskOwner): () => void {
  ask = owner;
  return () => {
    if (ask === owner) ask = null;
  };
}

/** How the owner is asked; `null` in the window that owns the map itself. */
export function ownerElsewhere(): AskOwner | null {
  return ask;
}

/** Commands as one step of the owner's undo. */
export function askForChange(
  owner: AskOwner,
  commands: readonly AnyCommand[],
  mergeKey: string | undefined,
): void {
  owner({ kind: 'change', commands, ...(mergeKey === undefined ? {} : { mergeKey }) });
}
