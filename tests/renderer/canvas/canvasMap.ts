import type { MapDocument } from '#shared/document/document.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { buildModel, type MapModel } from '#shared/model/mapModel.ts';
import { buildFiguresNow } from '#renderer/canvas/scene/buildFigures.ts';
import type { MapFigures } from '#renderer/canvas/scene/MapFigures.ts';
import { aLeader, aMap, anArea, coordinator, informed, owner } from '#tests/helpers/aMap.ts';

/**
 * Three lanes:
 *
 *     CFO        CMO        CIO
 *     [Budget]   .          .        decides alone
 *     [Audit]    |          |
 *     |          [Beds]- - -o        coordinates
 *     [Rates]- - o          |
 */
export function threeLanes(): MapDocument {
  return aMap({
    leaders: [aLeader('CFO'), aLeader('CMO'), aLeader('CIO')],
    areas: [
      anArea('Budget', { mode: 'sovereign' }),
      anArea('Audit', { mode: 'sovereign' }),
      anArea('Beds', { mode: 'coordinated' }),
      anArea('Rates', { mode: 'coordinated' }),
      anArea('Grants'),
    ],
    assignments: [
      owner('cfo', 'budget'),
      informed('cmo', 'budget'),
      informed('cio', 'budget'),
      owner('cfo', 'audit'),
      owner('cmo', 'beds'),
      coordinator('cio', 'beds', { level: 'agree' }),
      owner('cfo', 'rates'),
      coordinator('cmo', 'rates'),
    ],
  });
}

export interface Drawn {
  readonly model: MapModel;
  readonly map: MapFigures;
}

interface DrawnAs {
  readonly areCascadesShown?: boolean;
  readonly grouping?: 'mode' | 'domain';
}

/** The lane map of a document. */
export function drawn(document: MapDocument, as: DrawnAs = {}): Drawn {
  const { areCascadesShown = false, grouping = 'mode' } = as;
  const model = buildModel(document);
  const scene = layoutLaneMap(model, { grouping });
  const map = buildFiguresNow({
    view: 'lanes',
    scene,
    model,
    places: null,
    areCascadesShown,
  });
  return { model, map };
}
