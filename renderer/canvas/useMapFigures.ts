import { useDeferredValue, useMemo } from 'react';
import { isFailureShown } from '#renderer/store/simulationShown.ts';
import { useApp } from '#renderer/store/store.ts';
import { isOnWall } from '#renderer/store/themeShown.ts';
import { FREE_METRICS, LANE_METRICS } from '#shared/layout/laneMetrics.ts';
import { layoutWall } from '#shared/layout/layoutWall.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { Point } from '#shared/lib/box.ts';
import type { Asked } from './scene/asked.ts';
import type { MapFigures } from './scene/MapFigures.ts';
import { useFreeInPieces } from './useFreeInPieces.ts';
import { useLargeFigures } from './useLargeFigures.ts';
import { useSmallFigures } from './useSmallFigures.ts';
import { useWallOptions } from './useWallOptions.ts';

const NOWHERE_COLLAPSED: ReadonlySet<string> = new Set();
/** Maps with more areas are laid out beside the window; smaller ones within a frame or two. */
const ASIDE = 400;

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
