import { copyItems } from '#shared/commands/items/copyItems.ts';
import type { Copied } from '#shared/commands/items/fragment.ts';
import { toPaste } from '#shared/commands/items/toPaste.ts';
import { newId } from '#renderer/store/newId.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';

/** Copies the selected leaders and areas, and their names as text for other programs. */
export async function copySelection(): Promise<void> {
  const { map, session } = getState();
  if (!map) return;
  const cut = copyItems(map.document, session.selection);
  if (cut) verbs.keepCopied(cut);
  const names = session.selection.flatMap(
    ({ kind, id }) =>
      (kind === 'leader' ? map.model.leader(id)?.title : map.model.area(id)?.name) ?? [],
  );
  // Other programs may hold the clipboard; inside Remit copying works all the same.
  await navigator.clipboard.writeText(names.join('\n')).catch(() => undefined);
}

function put(what: Copied, verb: 'paste' | 'duplicate'): void {
  const { map } = getState();
  if (!map) return;
  const fragment = toPaste(what, map.document, newId);
  if (!verbs.dispatch({ id: 'items.paste', payload: { ...fragment, verb } })) return;
  verbs.setSession({
    selection: [
      ...fragment.leaders.map(({ id }) => ({ kind: 'leader' as const, id })),
      ...fragment.areas.map(({ id }) => ({ kind: 'area' as const, id })),
    ],
  });
}

/** Pastes what was copied last; the copies are selected. */
export function pasteCopied(): void {
  const { copied } = getState();
  if (copied) put(copied, 'paste');
}

/** Copies and pastes in one step, leaving alone what was copied before. */
export function duplicateSelection(): void {
  const { map, session } = getState();
  const selected = map && copyItems(map.document, session.selection);
  if (selected) put(selected, 'duplicate');
}
