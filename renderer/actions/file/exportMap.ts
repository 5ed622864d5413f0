import {
  DEFAULT_EXPORT,
  type ExportFormat,
  type ExportOptions,
} from '#shared/ipc/exportOptions.ts';
import { client } from '#renderer/platform/client.ts';
import { getState } from '#renderer/store/store.ts';
import { settleTyping } from '#renderer/store/typing.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { sayUnforeseen } from '../tellUnforeseen.ts';

/** How an export ended. What went wrong is one sentence, for whoever asked for it to show. */
export type ExportEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'trouble'; readonly message: string };

/**
 * Hands the open map to main for export; main asks for the place. Progress is shown while it runs.
 *
 * @param previewId of a preview of exactly this, whose bytes are then written
 * @returns how it ended; that the file is written is told here already.
 */
export async function exportMap(
  format: ExportFormat,
  choices: Partial<ExportOptions> = {},
  previewId?: string,
): Promise<ExportEnd> {
  settleTyping();
  const { map } = getState();
  if (!map) return { kind: 'cancelled' };
  const { docId, document } = map;
  const options = { ...DEFAULT_EXPORT, ...choices };
  verbs.setSession({ progress: { what: 'Preparing the pages', done: 0, total: 0 } });
  try {
    const reply = await client['file.export']({
      docId,
      document,
      format,
      options,
      ...(previewId === undefined ? {} : { previewId }),
    });
    if (reply.kind === 'done') verbs.notify(`Exported ${reply.value.fileName}.`);
    if (reply.kind !== 'trouble') return { kind: reply.kind };
    return { kind: 'trouble', message: reply.trouble.message };
  } catch (problem) {
    return { kind: 'trouble', message: sayUnforeseen(problem) };
  } finally {
    verbs.setSession({ progress: null });
  }
}
