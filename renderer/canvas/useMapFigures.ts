import { useMemo } from 'react';
import { useApp } from '#renderer/store/store.ts';
import type { Id } from '#shared/document/fields.ts';
import { layoutFreeCanvas } from '#shared/layout/layoutFreeCanvas.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import type { LaneScene } from '#shared/layout/scene.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { Point } from './geometry/box.ts';
import { freeSums } from './free/freeSums.ts';
import { freeFigures } from './free/freeFigures.ts';
import { cascadeFigures } from './scene/cascadeFigures.ts';
import { fromItemKey } from './itemKey.ts';
import { lanesFigures } from './scene/lanesFigures.ts';
import { laneSums } from './scene/laneSums.ts';
import { MapFigures } from './scene/MapFigures.ts';

const NOWHERE_COLLAPSED: ReadonlySet<string> = new Set();

/**
 * The map as it is drawn now.
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

  const scene: LaneScene = useMemo(
    () =>
      layoutLaneMap(model, {
        metrics: isProjector ? 'projector' : 'screen',
        grouping,
        collapsedBands,
        isAppetiteShown,
      }),
    [model, isProjector, grouping, collapsedBands, isAppetiteShown],
  );
  const places = useMemo(() => {
    if (view !== 'free') return null;
    const { leaders, areas } = layoutFreeCanvas(model);
    return new Map<Id, Point>([...leaders, ...areas]);
  }, [model, view]);
  // A large map keeps its painted lines during a drag; they follow when the card is put down.
  const isFollowed = places !== null && scene.edges.length < FOLLOWED;
  const moving = isFollowed ? dragged : NOTHING_MOVES;
  return useMemo(() => {
    const current = places === null ? null : new Map(places);
    for (const [key, point] of moving) {
      const item = fromItemKey(key);
      if (item) current?.set(item.id, point);
    }
    const figures = current === null ? lanesFigures(scene) : freeFigures(scene, current);
    const cascades = areCascadesShown ? cascadeFigures(scene, model, figures) : [];
    return new MapFigures({
      view,
      scene,
      figures: [...figures, ...cascades],
      sums: current === null ? laneSums(scene) : freeSums(scene, model, figures),
    });
  }, [scene, places, moving, areCascadesShown, model, view]);
}

const FOLLOWED = 400;
const NOTHING_MOVES: ReadonlyMap<string, Point> = new Map();
