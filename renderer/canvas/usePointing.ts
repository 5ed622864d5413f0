import { useReactFlow, type ReactFlowProps } from '@xyflow/react';
import {
  useCallback,
  useRef,
  type MouseEvent as ReactMouseEvent,
  type PointerEvent as ReactPointerEvent,
  type RefObject,
} from 'react';
import type { ItemRef } from '#renderer/store/selection.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { addAreaAt } from './acts/addAreaAt.ts';
import { chooseAlone, chooseItem } from './acts/chooseItem.ts';
import { openBadge } from './acts/openBadge.ts';
import type { MapCanvasProps } from './canvasProps.ts';
import type { Point } from '#shared/lib/box.ts';
import { fromItemKey } from './itemKey.ts';
import type { Figure } from './scene/figure.ts';
import type { MapFigures } from './scene/MapFigures.ts';
import type { FigureNode } from './toFlow.ts';

/** How far beside a painted line a click still counts, in CSS pixels. */
const TOUCH = 6;

interface PointingInput {
  readonly map: MapFigures;
  readonly host: RefObject<HTMLElement | null>;
  readonly toPoint: (event: MouseEvent | TouchEvent) => Point;
  readonly goTo: (key: string) => void;
  readonly openItem: (item: ItemRef) => void;
  readonly toggleBand: (bandId: string) => void;
  readonly onContextMenu: MapCanvasProps['onContextMenu'];
}

/** Clicks, double clicks and context menus, on elements and on what is only painted. */
export function usePointing(input: PointingInput) {
  const { map, host, toPoint, goTo, openItem, toggleBand, onContextMenu } = input;
  const flow = useReactFlow<FigureNode>();
  /** Whether a key that adds to the selection was held when the button went down. */
  const isAdditive = useRef(false);

  /** What lies under the pointer where React Flow has no element: painted figures, empty lanes. */
  const under = (event: ReactMouseEvent | MouseEvent): Figure | null =>
    map.at(toPoint(event as MouseEvent), TOUCH / flow.getZoom());
  const choose = useCallback((item: ItemRef) => chooseItem(item, isAdditive.current), []);
  const openMenu = useCallback(
    (event: ReactMouseEvent | MouseEvent, item: ItemRef | null) => {
      event.preventDefault();
      const { selection: chosen } = getState().session;
      if (item && !chosen.some(({ kind, id }) => kind === item.kind && id === item.id))
        verbs.setSession({ selection: [item] });
      onContextMenu?.({ item, x: event.clientX, y: event.clientY });
    },
    [onContextMenu],
  );

  const onPaneClick = (event: ReactMouseEvent) => {
    host.current?.focus({ preventScroll: true });
    const figure = map.isLarge ? under(event) : null;
    if (figure?.badge) openBadge(figure.badge);
    else if (figure?.kind === 'band' && 'isCollapsed' in figure.source)
      toggleBand(figure.key.slice('band:'.length));
    else chooseItem(figure?.item ?? null, isAdditive.current);
    if (figure?.item) goTo(figure.key);
  };
  const onPaneMouseMove = (event: ReactMouseEvent) => {
    const figure = event.buttons === 0 ? under(event) : null;
    (event.currentTarget as HTMLElement).style.cursor =
      figure?.item || figure?.badge ? 'pointer' : '';
  };
  const onDoubleClick = (event: ReactMouseEvent) => {
    const target = event.target as Element;
    if (target.closest('button, textarea')) return;
    const isGround = target.closest('.react-flow__handle, .react-flow__pane') !== null;
    const node = target.closest('.react-flow__node, [data-edge]');
    const isOnLane = target.closest('.react-flow__handle') !== null;
    const painted = node ? null : under(event);
    const item =
      node && !isOnLane ? fromItemKey(node.getAttribute('data-id') ?? '') : painted?.item;
    if (item) openItem(item);
    else if (isGround) addAreaAt(map, toPoint(event.nativeEvent));
  };
  const onPointerDownCapture = (event: ReactPointerEvent) => {
    isAdditive.current = event.shiftKey || event.ctrlKey || event.metaKey;
  };
  const flowHandlers: Partial<ReactFlowProps<FigureNode>> = {
    onNodeClick: (_, node) => chooseAlone(fromItemKey(node.id), isAdditive.current),
    onNodeContextMenu: (event, node) => openMenu(event, fromItemKey(node.id)),
    onPaneContextMenu: (event) =>
      openMenu(event, map.isLarge ? (under(event)?.item ?? null) : null),
    onPaneClick,
    ...(map.isLarge ? { onPaneMouseMove } : {}),
  };
  return {
    isAdditive,
    choose,
    openMenu,
    hostHandlers: { onDoubleClick, onPointerDownCapture },
    flowHandlers,
  };
}
