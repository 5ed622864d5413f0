import type { ActionId } from '#shared/actions/catalog.ts';
import type { AnyCommand } from '#shared/commands/registry.ts';
import type { LaneMode } from '#shared/document/area.ts';
import type { Level, Role } from '#shared/document/assignment.ts';
import type { AppState, OpenMap } from '#renderer/store/appState.ts';
import { newId } from '#renderer/store/newId.ts';
import { idsOf, type ItemKind, type Selection } from '#renderer/store/selection.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { Behaviour } from './behaviour.ts';
import { chosen } from './chosen.ts';
import { edgesOf, targetAreas } from './target.ts';

const hasAreas = (state: AppState) =>
  state.map !== null && targetAreas(state.map, chosen(state)).length > 0;

const mode = (declared: LaneMode): Behaviour => ({
  isEnabled: hasAreas,
  needs: () => 'To set a lane, select a card or a line first.',
  run: () => {
    const state = getState();
    if (!state.map) return;
    const areaIds = targetAreas(state.map, chosen(state));
    if (areaIds.length === 0) return;
    verbs.dispatch({ id: 'area.setMode', payload: { areaId: [...areaIds], mode: declared } });
  },
});

/** The leader-area pairs that a role key speaks of: selected edges, or leaders x areas selected. */
function pairs(map: OpenMap, selection: Selection): { leaderId: string; areaId: string }[] {
  const edges = edgesOf(map, selection).map(({ leaderId, areaId }) => ({ leaderId, areaId }));
  const crossed = idsOf(selection, 'leader').flatMap((leaderId) =>
    idsOf(selection, 'area').map((areaId) => ({ leaderId, areaId })),
  );
  return [...edges, ...crossed];
}

/** Whether `pairs` would find any, without naming all that it would find. */
function hasPairs(state: AppState): boolean {
  const selection = chosen(state);
  const has = (wanted: ItemKind) => selection.some(({ kind }) => kind === wanted);
  if (!state.map) return false;
  return (has('leader') && has('area')) || edgesOf(state.map, selection).length > 0;
}

const role = (drawn: Role, level: Level | null): Behaviour => ({
  isEnabled: hasPairs,
  needs: () => 'To set a role, select a line first, or a leader and a card together.',
  run: () => {
    const state = getState();
    if (!state.map) return;
    const commands = pairs(state.map, chosen(state)).map(({ leaderId, areaId }): AnyCommand => ({
      id: 'assignment.connect',
      payload: {
        assignmentId: newId(),
        leaderId,
        areaId,
        role: drawn,
        level,
        replace: true,
        deriveMode: true,
      },
    }));
    if (commands.length > 0) verbs.dispatch(commands);
  },
});

function toggleCritical(): void {
  const state = getState();
  const { map } = state;
  if (!map) return;
  const areaIds = targetAreas(map, chosen(state));
  const isCritical = !areaIds.every((areaId) => map.model.area(areaId)?.critical);
  verbs.dispatch(
    areaIds.map((areaId) => ({
      id: 'area.edit',
      payload: { areaId, changes: { critical: isCritical } },
    })),
  );
}

/** Lane mode, role and weight of what is selected. */
export const laneBehaviours = {
  'mode.sovereign': mode('sovereign'),
  'mode.coordinated': mode('coordinated'),
  'mode.shared': mode('shared'),
  'mode.undecided': mode('undecided'),
  'role.owner': role('owner', null),
  'role.agree': role('coordinator', 'agree'),
  'role.consult': role('coordinator', 'consult'),
  'role.informed': role('informed', null),
  'area.toggleCritical': {
    isEnabled: hasAreas,
    needs: () => 'To mark an area as critical, select its card first.',
    isChecked: (state) => {
      const { map } = state;
      if (!map) return false;
      const areaIds = targetAreas(map, chosen(state));
      return areaIds.length > 0 && areaIds.every((areaId) => map.model.area(areaId)?.critical);
    },
    run: toggleCritical,
  },
} satisfies Partial<Record<ActionId, Behaviour>>;
