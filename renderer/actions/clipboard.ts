import { copyItems } from '#shared/commands/items/copyItems.ts';
import type { Copied, Fragment } from '#shared/commands/items/fragment.ts';
import { toPaste } from '#shared/commands/items/toPaste.ts';
import { guardCell } from '#shared/export/guardCell.ts';
import { counted, joinWords } from '#shared/lib/sentence.ts';
import { canvas } from '#renderer/store/canvasHandle.ts';
import { newId } from '#renderer/store/newId.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { onceLaidOut } from './onceLaidOut.ts';

/**
 * Copies the selected leaders and areas, and their names as text for other programs: a list that a
 * spreadsheet takes for a column of cells, and runs no name of it as a formula.
 */
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
  await navigator.clipboard.writeText(names.map(guardCell).join('\n')).catch(() => undefined);
}

function put(what: Copied, verb: 'paste' | 'duplicate'): void {
  const { map } = getState();
  if (!map) return;
  const fragment = toPaste(what, map.document, newId);
  if (!verbs.dispatch({ id: 'items.paste', payload: { ...fragment, verb } })) return;
  showCopies(fragment);
  if (what.documentId !== map.document.id) tellWhoCameAlong(what, fragment);
}

/**
 * The copies are selected; once they are laid out, the first of them comes into view, and the keyboard stands
 * on it. That is the first area: leaders may only have come along.
 */
function showCopies({ leaders, areas }: Fragment): void {
  const copies = [
    ...leaders.toReversed().map(({ id }) => ({ kind: 'leader' as const, id })),
    ...areas.toReversed().map(({ id }) => ({ kind: 'area' as const, id })),
  ];
  verbs.setSession({ selection: copies });
  // What was selected last is what the keys mean.
  const first = copies.at(-1);
  if (first) onceLaidOut(() => canvas()?.standOn(first));
}

/** Nobody chose these leaders: from another map they came with the areas in which they have a part. */
function tellWhoCameAlong(what: Copied, { leaders, areas }: Fragment): void {
  const chosen = new Set(what.chosenLeaderIds);
  const chosenTitles = new Set(
    what.fragment.leaders.filter(({ id }) => chosen.has(id)).map(({ title }) => title),
  );
  const along = leaders.filter(({ title }) => !chosenTitles.has(title)).length;
  if (along === 0) return;
  const came = leaders.length - along;
  const pasted = [
    ...(came > 0 ? [counted(came, 'leader')] : []),
    counted(areas.length, 'decision area'),
  ];
  const them = came + areas.length === 1 ? 'it' : 'them';
  verbs.notify(
    `Pasted ${joinWords(pasted)}, and with ${them} ${counted(along, 'leader')} who had no lane here.`,
    'done',
  );
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
