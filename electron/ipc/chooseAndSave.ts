import type { MapDocument } from '#shared/document/document.ts';
import type { DocId, FileReply, Saved } from '#shared/ipc/channels.ts';
import type { HandlerContext } from './HandlerContext.ts';

/** Asks for a file (the system's dialog asks before replacing one) and saves into it. */
export async function chooseAndSave(
  { files, dialogs, recents, recovery, watch, fileNameFromTitle }: HandlerContext,
  docId: DocId,
  document: MapDocument,
): Promise<FileReply<Saved>> {
  const suggested = files.pathOf(docId) ?? fileNameFromTitle(document.title);
  const path = await dialogs.chooseWhereToSave(suggested);
  if (path === null) return { kind: 'cancelled' };
  const reply = await files.saveAs(docId, document, path);
  if (reply.kind === 'done') {
    void recents.add(path, document.title);
    recovery.saved(docId);
    watch.aimAnew();
  }
  return reply;
}
