import type { ActionId } from '#shared/actions/catalog.ts';
import type { AppState } from '#renderer/store/appState.ts';
import { newId } from '#renderer/store/newId.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { hasMap, type Behaviour } from './behaviour.ts';
import { chosen } from './chosen.ts';
import { targetAreas, targetEdge, targetStart } from './target.ts';

/** What was added is on screen, its name ready to be typed over. */
function rename(item: ItemRef): void {
  const { screen } = getState().session;
  const shown = screen === 'steps' ? { screen: 'map' as const } : {};
  verbs.setSession({ ...shown, selection: [item], renaming: item });
}

/** A new lane at the end, its title ready to be typed over. */
function addLeader(): void {
  const leaderId = newId();
  if (!verbs.dispatch({ id: 'leader.add', payload: { leaderId, title: 'New leader' } })) return;
  rename({ kind: 'leader', id: leaderId });
}

/**
 * A new area, its name ready to be typed over: in the selected leader's lane, who decides it alone
 * until somebody says otherwise, or in the tray "to settle".
 */
function addArea(): void {
  const areaId = newId();
  const leaderId = chosen(getState()).findLast((item) => item.kind === 'leader')?.id;
  const lane =
    leaderId === undefined
      ? {}
      : { mode: 'sovereign' as const, owner: { leaderId, assignmentId: newId() } };
  const payload = { areaId, name: 'New decision area', ...lane };
  if (!verbs.dispatch({ id: 'area.add', payload })) return;
  rename({ kind: 'area', id: areaId });
}

/** Opens the editor in place, with the caret in a new record. */
const addNote = (what: 'risk' | 'redLine'): Behaviour => ({
  isEnabled: (state) => state.map !== null && targetEdge(state.map, chosen(state)) !== null,
  needs: () => `To add a ${what === 'risk' ? 'risk' : 'red line'}, select a card or a line first.`,
  run: () => {
    const state = getState();
    const target = state.map && targetEdge(state.map, chosen(state));
    if (target) verbs.setSession({ openNotes: { what, ...target, recordId: null } });
  },
});

const start = (state: AppState) => state.map && targetStart(state.map, chosen(state));

/** The area at which a cascade would begin. */
const failing = (state: AppState) => state.map && targetAreas(state.map, chosen(state)).at(-1);

/** Adding, connecting, annotating. */
export const mapBehaviours = {
  'leader.add': { isEnabled: hasMap, run: addLeader },
  'area.add': { isEnabled: hasMap, run: addArea },
  'connect.start': {
    isEnabled: (state) => start(state) != null,
    needs: () => 'To connect, select a leader or a card first.',
    run: () => {
      const from = start(getState());
      if (from) verbs.setSession({ overlay: { kind: 'connect', from } });
    },
  },
  'risk.add': addNote('risk'),
  'redLine.add': addNote('redLine'),
  'cascade.add': {
    isEnabled: (state) => failing(state) != null,
    needs: () => 'To add a cascade, select the card at which it begins first.',
    run: () => {
      const fromAreaId = failing(getState());
      if (fromAreaId != null) {
        verbs.setSession({ overlay: { kind: 'cascade', fromAreaId } });
      }
    },
  },
} satisfies Partial<Record<ActionId, Behaviour>>;
