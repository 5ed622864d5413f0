import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { breathe } from '#renderer/platform/breathe.ts';
import { isFailureShown } from '#renderer/store/simulationShown.ts';
import { useApp } from '#renderer/store/store.ts';
import { isOnWall } from '#renderer/store/themeShown.ts';
import type { Id } from '#shared/document/fields.ts';
import { FREE_METRICS, LANE_METRICS } from '#shared/layout/laneMetrics.ts';
import type { LaneOptions } from '#shared/layout/laneOptions.ts';
import type { LaneScene } from '#shared/layout/scene.ts';
import { layoutWall } from '#shared/layout/layoutWall.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { renamedAreas } from '#shared/layout/renameCards.ts';
import { createDocument } from '#shared/document/document.ts';
import { buildModel, type MapModel } from '#shared/model/mapModel.ts';
import type { Point } from './geometry/box.ts';
import { freeLayoutOf } from './free/freeLayouts.ts';
import { fromItemKey } from './itemKey.ts';
import {
  buildFigures,
  buildFiguresNow,
  buildOutline,
  type FiguresInput,
} from './scene/buildFigures.ts';
import type { MapFigures } from './scene/MapFigures.ts';
import { useFreeInPieces } from './useFreeInPieces.ts';
import { useWallOptions } from './useWallOptions.ts';
import { LayoutClient, type LaidOutMap } from './worker/LayoutClient.ts';

const NOWHERE_COLLAPSED: ReadonlySet<string> = new Set();
/** Maps with more areas are laid out beside the window; smaller ones within a frame or two. */
const ASIDE = 400;
/** More roles than this do not follow a drag on the free canvas; they do when it is put down. */
const FOLLOWED = 400;
/** Up to so many areas the first layout is made here: that is over before a worker has started. */
const FIRST_HERE = 2500;
/** What taking in a large layout holds the window up for at a time, in milliseconds. */
const SLICE_MS = 8;

/** What a map was laid out from, and what came of it. */
interface Laid {
  readonly asked: Asked | null;
  readonly figures: MapFigures;
  /** Where the figures are an outline: what the whole is made from. */
  readonly input?: FiguresInput;
}

interface Asked {
  readonly model: MapModel;
  readonly options: LaneOptions;
  readonly isFree: boolean;
  readonly areCascadesShown: boolean;
  /** The lane map as it is laid out for a room; `null` elsewhere, and where no wall holds it. */
  readonly onWall: LaneScene | null;
}

/**
 * The map as it is drawn now. A large map lags an edit by its layout and shows the last picture
 * meanwhile.
 *
 * @param dragged where nodes of the free canvas are while they are dragged, by key
 * @param isShown whether a person sees the map: what it opened without is made then
 */
export function useMapFigures(
  model: MapModel,
  dragged: ReadonlyMap<string, Point>,
  isShown: boolean,
): MapFigures {
  const view = useApp((state) => state.session.view);
  const grouping = useApp((state) => state.session.grouping);
  const collapsed = useApp((state) => state.session.collapsedBands);
  const onlyLeaderId = useApp((state) => state.session.onlyLeaderId);
  const areCascadesShown = useApp(
    (state) => state.session.isCascadesShown || isFailureShown(state),
  );
  const isAppetiteShown = useApp((state) => state.settings.isAppetiteShown);
  const isProjector = useApp(isOnWall);
  const collapsedBands = view === 'lanes' ? collapsed : NOWHERE_COLLAPSED;
  // Another view moves everything: React may take its time over it, between two frames and the next.
  // What was edited shows at once.
  const wanted = useDeferredValue(
    useMemo(
      (): Pick<Asked, 'options' | 'isFree'> => ({
        options: {
          metrics: (view === 'free' ? FREE_METRICS : LANE_METRICS)[
            isProjector ? 'projector' : 'screen'
          ],
          // The free canvas has no sections; its headers are all of one size.
          sections: view === 'free' ? 'one' : 'auto',
          grouping,
          collapsedBands,
          onlyLeaderId: view === 'free' ? null : onlyLeaderId,
          isAppetiteShown,
        },
        isFree: view === 'free',
      }),
      [isProjector, view, grouping, collapsedBands, onlyLeaderId, isAppetiteShown],
    ),
  );
  const wall = useWallOptions(model);
  const onWall = useMemo(() => wall && layoutWall(model, wall), [model, wall]);
  const isAside = model.document.areas.length > ASIDE && onWall === null;
  const { options, isFree } = useFreeInPieces(model, wanted, !isAside && onWall === null);

  const asked = useMemo(
    () => ({ model, options, isFree, areCascadesShown, onWall }),
    [model, options, isFree, areCascadesShown, onWall],
  );

  const small = useSmallFigures(isAside ? null : asked, dragged);
  const large = useLargeFigures(isAside ? asked : null, isShown);
  return small ?? large;
}

/** The figures of a map of ordinary size, laid out as React renders. */
function useSmallFigures(
  asked: Asked | null,
  dragged: ReadonlyMap<string, Point>,
): MapFigures | null {
  const last = useRef<Laid | null>(null);
  const still = useMemo(
    () =>
      asked &&
      ((last.current && renameFigures(last.current, asked)) ?? buildFiguresNow(inputOf(asked))),
    [asked],
  );
  last.current = asked && still && { asked, figures: still };

  const isMoving = asked?.isFree === true && dragged.size > 0;
  const input = useMemo(() => (asked && isMoving ? inputOf(asked) : null), [asked, isMoving]);
  const moved = useMemo(() => {
    if (!input || input.scene.edges.length >= FOLLOWED) return null;
    const places = new Map(input.places);
    for (const [key, point] of dragged) {
      const item = fromItemKey(key);
      if (item) places.set(item.id, point);
    }
    return buildFiguresNow({ ...input, places });
  }, [input, dragged]);
  return moved ?? still;
}

