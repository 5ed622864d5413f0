import {
  DEFAULT_EXPORT,
  type ExportFormat,
  type ExportOptions,
} from '#shared/ipc/exportOptions.ts';
import { client } from '#renderer/platform/client.ts';
import { getState } from '#renderer/store/store.ts';
import { settleTyping } from '#renderer/store/typing.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { tellUnforeseen } from '../tellUnforeseen.ts';

/**
 * Hands the open map to main for export; main asks for the place. Progress is shown while it runs.
 *
 * @param previewId of a preview of exactly this, whose bytes are then written
 * @returns whether the file is written.
 */
export async function exportMap(
  format: ExportFormat,
  choices: Partial<ExportOptions> = {},
  previewId?: string,
): Promise<boolean> {
  settleTyping();
  const { map } = getState();
  if (!map) return false;
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
    if (reply.kind === 'trouble') verbs.notify(reply.trouble.message, 'trouble');
    return reply.kind === 'done';
  } catch (problem) {
    tellUnforeseen(problem);
    return false;
  } finally {
    verbs.setSession({ progress: null });
  }
}
