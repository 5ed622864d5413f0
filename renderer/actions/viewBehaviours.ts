import type { ActionId } from '#shared/actions/catalog.ts';
import { canvas } from '#renderer/store/canvasHandle.ts';
import type { Grouping, MapView, SessionState } from '#renderer/store/sessionState.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { hasMap, type Behaviour } from './behaviour.ts';

const view = (shown: MapView): Behaviour => ({
  isEnabled: hasMap,
  isChecked: (state) => state.session.view === shown,
  run: () => verbs.setSession({ view: shown }),
});

const grouping = (by: Grouping): Behaviour => ({
  isEnabled: (state) => hasMap(state) && state.session.view === 'lanes',
  isChecked: (state) => state.session.grouping === by,
  run: () => verbs.setSession({ grouping: by, collapsedBands: new Set() }),
});

const toggle = (key: 'isCascadesShown' | 'isLegendShown'): Behaviour => ({
  isEnabled: hasMap,
  isChecked: (state) => state.session[key],
  run: () => {
    const change: Partial<SessionState> = { [key]: !getState().session[key] };
    verbs.setSession(change);
  },
});

const setting = (key: 'isMinimapShown' | 'isInspectorOpen' | 'isAppetiteShown'): Behaviour => ({
  isEnabled: hasMap,
  isChecked: (state) => state.settings[key],
  run: () => verbs.setSettings({ [key]: !getState().settings[key] }),
});

function toggleGrouping(): void {
  const { grouping: now } = getState().session;
  verbs.setSession({ grouping: now === 'domain' ? 'mode' : 'domain', collapsedBands: new Set() });
}

function toggleFocus(): void {
  const { focus, selection } = getState().session;
  const target = selection.findLast((item) => item.kind === 'leader' || item.kind === 'area');
  verbs.setSession({ focus: focus ? null : (target ?? null) });
}

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
  'view.groupByMode': grouping('mode'),
  'view.groupByDomain': { ...grouping('domain'), run: toggleGrouping },
  'view.focus': {
    isEnabled: ({ session }) =>
      session.focus !== null ||
      session.selection.some((item) => item.kind === 'leader' || item.kind === 'area'),
    isChecked: ({ session }) => session.focus !== null,
    run: toggleFocus,
  },
  'view.cascades': toggle('isCascadesShown'),
  'view.legend': toggle('isLegendShown'),
  'view.appetite': setting('isAppetiteShown'),
  'view.minimap': setting('isMinimapShown'),
  'view.inspector': setting('isInspectorOpen'),
  'view.fit': { isEnabled: hasMap, run: () => canvas()?.fit() },
  'view.fitSelection': {
    isEnabled: ({ session }) => session.selection.length > 0,
    run: () => canvas()?.fitItems(getState().session.selection),
  },
  'view.zoomIn': { isEnabled: hasMap, run: () => canvas()?.zoomIn() },
  'view.zoomOut': { isEnabled: hasMap, run: () => canvas()?.zoomOut() },
} satisfies Partial<Record<ActionId, Behaviour>>;