function layOutHere(model: MapModel, options: LaneOptions, isFree: boolean) {
  const scene = layoutLaneMap(model, options);
  if (!isFree) return { scene, places: null };
  const { leaders, areas } = freeLayoutOf(model);
  return { scene, places: new Map<Id, Point>([...leaders, ...areas]) };
}

/** The figures of a large map: laid out in the worker, taken in piece by piece. */
function useLargeFigures(asked: Asked | null, isShown: boolean): MapFigures {
  const [laid, setLaid] = useState<Laid>(() =>
    asked && asked.model.document.areas.length <= FIRST_HERE
      ? layOutFirst(asked)
      : { asked: null, figures: nothingYet() },
  );
  const client = useRef<LayoutClient | null>(null);

  useEffect(
    () => () => {
      client.current?.stop();
      client.current = null;
    },
    [],
  );
  const renamed = useMemo(() => asked && renameFigures(laid, asked), [laid, asked]);
  const isDue = asked !== null && renamed === null;
  // The first new layout should not have to wait for its worker.
  const isLarge = asked !== null;
  useEffect(() => {
    if (!isLarge) return undefined;
    const idle = requestIdleCallback(() => (client.current ??= LayoutClient.start()));
    return () => cancelIdleCallback(idle);
  }, [isLarge]);
  useEffect(() => {
    if (!asked || !isDue) return undefined;
    let isWanted = true;
    client.current ??= LayoutClient.start();
    const laidOut =
      client.current?.layOut(asked.model, asked.options, asked.isFree, () => isWanted) ??
      Promise.resolve(null);
    void laidOut
      .catch((problem: unknown) => {
        console.error(problem);
        return null;
      })
      .then(async (map) => {
        if (!isWanted) return;
        const figures = await buildAside(inputOf(asked, map), () => isWanted);
        if (figures && isWanted) setLaid({ asked, figures });
      });
    return () => {
      isWanted = false;
    };
  }, [asked, isDue]);
  useEffect(() => {
    const { input } = laid;
    if (!input || !isShown) return undefined;
    let isWanted = true;
    void buildAside(input, () => isWanted).then((figures) => {
      if (figures && isWanted) setLaid({ asked: laid.asked, figures });
    });
    return () => {
      isWanted = false;
    };
  }, [laid, isShown]);
  return renamed ?? laid.figures;
}

/** What large maps opened with: somebody who comes back from the matrix finds the same map at once. */
const firsts = new WeakMap<MapModel, Laid>();

/** The first layout, to be seen as soon as possible. */
function layOutFirst(asked: Asked): Laid {
  const known = firsts.get(asked.model);
  if (known?.asked && isLaidOutAlike(known.asked, asked)) return { ...known, asked };
  const input = inputOf(asked);
  const outline = buildOutline(input);
  const first: Laid = outline
    ? { asked, figures: outline, input }
    : { asked, figures: buildFiguresNow(input) };
  firsts.set(asked.model, first);
  return first;
}

/**
 * The figures of the last layout, where they are also those of the present document: nothing that is
 * laid out has changed, or only names, in as many lines as before.
 */
function renameFigures({ asked: before, figures }: Laid, now: Asked): MapFigures | null {
  if (before === now) return figures;
  if (!before || !isLaidOutAlike(before, now)) return null;
  const areas = renamedAreas(before.model.document, now.model.document);
  return areas && figures.rename(areas);
}

function isLaidOutAlike(a: Asked, b: Asked): boolean {
  const names = Object.keys(a.options) as (keyof LaneOptions)[];
  // On the wall a name's length moves every lane.
  if (a.onWall !== null || b.onWall !== null) return false;
  return (
    names.every((name) => a.options[name] === b.options[name]) &&
    a.isFree === b.isFree &&
    a.areCascadesShown === b.areCascadesShown
  );
}

function inputOf(
  { model, options, isFree, areCascadesShown, onWall }: Asked,
  map: LaidOutMap | null = null,
): FiguresInput {
  if (onWall) return { view: 'lanes', scene: onWall, places: null, model, areCascadesShown };
  const { scene, places } = map ?? layOutHere(model, options, isFree);
  return { view: isFree ? 'free' : 'lanes', scene, places, model, areCascadesShown };
}

async function buildAside(
  input: FiguresInput,
  isWanted: () => boolean,
): Promise<MapFigures | null> {
  const steps = buildFigures(input);
  let start = performance.now();
  while (isWanted()) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < SLICE_MS) continue;
    await breathe();
    start = performance.now();
  }
  return null;
}

/** Until the first layout of a large map has come back. */
function nothingYet(): MapFigures {
  const model = buildModel(createDocument('none', '', '2000-01-01T00:00:00.000Z'));
  return buildFiguresNow({
    view: 'lanes',
    scene: layoutLaneMap(model),
    model,
    places: null,
    areCascadesShown: false,
  });
}
