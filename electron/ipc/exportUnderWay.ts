import type { FileReply } from '#shared/ipc/channels.ts';
import type { ExportJob, HandlerContext } from './HandlerContext.ts';

/** The export or preview that runs, if any: one window, one engine's page. */
let running: AbortController | null = null;

/** Ends the export or preview that runs; its reply then is "cancelled". */
export function cancelExport(): void {
  running?.abort();
}

/** Makes a file in memory; whatever was under way before ends. */
export async function makeExport(
  context: HandlerContext,
  job: Pick<ExportJob, 'document' | 'format' | 'options' | 'fileName' | 'onParts'>,
): Promise<FileReply<Uint8Array>> {
  cancelExport();
  const controller = new AbortController();
  running = controller;
  try {
    const { signal } = controller;
    const made = await context.exportMap({ ...job, signal, onProgress: context.tellProgress });
    if (signal.aborted) return { kind: 'cancelled' };
    if (!made.ok) return { kind: 'trouble', trouble: made.error };
    return { kind: 'done', value: made.value };
  } finally {
    if (running === controller) running = null;
  }
}
