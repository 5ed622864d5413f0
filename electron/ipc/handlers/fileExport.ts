import { makeExport } from '../exportUnderWay.ts';
import { previewOf } from '../keptPreview.ts';
import type { Handler } from './Handler.ts';

/** Asks where to, renders in memory or takes what was previewed, and writes the file whole or not at all. */
export const fileExport: Handler<'file.export'> = async (context, request) => {
  const { docId, document, format, options, previewId } = request;
  const own = context.files.pathOf(docId);
  const suggested =
    own === null ? context.fileNameFromTitle(document.title) : own.replace(/\.remit$/i, '');
  const path = await context.dialogs.chooseWhereToExport(suggested, format);
  if (path === null) return { kind: 'cancelled' };
  const seen = previewOf(docId, previewId);
  if (seen) return context.files.writeWhole(path, seen);
  const fileName = path.replace(/^.*[\\/]/s, '');
  const made = await makeExport(context, { document, format, options, fileName });
  return made.kind === 'done' ? context.files.writeWhole(path, made.value) : made;
};
