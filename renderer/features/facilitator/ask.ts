import type { NotesRequest } from '#shared/ipc/notesMessages.ts';
import { ownerElsewhere } from '#renderer/store/mirror/ownerElsewhere.ts';

/** Asks the window that owns the map to do something; what it makes of it is told back. */
export function ask(request: NotesRequest): void {
  ownerElsewhere()?.(request);
}
