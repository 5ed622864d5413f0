import type { FileReply, Preview } from '#shared/ipc/channels.ts';
import type { ExportFormat, ExportOptions } from '#shared/ipc/exportOptions.ts';
import { client } from '#renderer/platform/client.ts';
import { getState } from '#renderer/store/store.ts';
import { settleTyping } from '#renderer/store/typing.ts';
import { verbs } from '#renderer/store/verbs.ts';

/** The newest question: an older one that comes back late says nothing of progress. */
let last = 0;

/** Main refused or failed, which is a defect of ours. */
const NOT_MADE = {
  code: 'E_INTERNAL',
  message: 'The preview could not be made. Save your map, then try again.',
};

/** The open map as main would save it, in memory; progress is told while it is made. */
export async function previewMap(
  format: ExportFormat,
  options: ExportOptions,
): Promise<FileReply<Preview>> {
  settleTyping();
  const { map } = getState();
  if (!map) return { kind: 'cancelled' };
  const { docId, document } = map;
  last += 1;
  const own = last;
  verbs.setSession({ progress: { what: 'Making the preview', done: 0, total: 0 } });
  try {
    return await client['file.preview']({ docId, document, format, options });
  } catch (problem) {
    console.error(problem);
    return { kind: 'trouble', trouble: NOT_MADE };
  } finally {
    if (own === last) verbs.setSession({ progress: null });
  }
}
