import { randomUUID } from 'node:crypto';
import type { FilePart } from '#shared/ipc/channels.ts';
import { makeExport } from '../exportUnderWay.ts';
import { forgetPreview, keepPreview } from '../keptPreview.ts';
import type { Handler } from './Handler.ts';

/** A larger file is saved without being looked at: a preview travels whole, and is held twice. */
const LARGEST = 96 * 1024 * 1024;

/** Makes the file in memory and keeps it, so that saving writes what was seen. */
export const filePreview: Handler<'file.preview'> = async (context, request) => {
  const { docId, document, format, options } = request;
  forgetPreview();
  const fileName = 'The preview';
  let parts: readonly FilePart[] = [];
  const onParts = (held: readonly FilePart[]) => {
    parts = held;
  };
  const made = await makeExport(context, { document, format, options, fileName, onParts });
  if (made.kind !== 'done') return made;
  if (made.value.byteLength > LARGEST) {
    const message = 'This file is too large to be shown here. It can still be saved.';
    return { kind: 'trouble', trouble: { code: 'E_TOO_LARGE', message } };
  }
  const preview = { previewId: randomUUID(), bytes: made.value, parts };
  keepPreview({ ...preview, docId });
  return { kind: 'done', value: preview };
};
