import type { Id } from '#shared/document/fields.ts';
import { DEFAULT_EXPORT } from '#shared/ipc/exportOptions.ts';
import { idsOf, type Selection } from '#renderer/store/selection.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { client } from '#renderer/platform/client.ts';
import { chosen } from '../chosen.ts';
import { previewMap } from './previewMap.ts';

/** Leaders and areas that a picture can be of. */
export function selectedItems(selection: Selection): readonly Id[] {
  return [...idsOf(selection, 'leader'), ...idsOf(selection, 'area')];
}

/**
 * The map, or what is selected of it, as a picture on the system's clipboard. Writing there is the one
 * thing that the window may do with it.
 */
export async function copyPicture(): Promise<void> {
  const selected = selectedItems(chosen(getState()));
  const only = selected.length > 0 ? selected : null;
  const reply = await previewMap('png', { ...DEFAULT_EXPORT, only });
  // The bytes are here; main need not keep them.
  void client['file.endPreview']();
  if (reply.kind === 'trouble') verbs.notify(reply.trouble.message, 'trouble');
  if (reply.kind !== 'done') return;
  const picture = new Blob([reply.value.bytes.slice()], { type: 'image/png' });
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    verbs.notify(only ? 'Copied a picture of the selection.' : 'Copied a picture of the map.');
  } catch {
    verbs.notify(
      'The picture could not be put on the clipboard. Bring the window to the front and copy again, or export a PNG.',
      'trouble',
    );
  }
}
