import type { ActionId } from '#shared/actions/catalog.ts';
import type { AppState } from '#renderer/store/appState.ts';
import { newId } from '#renderer/store/newId.ts';
import { idsOf } from '#renderer/store/selection.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { hasMap, type Behaviour } from './behaviour.ts';
import { targetEdge } from './target.ts';

/** A new lane at the end, its title ready to be typed over. */
function addLeader(): void {
  const leaderId = newId();
  if (!verbs.dispatch({ id: 'leader.add', payload: { leaderId, title: 'New leader' } })) return;
  const item = { kind: 'leader', id: leaderId } as const;
  verbs.setSession({ selection: [item], renaming: item });
}

/**
 * A new area, its name ready to be typed over: in the selected leader's lane, who decides it alone
 * until somebody says otherwise, or in the tray "to settle".
 */
function addArea(): void {
  const { session } = getState();
  const areaId = newId();
  const leaderId = session.selection.findLast((item) => item.kind === 'leader')?.id;
  const lane =
    leaderId === undefined
      ? {}
      : { mode: 'sovereign' as const, owner: { leaderId, assignmentId: newId() } };
  const payload = { areaId, name: 'New decision area', ...lane };
  if (!verbs.dispatch({ id: 'area.add', payload })) return;
  const item = { kind: 'area', id: areaId } as const;
  verbs.setSession({ selection: [item], renaming: item });
}

/** Opens the editor in place, with the caret in a new record. */
const addNote = (what: 'risk' | 'redLine'): Behaviour => ({
  isEnabled: ({ map, session }) => map !== null && targetEdge(map, session.selection) !== null,
  run: () => {
    const { map, session } = getState();
    const target = map && targetEdge(map, session.selection);
    if (target) verbs.setSession({ openNotes: { what, ...target, recordId: null } });
  },
});

const primary = ({ session }: AppState) =>
  session.selection.findLast((item) => item.kind === 'leader' || item.kind === 'area');

/** Adding, connecting, annotating. */
export const mapBehaviours = {
  'leader.add': { isEnabled: hasMap, run: addLeader },
  'area.add': { isEnabled: hasMap, run: addArea },
  'connect.start': {
    isEnabled: (state) => primary(state) !== undefined,
    run: () => {
      const from = primary(getState());
      if (from) verbs.setSession({ overlay: { kind: 'connect', from } });
    },
  },
  'risk.add': addNote('risk'),
  'redLine.add': addNote('redLine'),
  'cascade.add': {
    isEnabled: ({ session }) => idsOf(session.selection, 'area').length > 0,
    run: () => {
      const fromAreaId = idsOf(getState().session.selection, 'area').at(-1);
      if (fromAreaId !== undefined) {
        verbs.setSession({ overlay: { kind: 'cascade', fromAreaId } });
      }
    },
  },
} satisfies Partial<Record<ActionId, Behaviour>>;
