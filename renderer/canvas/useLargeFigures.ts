import { useEffect, useMemo, useRef, useState } from 'react';
import { breathe } from '#renderer/platform/breathe.ts';
import { createDocument } from '#shared/document/document.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { buildModel, type MapModel } from '#shared/model/mapModel.ts';
import { inputOf, isLaidOutAlike, renameFigures, type Asked, type Laid } from './scene/asked.ts';
import {
  buildFigures,
  buildFiguresNow,
  buildOutline,
  type FiguresInput,
} from './scene/buildFigures.ts';
import type { MapFigures } from './scene/MapFigures.ts';
import { LayoutClient } from './worker/LayoutClient.ts';

/** Up to so many areas the first layout is made here: that is over before a worker has started. */
const FIRST_HERE = 2500;
/** What taking in a large layout holds the window up for at a time, in milliseconds. */
const SLICE_MS = 8;

/**
 * The figures of a large map: laid out in the worker, taken in piece by piece.
 *
 * @param asked `null` where the map is not large
 * @param isShown whether a person sees the map: what it opened without is made then
 */
export function useLargeFigures(asked: Asked | null, isShown: boolean): MapFigures {
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
