import { ReactFlow, useReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
} from 'react';
import { registerCanvas } from '#renderer/store/canvasHandle.ts';
import { useApp, getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { SceneBadge } from '#shared/layout/scene.ts';
import { openInPlace } from './acts/openInPlace.ts';
import { placeNodes } from './acts/placeNodes.ts';
import { CanvasVerbsProvider } from './CanvasVerbs.ts';
import type { MapCanvasProps } from './canvasProps.ts';
import { FLOW_SETTINGS } from './flowSettings.ts';
import { fromChanges } from './fromChanges.ts';
import type { Point } from '#shared/lib/box.ts';
import { clientPoint } from './geometry/clientPoint.ts';
import { fromItemKey } from './itemKey.ts';
import { Badges } from './layers/Badges.tsx';
import { Bands } from './layers/Bands.tsx';
import { Edges } from './layers/Edges.tsx';
import { Empty } from './layers/Empty.tsx';
import { FreshRole } from './layers/FreshRole.tsx';
import { FarNames } from './layers/FarNames.tsx';
import { Ground } from './layers/Ground.tsx';
import { Minimap } from './layers/Minimap.tsx';
import { NotesPlace } from './layers/NotesPlace.tsx';
import { PictureHost } from './layers/PictureHost.tsx';
import { PlanLayer } from './layers/PlanLayer.tsx';
import { RowNames } from './layers/RowNames.tsx';
import { StickyHeaders } from './layers/StickyHeaders.tsx';
import { litKeys } from './scene/litKeys.ts';
import { presentLitKeys } from './scene/presentLitKeys.ts';
import type { MapFigures } from './scene/MapFigures.ts';
import { simulatedFigures, simulatedLitKeys } from './scene/simulatedFigures.ts';
import type { FigureNode } from './toFlow.ts';
import { useDissolve } from './useDissolve.ts';
import { useCanvasHandle } from './useCanvasHandle.ts';
import { useConnecting } from './useConnecting.ts';
import { NOTHING_DRAGGED, useDragging } from './useDragging.ts';
import { useOpenView } from './useOpenView.ts';
import { useGroundThroughLines } from './useGroundThroughLines.ts';
import { useHeadersInSight } from './useHeadersInSight.ts';
import { useHeld } from './useHeld.ts';
import { useInHand } from './useInHand.ts';
import { useKnownSizes } from './useKnownSizes.ts';
import { useFlowGraph } from './useFlowGraph.ts';
import { useMapFigures } from './useMapFigures.ts';
import { useMarkedFigures } from './useMarkedFigures.ts';
import { useMapKeyboard } from './useMapKeyboard.ts';
import { useMarquee } from './useMarquee.ts';
import { usePresentView } from './usePresentView.ts';
import { usePointing } from './usePointing.ts';
import { useProvidedVerbs } from './useProvidedVerbs.ts';
import { useQuietMotion } from './useQuietMotion.ts';
import { useRenaming } from './useRenaming.ts';
import { useShown } from './useShown.ts';
import { useSimulation } from './useSimulation.ts';
import { elementOf, useStanding } from './useStanding.ts';
import { useTrackpad } from './useTrackpad.ts';
import { describeBadge } from './words/describeBadge.ts';
import styles from './FlowCanvas.module.css';

const NO_HITS: ReadonlySet<string> = new Set();

/** One canvas over one document: React Flow, and what lies over and under it. */
export function FlowCanvas(props: MapCanvasProps & { readonly model: MapModel }) {
  const { model, renderNotes, onContextMenu, onOpen, hits = NO_HITS, currentHit = null } = props;
  const selection = useApp((state) => state.session.selection);
  const renaming = useApp((state) => state.session.renaming);
  const focus = useApp((state) => state.session.focus);
  const isMinimapShown = useApp((state) => state.settings.isMinimapShown);
  const flow = useReactFlow<FigureNode>();
  useKnownSizes();
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
  const [isShown, setShown] = useState(false);
  const show = useCallback(() => setShown(true), []);
  const marked = useMarkedFigures(useMapFigures(model, dragging.dragged, isShown), isShown);
  const map = useMemo(() => simulatedFigures(marked, simulation), [marked, simulation]);
  figures.current = map;
  const { land } = dragging;
  useLayoutEffect(() => land(map), [land, map]);
  const connecting = useConnecting(map, model, toPoint);
  const camera = useCanvasHandle(map, model, host);
  const presented = usePresentView(camera, map, model);
  const hasOpened = useOpenView(camera.open, map, presented !== null);
  useEffect(() => camera.reach(), [camera, map]);
  const isOpened = hasOpened || presented !== null;
  useShown(isOpened && !map.isLarge, show);
  const marquee = useMarquee(map);
  useGroundThroughLines(host);
  useHeadersInSight(host);
  useTrackpad(host);
  useQuietMotion(host);
  useDissolve(host);
  const { current, goTo, standOn, say, said } = useStanding(map, model, host, camera);
  useEffect(() => registerCanvas({ ...camera, standOn }), [camera, standOn]);
  const lit = useMemo(
    () =>
      simulation
        ? simulatedLitKeys(map, model, simulation)
        : presented && !focus
          ? presentLitKeys(map, model, presented)
          : litKeys(map, model, focus),
    [map, model, focus, simulation, presented],
  );
  const held = useHeld(host);
  const targetKey = connecting.line?.targetKey ?? null;
  const targets = useMemo(() => new Set(targetKey === null ? [] : [targetKey]), [targetKey]);
  const { graph, near, isArriving, detail } = useFlowGraph({
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
    held,
    isOpened,
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

  useRenaming(renaming, map, camera.approach);

  const canvasVerbs = useProvidedVerbs(goTo);
  const pointing = usePointing({
    map,
    host,
    toPoint,
    goTo,
    openItem,
    toggleBand: canvasVerbs.toggleBand,
    onContextMenu,
  });
  const { isAdditive } = pointing;
  const handleChanges = useCallback(
    (changes: Parameters<typeof fromChanges>[0]) => {
      if (marquee.isActive()) return;
      const { session } = getState();
      const told = fromChanges(changes, session.selection, isAdditive.current);
      if (told.selection !== session.selection) verbs.setSession({ selection: told.selection });
      if (told.dragged.size > 0) dragTo(told.dragged);
      if (told.placed.size > 0 && !isDragging()) placeNodes(told.placed, figures.current?.view);
    },
    [isDragging, dragTo, marquee, isAdditive],
  );

  const inHand = useInHand(map, model, near, dragging.dragged);
  const describe = useCallback((badge: SceneBadge) => describeBadge(model, badge), [model]);
  const { leaders, areas, assignments } = model.document;

  return (
    <CanvasVerbsProvider value={canvasVerbs}>
      <div
        ref={host}
        className={styles['canvas']}
        data-canvas={map.view}
        data-detail={detail}
        data-arriving={isArriving}
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
        {...pointing.hostHandlers}
        onFocus={(event) => {
          const key = event.target.closest('[data-id]')?.getAttribute('data-id');
          if (key && key !== current && map.get(key)) goTo(key, false);
        }}
      >
        {map.isLarge && (
          <PictureHost
            map={map}
            lit={lit}
            hanging={inHand.hanging}
            away={inHand.away}
            onShown={show}
          />
        )}
        <ReactFlow<FigureNode>
          {...FLOW_SETTINGS}
          nodes={graph.nodes}
          onNodesChange={handleChanges}
          {...dragging.handlers}
          {...connecting.handlers}
          {...pointing.flowHandlers}
          onSelectionStart={(event) =>
            marquee.start(event.shiftKey || event.ctrlKey || event.metaKey)
          }
          onSelectionEnd={marquee.end}
          autoPanOnNodeDrag={!inHand.isHeader}
        >
          {!map.isLarge && <Ground map={map} detail={detail} lit={lit} />}
          {!map.isLarge && map.view === 'lanes' && <Bands bands={map.scene.bands} />}
          <Edges
            edges={graph.edges}
            areReachable={isShown}
            onChoose={pointing.choose}
            onMenu={pointing.openMenu}
          />
          <Badges badges={inHand.badges} areReachable={isShown} describe={describe} lit={lit} />
          <PlanLayer plan={dragging.plan} line={connecting.line} origins={inHand.origins} />
          {isOpened && <RowNames map={map} lit={lit} />}
          {isOpened && <FarNames map={map} lit={lit} />}
          {isOpened && <StickyHeaders map={map} lit={lit} />}
          {isMinimapShown && !map.isOnWall && map.places.length > 0 && <Minimap map={map} />}
        </ReactFlow>
        {!map.isOnWall && (
          <Empty
            view={map.view}
            leaders={leaders.length}
            areas={areas.length}
            roles={assignments.length}
          />
        )}
        <FreshRole connecting={connecting} model={model} host={host} goTo={goTo} />
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
