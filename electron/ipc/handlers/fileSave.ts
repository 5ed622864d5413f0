import { chooseAndSave } from '../chooseAndSave.ts';
import type { Handler } from './Handler.ts';

/** Into the map's own file; one that has none yet, or that somebody else has open, asks where to. */
export const fileSave: Handler<'file.save'> = async (context, request) => {
  const { docId, document, overwrite = false } = request;
  const path = context.files.pathOf(docId);
  if (path === null || context.files.isReadOnly(docId)) {
    return chooseAndSave(context, docId, document);
  }
  const reply = await context.files.save(docId, document, overwrite);
  if (reply.kind === 'done') {
    void context.recents.add(path, document.title);
    context.recovery.saved(docId);
  }
  return reply;
};
