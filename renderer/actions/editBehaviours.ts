import type { ActionId } from '#shared/actions/catalog.ts';
import type { AppState } from '#renderer/store/appState.ts';
import { isInPart, partOfLeader } from '#renderer/store/leaderPart.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { getState } from '#renderer/store/store.ts';
import { tellLostNotes } from '#renderer/store/tellLostNotes.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { hasMap, type Behaviour } from './behaviour.ts';
import { chosen } from './chosen.ts';
import { copySelection, duplicateSelection, pasteCopied } from './clipboard.ts';
import { clipCells, isInGrid } from './gridClipboard.ts';
import { edgesOf, targetNode } from './target.ts';

const hasSelection = (state: AppState) => state.map !== null && chosen(state).length > 0;
const hasNodes = (state: AppState) =>
  hasSelection(state) &&
  chosen(state).some((item) => item.kind === 'leader' || item.kind === 'area');

/** Whether leaders and areas are on screen, on the map or in the matrix. */
const isInSight = ({ map, session }: AppState) => map !== null && session.screen !== 'steps';

/** In the matrix there are always cells to copy and to paste into. */
const hasCells = (state: AppState) => hasMap(state) && state.session.screen === 'matrix';

/** What hangs on a leader, an area or a role goes too, seldom in sight: it is said how much. */
function remove(): void {
  const { map } = getState();
  const selection = chosen(getState());
  if (!map || selection.length === 0) return;
  const isTold = hasNodes(getState());
  if (!verbs.dispatch({ id: 'items.remove', payload: { items: [...selection] } })) return;
  const label = getState().map?.undoLabel;
  if (isTold && label) verbs.notify(`Done: ${label}.`, 'done');
  if (!isTold) tellLostNotes(edgesOf(map, selection));
}

/** All leaders and areas that are shown. */
function selectAll(): void {
  const { map, session } = getState();
  if (!map) return;
  const { onlyLeaderId, screen, view } = session;
  const isPart = onlyLeaderId !== null && screen === 'map' && view === 'lanes';
  const part = isPart ? partOfLeader(map.model, onlyLeaderId) : null;
  const all: readonly ItemRef[] = [
    ...map.document.leaders.map(({ id }) => ({ kind: 'leader' as const, id })),
    ...map.document.areas.map(({ id }) => ({ kind: 'area' as const, id })),
  ];
  verbs.setSession({
    selection: part ? all.filter((item) => isInPart(map.model, part, item)) : all,
  });
}

/** What would be renamed. */
const named = (state: AppState) => state.map && targetNode(state.map, chosen(state));

function rename(): void {
  const item = named(getState());
  if (item) verbs.setSession({ renaming: item });
}

/** "Undo rename area". */
const withStep = (verb: string, step: string | null | undefined) =>
  step ? `${verb} ${step}` : verb;

/** Undo, clipboard, selection. */
export const editBehaviours = {
  'edit.undo': {
    isEnabled: ({ map }) => map?.undoLabel != null,
    label: ({ map }) => withStep('Undo', map?.undoLabel),
    run: () => verbs.undo(),
  },
  'edit.redo': {
    isEnabled: ({ map }) => map?.redoLabel != null,
    label: ({ map }) => withStep('Redo', map?.redoLabel),
    run: () => verbs.redo(),
  },
  'edit.cut': {
    isEnabled: (state) => hasNodes(state) || hasCells(state),
    needs: () => 'To cut, select a leader or a card first.',
    run: async () => {
      if (isInGrid()) {
        clipCells('cut');
        return;
      }
      // The system's clipboard answers later, when something else may be selected.
      const copying = copySelection();
      remove();
      await copying;
    },
  },
  'edit.copy': {
    isEnabled: (state) => hasNodes(state) || hasCells(state),
    needs: () => 'To copy, select a leader or a card first.',
    run: () => (isInGrid() ? clipCells('copy') : copySelection()),
  },
  'edit.paste': {
    isEnabled: (state) => hasCells(state) || (isInSight(state) && state.copied !== null),
    needs: () => 'To paste, copy a leader or a card first.',
    run: () => (isInGrid() ? clipCells('paste') : pasteCopied()),
  },
  'edit.duplicate': {
    isEnabled: hasNodes,
    needs: () => 'To duplicate, select a leader or a card first.',
    run: duplicateSelection,
  },
  'edit.delete': {
    isEnabled: hasSelection,
    needs: () => 'To delete, select a leader, a card or a line first.',
    run: remove,
  },
  'edit.rename': {
    isEnabled: (state) => named(state) != null,
    needs: () => 'To rename, select a leader or a card first.',
    run: rename,
  },
  'edit.selectAll': { isEnabled: isInSight, run: selectAll },
} satisfies Partial<Record<ActionId, Behaviour>>;
