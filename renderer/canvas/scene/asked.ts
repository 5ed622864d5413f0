import type { Id } from '#shared/document/fields.ts';
import type { LaneOptions } from '#shared/layout/laneOptions.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { renamedAreas } from '#shared/layout/renameCards.ts';
import type { LaneScene } from '#shared/layout/scene.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { freeLayoutOf } from '../free/freeLayouts.ts';
import type { Point } from '#shared/lib/box.ts';
import type { LaidOutMap } from '../worker/LayoutClient.ts';
import type { FiguresInput } from './buildFigures.ts';
import type { MapFigures } from './MapFigures.ts';

/** What the map on screen is to be laid out from. */
export interface Asked {
  readonly model: MapModel;
  readonly options: LaneOptions;
  readonly isFree: boolean;
  readonly areCascadesShown: boolean;
  /** The lane map as it is laid out for a room; `null` elsewhere, and where no wall holds it. */
  readonly onWall: LaneScene | null;
}

/** What a map was laid out from, and what came of it. */
export interface Laid {
  readonly asked: Asked | null;
  readonly figures: MapFigures;
  /** Where the figures are an outline: what the whole is made from. */
  readonly input?: FiguresInput;
}

/** What figures are made from: laid out here, unless it has been laid out beside the window. */
export function inputOf(
  { model, options, isFree, areCascadesShown, onWall }: Asked,
  map: LaidOutMap | null = null,
): FiguresInput {
  if (onWall) return { view: 'lanes', scene: onWall, places: null, model, areCascadesShown };
  const { scene, places } = map ?? layOutHere(model, options, isFree);
  return { view: isFree ? 'free' : 'lanes', scene, places, model, areCascadesShown };
}

function layOutHere(model: MapModel, options: LaneOptions, isFree: boolean) {
  const scene = layoutLaneMap(model, options);
  if (!isFree) return { scene, places: null };
  const { leaders, areas } = freeLayoutOf(model);
  return { scene, places: new Map<Id, Point>([...leaders, ...areas]) };
}

/**
 * The figures of the last layout, where they are also those of the present document: nothing that is
 * laid out has changed, or only names, in as many lines as before.
 */
export function renameFigures({ asked: before, figures }: Laid, now: Asked): MapFigures | null {
  if (before === now) return figures;
  if (!before || !isLaidOutAlike(before, now)) return null;
  const areas = renamedAreas(before.model.document, now.model.document);
  return areas && figures.rename(areas);
}

/** Whether all but the document is the same: what follows from names alone can be kept. */
export function isLaidOutAlike(a: Asked, b: Asked): boolean {
  const names = Object.keys(a.options) as (keyof LaneOptions)[];
  // On the wall a name's length moves every lane.
  if (a.onWall !== null || b.onWall !== null) return false;
  return (
    names.every((name) => a.options[name] === b.options[name]) &&
    a.isFree === b.isFree &&
    a.areCascadesShown === b.areCascadesShown
  );
}
