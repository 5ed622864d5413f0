import type { MapView } from '#renderer/store/sessionState.ts';
import type { Id } from '#shared/document/fields.ts';
import type { LaneScene } from '#shared/layout/scene.ts';
import { finish } from '#shared/lib/finish.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { GridIndex } from '../geometry/GridIndex.ts';
import type { Point } from '#shared/lib/box.ts';
import { freeFigures } from '../free/freeFigures.ts';
import { freeSums } from '../free/freeSums.ts';
import { cascadeFigures } from './cascadeFigures.ts';
import type { Figure } from './figure.ts';
import { lanesFigures } from './lanesFigures.ts';
import { laneSums } from './laneSums.ts';
import { MANY_EDGES, MapFigures } from './MapFigures.ts';

export interface FiguresInput {
  readonly view: MapView;
  readonly scene: LaneScene;
  readonly model: MapModel;
  /** Corners of the free canvas by id; `null` on the lanes. */
  readonly places: ReadonlyMap<Id, Point> | null;
  readonly areCascadesShown: boolean;
}

/** Figures that are made, or indexed, between two looks at the clock. */
const PIECE = 1000;

/**
 * The figures of a map, in pieces: each `yield` is a place to pause.
 *
 * @param isIndexed whether every place can be asked for at once; otherwise the first question pays for it
 */
export function* buildFigures(input: FiguresInput, isIndexed = true): Generator<void, MapFigures> {
  const { view, scene, model, places, areCascadesShown } = input;
  const figures: Figure[] = [];
  for (const figure of places ? freeFigures(scene, places) : lanesFigures(scene)) {
    figures.push(figure);
    if (figures.length % PIECE === 0) yield;
  }
  if (areCascadesShown) {
    // Below roles and cards, so that names stay readable and stations can be hit.
    const above = figures.findIndex(({ kind }) => kind === 'edge' || kind === 'card');
    figures.splice(Math.max(above, 0), 0, ...cascadeFigures(scene, model, figures));
  }
  yield;
  const index = new GridIndex(figures.map(({ bounds }) => bounds));
  if (isIndexed) while (!index.fill(PIECE)) yield;
  const sums =
    scene.edges.length <= MANY_EDGES
      ? []
      : places
        ? yield* freeSums(scene, model, figures)
        : laneSums(scene);
  yield;
  return new MapFigures({ view, scene, figures, index, sums });
}

/**
 * What a map shows as it opens as a whole from so far away that sums stand for its edges and a badge is
 * smaller than a pixel: neither need be made for that. `null` where a person would miss them.
 */
export function buildOutline(input: FiguresInput): MapFigures | null {
  const { view, scene, places, areCascadesShown } = input;
  if (places || areCascadesShown || scene.sections.length < 2 || !isFog(scene)) return null;
  const figures = [...lanesFigures(scene, true)];
  const index = new GridIndex(figures.map(({ bounds }) => bounds));
  return new MapFigures({ view, scene, figures, index, sums: laneSums(scene), isOutline: true });
}

function isFog({ edges }: LaneScene): boolean {
  let lines = 0;
  for (const { kind } of edges) if (kind !== 'card') lines += 1;
  return lines > MANY_EDGES;
}

/** The figures of a map in one go, to be seen as soon as possible: places are asked for after the first paint. */
export function buildFiguresNow(input: FiguresInput): MapFigures {
  return finish(buildFigures(input, false));
}
