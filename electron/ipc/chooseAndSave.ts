import type { MapDocument } from '#shared/document/document.ts';
import type { DocId, FileReply, Saved } from '#shared/ipc/channels.ts';
import type { HandlerContext } from './HandlerContext.ts';

/** Asks for a file (the system's dialog asks before replacing one) and saves into it. */
export async function chooseAndSave(
  { files, dialogs, recents, recovery, onScreen, fileNameFromTitle }: HandlerContext,
  docId: DocId,
  document: MapDocument,
): Promise<FileReply<Saved>> {
  const own = files.pathOf(docId);
  const isHeld = files.isReadOnly(docId);
  const suggested = own === null ? fileNameFromTitle(document.title) : isHeld ? besides(own) : own;
  const path = await dialogs.chooseWhereToSave(suggested);
  if (path === null) return { kind: 'cancelled' };
  const reply = await files.saveAs(docId, document, path);
  if (reply.kind === 'done') {
    void recents.add(path, document.title);
    recovery.saved(docId);
    onScreen.aimAnew();
  }
  return reply;
}

/** `Board copy.remit`: the file itself is somebody else's for now. */
function besides(path: string): string {
  return path.replace(/(?:\.remit)?$/i, ' copy.remit');
}
