import type { ActionId } from '#shared/actions/catalog.ts';
import type { Id } from '#shared/document/fields.ts';
import { recordById } from '#shared/model/recordById.ts';
import type { AppState } from '#renderer/store/appState.ts';
import { canvas } from '#renderer/store/canvasHandle.ts';
import { isInPart, partOfLeader } from '#renderer/store/leaderPart.ts';
import type { Grouping, MapView, Screen, SessionState } from '#renderer/store/sessionState.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { hasMap, type Behaviour } from './behaviour.ts';
import { chosen } from './chosen.ts';
import { side } from './side.ts';
import { targetNode } from './target.ts';

const view = (shown: MapView): Behaviour => ({
  isEnabled: hasMap,
  isChecked: ({ session }) => session.screen === 'map' && session.view === shown,
  run: () => verbs.setSession({ screen: 'map', view: shown }),
});

const screen = (shown: Screen): Behaviour => ({
  isEnabled: hasMap,
  isChecked: (state) => state.session.screen === shown,
  run: () => verbs.setSession({ screen: shown }),
});

const grouping = (by: Grouping): Behaviour => ({
  isEnabled: isOnLanes,
  needs: () => 'Areas are grouped on the lane map.',
  isChecked: (state) => state.session.grouping === by,
  run: () => verbs.setSession({ grouping: by, collapsedBands: new Set() }),
});

/** Whether there is a picture that can be zoomed and grouped. */
function isOnMap({ map, session }: AppState): boolean {
  return map !== null && session.screen === 'map';
}

/** Whether that picture is the lane map. */
function isOnLanes(state: AppState): boolean {
  return isOnMap(state) && state.session.view === 'lanes';
}

const toggle = (key: 'isCascadesShown' | 'isLegendShown'): Behaviour => ({
  isEnabled: hasMap,
  isChecked: (state) => state.session[key],
  run: () => {
    const change: Partial<SessionState> = { [key]: !getState().session[key] };
    verbs.setSession(change);
  },
});

const setting = (key: 'isMinimapShown' | 'isAppetiteShown'): Behaviour => ({
  isEnabled: hasMap,
  isChecked: (state) => state.settings[key],
  run: () => verbs.setSettings({ [key]: !getState().settings[key] }),
});

function toggleGrouping(): void {
  const { grouping: now } = getState().session;
  verbs.setSession({ grouping: now === 'domain' ? 'mode' : 'domain', collapsedBands: new Set() });
}

const chosenNode = (state: AppState) =>
  (state.map && targetNode(state.map, chosen(state))) ?? undefined;

function toggleFocus(): void {
  const { focus } = getState().session;
  verbs.setSession({ focus: focus ? null : (chosenNode(getState()) ?? null) });
}

/** Whose areas would be shown alone: the leader chosen last, or whoever's part in an area was. */
function chosenLeader(state: AppState): Id | null {
  const item = chosen(state).findLast(({ kind }) => kind === 'leader' || kind === 'assignment');
  if (!state.map || !item) return null;
  if (item.kind === 'leader') return item.id;
  return recordById(state.map.document, 'assignments', item.id)?.leaderId ?? null;
}

/** Shows what concerns one leader alone, or all of the map again; what is left out is let go of. */
function toggleOnlyLeader(): void {
  const { map, session } = getState();
  const leaderId = session.onlyLeaderId === null ? chosenLeader(getState()) : null;
  if (!map || leaderId === null) {
    verbs.setSession({ onlyLeaderId: null });
    return;
  }
  const part = partOfLeader(map.model, leaderId);
  const selection = session.selection.filter((item) => isInPart(map.model, part, item));
  verbs.setSession({ onlyLeaderId: leaderId, selection });
}

const inspector = side('inspector');

/** What one looks at, and from how near. */
export const viewBehaviours = {
  'edit.find': {
    isEnabled: hasMap,
    run: () => {
      const { search } = getState().session;
      verbs.setSession({ search: { ...search, isOpen: true } });
    },
  },
  'view.lanes': view('lanes'),
  'view.free': view('free'),
  'view.matrix': screen('matrix'),
  'view.steps': screen('steps'),
  'view.groupByMode': grouping('mode'),
  'view.groupByDomain': { ...grouping('domain'), run: toggleGrouping },
  'view.focus': {
    isEnabled: (state) => state.session.focus !== null || chosenNode(state) !== undefined,
    needs: () => 'To focus, select a leader or a card first.',
    isChecked: ({ session }) => session.focus !== null,
    run: toggleFocus,
  },
  'view.onlyLeader': {
    isEnabled: (state) =>
      isOnLanes(state) &&
      state.session.present === null &&
      (state.session.onlyLeaderId !== null || chosenLeader(state) !== null),
    needs: (state) => {
      if (!isOnLanes(state)) return 'The areas of one leader alone are shown on the lane map.';
      if (state.session.present) return 'On the wall, walk the leaders to see the areas of one.';
      return 'To see the areas of one leader alone, select the leader or a line first.';
    },
    isChecked: ({ session }) => session.onlyLeaderId !== null,
    run: toggleOnlyLeader,
  },
  'view.cascades': toggle('isCascadesShown'),
  'view.legend': toggle('isLegendShown'),
  'view.appetite': setting('isAppetiteShown'),
  'view.minimap': setting('isMinimapShown'),
  'view.inspector': {
    ...inspector,
    // Beside the six steps it does not stand, and is not shown as standing there.
    isChecked: (state) => state.session.screen !== 'steps' && inspector.isChecked?.(state) === true,
    isEnabled: ({ map, session }) => map !== null && session.screen !== 'steps',
  },
  'view.findings': side('findings'),
  'view.fit': { isEnabled: isOnMap, run: () => canvas()?.fit() },
  'view.fitSelection': {
    isEnabled: (state) => isOnMap(state) && chosen(state).length > 0,
    needs: (state) => (isOnMap(state) ? 'To zoom to it, select something first.' : null),
    run: () => {
      // On the lanes an owner's line is its card.
      const node = chosenNode(getState());
      canvas()?.fitItems([...chosen(getState()), ...(node ? [node] : [])]);
    },
  },
  'view.zoomIn': { isEnabled: isOnMap, run: () => canvas()?.zoomIn() },
  'view.zoomOut': { isEnabled: isOnMap, run: () => canvas()?.zoomOut() },
} satisfies Partial<Record<ActionId, Behaviour>>;
