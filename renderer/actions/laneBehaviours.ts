import type { ActionId } from '#shared/actions/catalog.ts';
import type { AnyCommand } from '#shared/commands/registry.ts';
import type { LaneMode } from '#shared/document/area.ts';
import type { Level, Role } from '#shared/document/assignment.ts';
import type { AppState, OpenMap } from '#renderer/store/appState.ts';
import { newId } from '#renderer/store/newId.ts';
import { idsOf, type Selection } from '#renderer/store/selection.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { Behaviour } from './behaviour.ts';
import { edgesOf, targetAreas } from './target.ts';

const hasAreas = ({ map, session }: AppState) =>
  map !== null && targetAreas(map, session.selection).length > 0;

const mode = (declared: LaneMode): Behaviour => ({
  isEnabled: hasAreas,
  run: () => {
    const { map, session } = getState();
    if (!map) return;
    const areaIds = targetAreas(map, session.selection);
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
const hasPairs = ({ map, session: { selection } }: AppState) =>
  map !== null &&
  ((selection.some(({ kind }) => kind === 'leader') &&
    selection.some(({ kind }) => kind === 'area')) ||
    edgesOf(map, selection).length > 0);

const role = (drawn: Role, level: Level | null): Behaviour => ({
  isEnabled: hasPairs,
  run: () => {
    const { map, session } = getState();
    if (!map) return;
    const commands = pairs(map, session.selection).map(({ leaderId, areaId }): AnyCommand => ({
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
  const { map, session } = getState();
  if (!map) return;
  const areaIds = targetAreas(map, session.selection);
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
    isChecked: ({ map, session }) => {
      if (!map) return false;
      const areaIds = targetAreas(map, session.selection);
      return areaIds.length > 0 && areaIds.every((areaId) => map.model.area(areaId)?.critical);
    },
    run: toggleCritical,
  },
} satisfies Partial<Record<ActionId, Behaviour>>;
