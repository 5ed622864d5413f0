import type { OnNodeDrag } from '@xyflow/react';
import { useCallback, useRef, useState, type RefObject } from 'react';
import { newId } from '#renderer/store/newId.ts';
import { isSameItem } from '#renderer/store/selection.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { LaneScene, SceneHeader } from '#shared/layout/scene.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { Point } from '#shared/lib/box.ts';
import type { Plan } from './gestures/plan.ts';
import { noPlan } from './gestures/plan.ts';
import { planAreaDrop } from './gestures/planAreaDrop.ts';
import { planLeaderDrop } from './gestures/planLeaderDrop.ts';
import { fromItemKey } from './itemKey.ts';
import type { MapFigures } from './scene/MapFigures.ts';
import type { FigureNode } from './toFlow.ts';

export const NOTHING_DRAGGED: ReadonlyMap<string, Point> = new Map();

interface Dragging {
  /** Where nodes are while they are in hand, by key. */
  readonly dragged: ReadonlyMap<string, Point>;
  /** What letting go would do; `null` while nothing is dragged, and on the free canvas. */
  readonly plan: Plan | null;
  readonly isActive: () => boolean;
  /** Positions that React Flow reports during a drag. */
  readonly moveTo: (positions: ReadonlyMap<string, Point>) => void;
  readonly cancel: () => void;
  /** Told of every new map: what was put down on the free canvas is held there until the map has it there. */
  readonly land: (map: MapFigures) => void;
  readonly handlers: {
    readonly onNodeDragStart: OnNodeDrag<FigureNode>;
    readonly onNodeDrag: OnNodeDrag<FigureNode>;
    readonly onNodeDragStop: OnNodeDrag<FigureNode>;
  };
}

/**
 * A drag lives here until the pointer is let go, then becomes one command: on the lanes a new owner
 * or a new place in the order, on the free canvas new positions.
 */
export function useDragging(
  map: RefObject<MapFigures | null>,
  model: MapModel,
  toPoint: (event: MouseEvent | TouchEvent) => Point,
): Dragging {
  const [dragged, setDragged] = useState(NOTHING_DRAGGED);
  const [plan, setPlan] = useState<Plan | null>(null);
  const state = useRef({
    isActive: false,
    isCancelled: false,
    dragged,
    plan,
    /** The scene in which something was put down that stands elsewhere in it. */
    landing: null as LaneScene | null,
  });
  const latest = useRef({ model, toPoint });
  latest.current = { model, toPoint };

  const update = useCallback((next: ReadonlyMap<string, Point>, nextPlan: Plan | null) => {
    state.current.dragged = next;
    state.current.plan = nextPlan;
    setDragged(next);
    setPlan(nextPlan);
  }, []);

  const onNodeDragStart: OnNodeDrag<FigureNode> = useCallback((_, node) => {
    state.current.isActive = true;
    state.current.isCancelled = false;
    state.current.landing = null;
    state.current.dragged = NOTHING_DRAGGED;
    const item = fromItemKey(node.id);
    const { selection } = getState().session;
    if (item && !selection.some((other) => isSameItem(other, item)))
      verbs.setSession({ selection: [item] });
  }, []);

  const onNodeDrag: OnNodeDrag<FigureNode> = useCallback(
    (event, node, nodes) => {
      const figures = map.current;
      if (state.current.isCancelled || figures === null || figures.view === 'free') return;
      const at = latest.current.toPoint(event as unknown as MouseEvent);
      const next = planOf(figures, latest.current.model, node, nodes, at);
      // The preview is calm: it changes when the meaning does, not with every pixel.
      if (next.says !== state.current.plan?.says || next.slot?.y !== state.current.plan.slot?.y)
        update(state.current.dragged, next);
    },
    [map, update],
  );

  const onNodeDragStop: OnNodeDrag<FigureNode> = useCallback(
    (event, node, nodes) => {
      const { isCancelled } = state.current;
      const figures = map.current;
      state.current.isActive = false;
      if (isCancelled || figures === null) {
        update(NOTHING_DRAGGED, null);
        return;
      }
      if (figures.view === 'free') {
        const places = nodes.flatMap(({ id, position }) => {
          const item = fromItemKey(id);
          return item ? [{ id: item.id, position: whole(position) }] : [];
        });
        const before = getState().map?.document;
        if (places.length > 0) verbs.dispatch({ id: 'positions.set', payload: { places } });
        if (getState().map?.document !== before) {
          state.current.landing = figures.scene;
          return;
        }
      } else {
        const at = latest.current.toPoint(event as unknown as MouseEvent);
        const { commands } = planOf(figures, latest.current.model, node, nodes, at);
        if (commands.length > 0) verbs.dispatch(commands);
      }
      update(NOTHING_DRAGGED, null);
    },
    [map, update],
  );

  const moveTo = useCallback(
    (positions: ReadonlyMap<string, Point>) => {
      if (!state.current.isActive || state.current.isCancelled) return;
      update(new Map([...state.current.dragged, ...positions]), state.current.plan);
    },
    [update],
  );
  const cancel = useCallback(() => {
    if (!state.current.isActive) return;
    state.current.isCancelled = true;
    update(NOTHING_DRAGGED, null);
  }, [update]);
  const land = useCallback(
    ({ scene }: MapFigures) => {
      const { landing } = state.current;
      if (landing === null || landing === scene) return;
      state.current.landing = null;
      update(NOTHING_DRAGGED, null);
    },
    [update],
  );
  const isActive = useCallback(() => state.current.isActive && !state.current.isCancelled, []);

  return {
    dragged,
    plan,
    isActive,
    moveTo,
    cancel,
    land,
    handlers: useRef({ onNodeDragStart, onNodeDrag, onNodeDragStop }).current,
  };
}

function planOf(
  map: MapFigures,
  model: MapModel,
  node: FigureNode,
  nodes: readonly FigureNode[],
  at: Point,
): Plan {
  const item = fromItemKey(node.id);
  if (item?.kind === 'leader') {
    const header = map.get(node.id)?.source as SceneHeader | undefined;
    return header ? planLeaderDrop(model, map.scene, header, at.x) : noPlan();
  }
  if (item?.kind !== 'area') return noPlan();
  const others = nodes.flatMap(({ id }) => fromItemKey(id) ?? []);
  const areaIds = [item, ...others].flatMap(({ kind, id }) => (kind === 'area' ? [id] : []));
  return planAreaDrop({ model, scene: map.scene, areaIds: [...new Set(areaIds)], newId }, at);
}

/** Half a pixel means nothing, and would stand in the file. */
const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });
