import type { Handler } from './Handler.ts';

/** The export that runs, if any: one window, one export. */
let running: AbortController | null = null;

export function cancelExport(): void {
  running?.abort();
}

/** Asks where to, renders in memory, and writes the file whole or not at all. */
export const fileExport: Handler<'file.export'> = async (context, request) => {
  const { docId, document, format, options } = request;
  const own = context.files.pathOf(docId);
  const suggested =
    own === null ? context.fileNameFromTitle(document.title) : own.replace(/\.remit$/i, '');
  const path = await context.dialogs.chooseWhereToExport(suggested, format);
  if (path === null) return { kind: 'cancelled' };
  cancelExport();
  const controller = new AbortController();
  running = controller;
  try {
    const { signal } = controller;
    const fileName = path.split(/[\\/]/).at(-1) ?? path;
    const onProgress = context.tellProgress;
    const job = { document, format, options, fileName, signal, onProgress };
    const made = await context.exportMap(job);
    if (signal.aborted) return { kind: 'cancelled' };
    if (!made.ok) return { kind: 'trouble', trouble: made.error };
    return await context.files.writeWhole(path, made.value);
  } finally {
    if (running === controller) running = null;
  }
};
