import type { ActionId } from '#shared/actions/catalog.ts';
import { alignBoxes, spreadBoxes, type Moved } from '#shared/layout/arrangeBoxes.ts';
import type { Rect } from '#shared/layout/scene.ts';
import { orderLanes } from '#shared/layout/orderLanes.ts';
import type { AppState } from '#renderer/store/appState.ts';
import { canvas } from '#renderer/store/canvasHandle.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { Behaviour } from './behaviour.ts';

const isOnFreeCanvas = ({ map, session }: AppState) =>
  map !== null && session.screen === 'map' && session.view === 'free';

/** What of the selection has a place of its own. */
const nodesOf = ({ session }: AppState): readonly ItemRef[] =>
  session.selection.filter(({ kind }) => kind === 'leader' || kind === 'area');

/** On the lanes a place means something; only on the free canvas can things be set straight. */
const arrange = (
  fewest: number,
  how: 'align' | 'space',
  moved: (boxes: ReadonlyMap<string, Rect>) => readonly Moved[],
): Behaviour => ({
  isEnabled: (state) => isOnFreeCanvas(state) && nodesOf(state).length >= fewest,
  run: () => {
    const handle = canvas();
    const boxes = new Map(
      nodesOf(getState()).flatMap((item) => {
        const box = handle?.boxOf?.(item);
        return box ? [[item.id, box] as const] : [];
      }),
    );
    const places = moved(boxes).map(({ id, x, y }) => ({ id, position: { x, y } }));
    if (places.length > 0) verbs.dispatch({ id: 'positions.set', payload: { places, how } });
  },
});

/** Where things stand on the map. */
export const arrangeBehaviours = {
  'lanes.shortest': {
    isEnabled: ({ map }) => map !== null && map.document.leaders.length > 2,
    run: () => {
      const { map } = getState();
      if (!map) return;
      const leaderIds = [...orderLanes(map.model)];
      if (verbs.dispatch({ id: 'lanes.arrange', payload: { leaderIds } })) {
        verbs.notify(
          'Lanes stand so that lines are shortest. Undo brings your own order back.',
          'done',
        );
      }
    },
  },
  'canvas.tidy': {
    isEnabled: ({ map, session }) => map !== null && session.view === 'free',
    run: () => {
      const { map } = getState();
      if (!map) return;
      // Without a stored place a node stands where the layout puts it.
      const nodes = [...map.document.leaders, ...map.document.areas];
      const places = nodes.filter((node) => node.position !== null);
      verbs.dispatch({
        id: 'positions.set',
        payload: { places: places.map(({ id }) => ({ id, position: null })) },
      });
    },
  },
  'align.left': arrange(2, 'align', (boxes) => alignBoxes(boxes, 'left')),
  'align.centre': arrange(2, 'align', (boxes) => alignBoxes(boxes, 'centre')),
  'align.right': arrange(2, 'align', (boxes) => alignBoxes(boxes, 'right')),
  'align.top': arrange(2, 'align', (boxes) => alignBoxes(boxes, 'top')),
  'align.middle': arrange(2, 'align', (boxes) => alignBoxes(boxes, 'middle')),
  'align.bottom': arrange(2, 'align', (boxes) => alignBoxes(boxes, 'bottom')),
  'align.across': arrange(3, 'space', (boxes) => spreadBoxes(boxes, 'x')),
  'align.down': arrange(3, 'space', (boxes) => spreadBoxes(boxes, 'y')),
} satisfies Partial<Record<ActionId, Behaviour>>;
