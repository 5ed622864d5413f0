import { useEffect, useMemo, useRef, useState } from 'react';
import { useApp } from '#renderer/store/store.ts';
import type { Id } from '#shared/document/fields.ts';
import { FREE_METRICS, LANE_METRICS } from '#shared/layout/laneMetrics.ts';
import type { LaneOptions } from '#shared/layout/laneOptions.ts';
import { layoutFreeCanvas } from '#shared/layout/layoutFreeCanvas.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { createDocument } from '#shared/document/document.ts';
import { buildModel, type MapModel } from '#shared/model/mapModel.ts';
import type { Point } from './geometry/box.ts';
import { fromItemKey } from './itemKey.ts';
import { buildFigures, buildFiguresNow, type FiguresInput } from './scene/buildFigures.ts';
import type { MapFigures } from './scene/MapFigures.ts';
import { breathe } from './worker/breathe.ts';
import { LayoutClient } from './worker/LayoutClient.ts';

const NOWHERE_COLLAPSED: ReadonlySet<string> = new Set();
const NOTHING_MOVES: ReadonlyMap<string, Point> = new Map();
/** Maps with more areas are laid out beside the window; smaller ones within a frame or two. */
const ASIDE = 400;
/** More roles than this do not follow a drag on the free canvas; they do when it is put down. */
const FOLLOWED = 400;
/** What taking in a large layout holds the window up for at a time, in milliseconds. */
const SLICE_MS = 8;

/**
 * The map as it is drawn now. A large map lags an edit by its layout and shows the last picture
 * meanwhile.
 *
 * @param dragged where nodes of the free canvas are while they are dragged, by key
 */
export function useMapFigures(model: MapModel, dragged: ReadonlyMap<string, Point>): MapFigures {
  const view = useApp((state) => state.session.view);
  const grouping = useApp((state) => state.session.grouping);
  const collapsed = useApp((state) => state.session.collapsedBands);
  const areCascadesShown = useApp((state) => state.session.isCascadesShown);
  const isAppetiteShown = useApp((state) => state.settings.isAppetiteShown);
  const isProjector = useApp((state) => state.settings.theme === 'projector');
  const collapsedBands = view === 'lanes' ? collapsed : NOWHERE_COLLAPSED;
  const options: LaneOptions = useMemo(
    () => ({
      metrics: (view === 'free' ? FREE_METRICS : LANE_METRICS)[
        isProjector ? 'projector' : 'screen'
      ],
      // The free canvas has no sections; its headers are all of one size.
      sections: view === 'free' ? 'one' : 'auto',
      grouping,
      collapsedBands,
      isAppetiteShown,
    }),
    [isProjector, view, grouping, collapsedBands, isAppetiteShown],
  );
  const isFree = view === 'free';
  const isAside = model.document.areas.length > ASIDE;

  const here = useMemo(
    () => (isAside ? null : layOutHere(model, options, isFree)),
    [isAside, model, options, isFree],
  );
  const moving =
    isFree && here !== null && here.scene.edges.length < FOLLOWED ? dragged : NOTHING_MOVES;
  const small = useMemo(() => {
    if (!here) return null;
    const places = here.places && new Map(here.places);
    for (const [key, point] of moving) {
      const item = fromItemKey(key);
      if (item) places?.set(item.id, point);
    }
    return buildFiguresNow({ ...here, places, view, model, areCascadesShown });
  }, [here, moving, view, model, areCascadesShown]);

  const large = useLargeFigures(isAside ? model : null, options, isFree, areCascadesShown);
  return small ?? large;
}

function layOutHere(model: MapModel, options: LaneOptions, isFree: boolean) {
  const scene = layoutLaneMap(model, options);
  if (!isFree) return { scene, places: null };
  const { leaders, areas } = layoutFreeCanvas(model);
  return { scene, places: new Map<Id, Point>([...leaders, ...areas]) };
}

/** The figures of a large map: laid out in the worker, taken in piece by piece. */
function useLargeFigures(
  model: MapModel | null,
  options: LaneOptions,
  isFree: boolean,
  areCascadesShown: boolean,
): MapFigures {
  const [figures, setFigures] = useState<MapFigures>(nothingYet);
  const client = useRef<LayoutClient | null>(null);

  useEffect(
    () => () => {
      client.current?.stop();
      client.current = null;
    },
    [],
  );
  useEffect(() => {
    if (!model) return undefined;
    let isWanted = true;
    client.current ??= LayoutClient.start();
    const laidOut =
      client.current?.layOut(model, options, isFree, () => isWanted) ?? Promise.resolve(null);
    void laidOut
      .catch((problem: unknown) => {
        console.error(problem);
        return null;
      })
      .then(async (map) => {
        if (!isWanted) return;
        const { scene, places } = map ?? layOutHere(model, options, isFree);
        const view = isFree ? 'free' : 'lanes';
        const input = { view, scene, places, model, areCascadesShown } as const;
        const built = await buildAside(input, () => isWanted);
        if (built && isWanted) setFigures(built);
      });
    return () => {
      isWanted = false;
    };
  }, [model, options, isFree, areCascadesShown]);
  return figures;
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
