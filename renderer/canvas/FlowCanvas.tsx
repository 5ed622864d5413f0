import { ConnectionMode, ReactFlow, SelectionMode, useReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import {
  useCallback,
  useMemo,
  useRef,
  type CSSProperties,
  type MouseEvent as ReactMouseEvent,
} from 'react';
import { useApp, getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { SceneBadge } from '#shared/layout/scene.ts';
import { addAreaAt } from './acts/addAreaAt.ts';
import { chooseAlone, chooseItem } from './acts/chooseItem.ts';
import { openBadge } from './acts/openBadge.ts';
import { openInPlace } from './acts/openInPlace.ts';
import { placeNodes } from './acts/placeNodes.ts';
import { CanvasVerbsProvider, type CanvasVerbs } from './CanvasVerbs.ts';
import type { MapCanvasProps } from './canvasProps.ts';
import { fromChanges } from './fromChanges.ts';
import { doBoxesMeet, type Point } from './geometry/box.ts';
import { clientPoint } from './geometry/clientPoint.ts';
import { RoleChooser } from './gestures/RoleChooser.tsx';
import { fromItemKey, itemKey } from './itemKey.ts';
import { Badges } from './layers/Badges.tsx';
import { Bands } from './layers/Bands.tsx';
import { Edges } from './layers/Edges.tsx';
import { Empty } from './layers/Empty.tsx';
import { Ground } from './layers/Ground.tsx';
import { Minimap } from './layers/Minimap.tsx';
import { NotesPlace } from './layers/NotesPlace.tsx';
import { PictureHost } from './layers/PictureHost.tsx';
import { PlanLayer } from './layers/PlanLayer.tsx';
import { RowNames } from './layers/RowNames.tsx';
import { StickyHeaders } from './layers/StickyHeaders.tsx';
import { AreaNode } from './nodes/AreaNode.tsx';
import { LeaderNode } from './nodes/LeaderNode.tsx';
import { StationNode } from './nodes/StationNode.tsx';
import type { Figure } from './scene/figure.ts';
import { litKeys } from './scene/litKeys.ts';
import { presentLitKeys } from './scene/presentLitKeys.ts';
import type { MapFigures } from './scene/MapFigures.ts';
import { simulatedFigures, simulatedLitKeys } from './scene/simulatedFigures.ts';
import type { FigureNode } from './toFlow.ts';
import { MAX_ZOOM, MIN_ZOOM, useCanvasHandle } from './useCanvasHandle.ts';
import { useConnecting } from './useConnecting.ts';
import { NOTHING_DRAGGED, useDragging } from './useDragging.ts';
import { useOpenView } from './useOpenView.ts';
import { useFlowGraph } from './useFlowGraph.ts';
import { useMapFigures } from './useMapFigures.ts';
import { useMarkedFigures } from './useMarkedFigures.ts';
import { useMapKeyboard } from './useMapKeyboard.ts';
import { useMarquee } from './useMarquee.ts';
import { usePresentView } from './usePresentView.ts';
import { useRenaming } from './useRenaming.ts';
import { useSameList } from './useSameList.ts';
import { useSimulation } from './useSimulation.ts';
import { elementOf, useStanding } from './useStanding.ts';
import { useTrackpad } from './useTrackpad.ts';
import { describeBadge } from './words/describeBadge.ts';
import styles from './FlowCanvas.module.css';

const nodeTypes = { leader: LeaderNode, area: AreaNode, station: StationNode };
const MIDDLE_BUTTON = [1];
const ADDITIVE_KEYS = ['Shift', 'Meta', 'Control'];
const NO_HITS: ReadonlySet<string> = new Set();
/** How far beside a painted line a click still counts, in CSS pixels. */
const TOUCH = 6;
const PRO_OPTIONS = { hideAttribution: true };

/** The line in hand is drawn by the plan layer, from where the pointer took hold. */
const NoLine = () => null;

/** One canvas over one document: React Flow, and what lies over and under it. */
export function FlowCanvas(props: MapCanvasProps & { readonly model: MapModel }) {
  const { model, renderNotes, onContextMenu, onOpen, hits = NO_HITS, currentHit = null } = props;
  const selection = useApp((state) => state.session.selection);
  const renaming = useApp((state) => state.session.renaming);
  const focus = useApp((state) => state.session.focus);
  const isMinimapShown = useApp((state) => state.settings.isMinimapShown);
  const flow = useReactFlow<FigureNode>();
  const host = useRef<HTMLDivElement>(null);
  const toPoint = useCallback(
    (event: MouseEvent | TouchEvent): Point =>
      flow.screenToFlowPosition(clientPoint(event), { snapToGrid: false }),
    [flow],
  );

  const figures = useRef<MapFigures | null>(null);
  const dragging = useDragging(figures, model, toPoint);
  const { isActive: isDragging, moveTo: dragTo } = dragging;
  const simulation = useSimulation(model);
  const marked = useMarkedFigures(useMapFigures(model, dragging.dragged));
  const map = useMemo(() => simulatedFigures(marked, simulation), [marked, simulation]);
  figures.current = map;
  const connecting = useConnecting(map, model, toPoint);
  const camera = useCanvasHandle(map, host);
  const marquee = useMarquee(map);
  useTrackpad(host);

  const presented = usePresentView(camera, map, model);
  const { current, goTo, say, said } = useStanding(map, host, camera.revealKey);
  const lit = useMemo(
    () =>
      simulation
        ? simulatedLitKeys(map, model, simulation)
        : presented && !focus
          ? presentLitKeys(map, model, presented)
          : litKeys(map, model, focus),
    [map, model, focus, simulation, presented],
  );
  const targetKey = connecting.line?.targetKey ?? null;
  const targets = useMemo(() => new Set(targetKey === null ? [] : [targetKey]), [targetKey]);
  const { graph, near, detail } = useFlowGraph({
    map,
    model,
    selection,
    renaming,
    lit,
    hits,
    currentHit,
    targets,
    tabStop: current,
    dragged: dragging.dragged,
  });

  const openItem = useCallback(
    (item: ItemRef) => {
      if (onOpen) onOpen(item);
      else openInPlace(model, item);
    },
    [onOpen, model],
  );
  const handleKeyDown = useMapKeyboard({
    map,
    model,
    current,
    goTo,
    say,
    onOpen: openItem,
    onMenu: (item, key) => {
      const element = key === null ? host.current : elementOf(host.current, key);
      const rect = element?.getBoundingClientRect();
      onContextMenu?.({ item, x: (rect?.left ?? 0) + 12, y: (rect?.bottom ?? 0) - 4 });
    },
    isDragging: dragging.isActive,
    cancelDrag: dragging.cancel,
  });

  useOpenView(camera.open, map.view, map.places.length > 0);
  useRenaming(renaming, map, camera.approach);

  const isAdditive = useRef(false);
  const handleChanges = useCallback(
    (changes: Parameters<typeof fromChanges>[0]) => {
      if (marquee.isActive()) return;
      const { session } = getState();
      const told = fromChanges(changes, session.selection, isAdditive.current);
      if (told.selection !== session.selection) verbs.setSession({ selection: told.selection });
      if (told.dragged.size > 0) dragTo(told.dragged);
      if (told.placed.size > 0 && !isDragging()) placeNodes(told.placed, figures.current?.view);
    },
    [isDragging, dragTo, marquee],
  );

  const canvasVerbs = useMemo<CanvasVerbs>(
    () => ({
      rename: (item, name) => {
        if (item.kind === 'leader')
          verbs.dispatch({ id: 'leader.rename', payload: { leaderId: item.id, title: name } });
        else verbs.dispatch({ id: 'area.rename', payload: { areaId: item.id, name } });
      },
      endRename: (isByKey) => {
        const item = getState().session.renaming;
        verbs.setSession({ renaming: null });
        if (item && isByKey) goTo(itemKey(item));
      },
      openBadge,
      toggleBand: (bandId) => {
        const bands = new Set(getState().session.collapsedBands);
        if (!bands.delete(bandId)) bands.add(bandId);
        verbs.setSession({ collapsedBands: bands });
      },
    }),
    [goTo],
  );

  /** What lies under the pointer where React Flow has no element: painted figures, empty lanes. */
  const under = (event: ReactMouseEvent | MouseEvent): Figure | null =>
    map.at(toPoint(event as MouseEvent), TOUCH / flow.getZoom());

  const handlePaneClick = (event: ReactMouseEvent) => {
    host.current?.focus({ preventScroll: true });
    const figure = map.isLarge ? under(event) : null;
    if (figure?.badge) openBadge(figure.badge);
    else if (figure?.kind === 'band' && 'isCollapsed' in figure.source)
      canvasVerbs.toggleBand(figure.key.slice('band:'.length));
    else chooseItem(figure?.item ?? null, isAdditive.current);
    if (figure?.item) goTo(figure.key);
  };
  const menuFor = useCallback(
    (event: ReactMouseEvent | MouseEvent, item: ItemRef | null) => {
      event.preventDefault();
      const { selection: chosen } = getState().session;
      if (item && !chosen.some(({ kind, id }) => kind === item.kind && id === item.id))
        verbs.setSession({ selection: [item] });
      onContextMenu?.({ item, x: event.clientX, y: event.clientY });
    },
    [onContextMenu],
  );
  const handleChoose = useCallback((item: ItemRef) => chooseItem(item, isAdditive.current), []);
  const handleDoubleClick = (event: ReactMouseEvent) => {
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

  // Headers stand at the pane's edge, where every drag would pull the map down.
  const isHeaderInHand =
    map.view === 'lanes' && [...dragging.dragged.keys()].some((key) => key.startsWith('leader:'));
  // On the lanes a card in hand leaves a place behind, without the badges that hang on it.
  const origins = useMemo(
    () =>
      map.view === 'free'
        ? []
        : [...dragging.dragged.keys()].flatMap((key) => map.get(key)?.box ?? []),
    [map, dragging.dragged],
  );
  const badges = useSameList(
    useMemo(
      () =>
        near.filter(
          ({ badge, box }) =>
            badge !== undefined && !origins.some((origin) => doBoxesMeet(origin, box)),
        ),
      [near, origins],
    ),
  );
  const describe = useCallback((badge: SceneBadge) => describeBadge(model, badge), [model]);
  const { leaders, areas, assignments } = model.document;
  const fresh = connecting.fresh;
  // Asked for only when it is needed: it makes the engine lay out the page in the middle of a render.
  const origin = fresh ? host.current?.getBoundingClientRect() : undefined;

  return (
    <CanvasVerbsProvider value={canvasVerbs}>
      <div
        ref={host}
        className={styles['canvas']}
        data-canvas={map.view}
        data-detail={detail}
        data-dragging={dragging.dragged !== NOTHING_DRAGGED}
        tabIndex={-1}
        style={typeOf(map)}
        onKeyDown={handleKeyDown}
        onKeyUp={(event) => {
          // Whoever comes in by Tab stands on an item: keys that act on the selection mean it.
          const key = event.key === 'Tab' ? (event.target as Element).closest('[data-id]') : null;
          const item = fromItemKey(key?.getAttribute('data-id') ?? '');
          if (item) verbs.setSession({ selection: [item] });
        }}
        onDoubleClick={handleDoubleClick}
        onPointerDownCapture={(event) => {
          isAdditive.current = event.shiftKey || event.ctrlKey || event.metaKey;
        }}
        onFocus={(event) => {
          const key = event.target.closest('[data-id]')?.getAttribute('data-id');
          if (key && key !== current && map.get(key)) goTo(key, false);
        }}
      >
        {map.isLarge && <PictureHost map={map} lit={lit} />}
        <ReactFlow<FigureNode>
          nodes={graph.nodes}
          nodeTypes={nodeTypes}
          onNodesChange={handleChanges}
          {...dragging.handlers}
          {...connecting.handlers}
          onNodeClick={(_, node) => chooseAlone(fromItemKey(node.id), isAdditive.current)}
          onNodeContextMenu={(event, node) => menuFor(event, fromItemKey(node.id))}
          onPaneContextMenu={(event) =>
            menuFor(event, map.isLarge ? (under(event)?.item ?? null) : null)
          }
          onPaneClick={handlePaneClick}
          {...(map.isLarge
            ? {
                onPaneMouseMove: (event: ReactMouseEvent) => {
                  const figure = event.buttons === 0 ? under(event) : null;
                  (event.currentTarget as HTMLElement).style.cursor =
                    figure?.item || figure?.badge ? 'pointer' : '';
                },
              }
            : {})}
          onSelectionStart={(event) =>
            marquee.start(event.shiftKey || event.ctrlKey || event.metaKey)
          }
          onSelectionEnd={marquee.end}
          connectionMode={ConnectionMode.Loose}
          connectionLineComponent={NoLine}
          connectOnClick={false}
          connectionRadius={0}
          selectionMode={SelectionMode.Partial}
          selectionOnDrag
          selectionKeyCode={null}
          multiSelectionKeyCode={ADDITIVE_KEYS}
          deleteKeyCode={null}
          panOnDrag={MIDDLE_BUTTON}
          panActivationKeyCode="Space"
          zoomOnDoubleClick={false}
          minZoom={MIN_ZOOM}
          maxZoom={MAX_ZOOM}
          zIndexMode="manual"
          elevateNodesOnSelect={false}
          disableKeyboardA11y
          nodeDragThreshold={3}
          autoPanOnNodeFocus={false}
          autoPanOnNodeDrag={!isHeaderInHand}
          proOptions={PRO_OPTIONS}
        >
          {!map.isLarge && <Ground map={map} detail={detail} lit={lit} />}
          {!map.isLarge && map.view === 'lanes' && <Bands bands={map.scene.bands} />}
          <Edges edges={graph.edges} onChoose={handleChoose} onMenu={menuFor} />
          <Badges badges={badges} describe={describe} lit={lit} />
          <PlanLayer plan={dragging.plan} line={connecting.line} origins={origins} />
          <RowNames map={map} lit={lit} />
          <StickyHeaders map={map} lit={lit} />
          {isMinimapShown && map.places.length > 0 && <Minimap map={map} />}
        </ReactFlow>
        <Empty leaders={leaders.length} areas={areas.length} roles={assignments.length} />
        {fresh && (
          <RoleChooser
            place={{
              x: fresh.place.x - (origin?.left ?? 0),
              y: fresh.place.y - (origin?.top ?? 0),
            }}
            title={`${model.leader(fresh.link.leaderId)?.title ?? ''} in ${model.area(fresh.link.areaId)?.name ?? ''}`}
            current={fresh.choice}
            onChoose={(choice) => {
              connecting.choose(choice);
              goTo(itemKey({ kind: 'assignment', id: fresh.assignmentId }));
            }}
            onClose={() => {
              connecting.close();
              goTo(itemKey({ kind: 'assignment', id: fresh.assignmentId }));
            }}
          />
        )}
        <p className={styles['said']} role="status">
          {said}
        </p>
        {renderNotes && (
          <NotesPlace map={map} model={model} host={host.current} render={renderNotes} />
        )}
      </div>
    </CanvasVerbsProvider>
  );
}

/** The map's type, for the fields in which names are typed over. */
function typeOf({ scene: { metrics } }: MapFigures): CSSProperties {
  return {
    '--map-text': `${metrics.textSize}px`,
    '--map-line': `${metrics.textLine}px`,
  } as CSSProperties;
}
