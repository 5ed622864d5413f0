import type { MapView } from '#renderer/store/sessionState.ts';
import type { DecisionArea } from '#shared/document/area.ts';
import { drawCard } from '#shared/drawing/drawCard.ts';
import { renameCard } from '#shared/layout/renameCards.ts';
import type { Detail, LaneScene, SceneCard, WrappedText } from '#shared/layout/scene.ts';
import { boxAround, isInBox, type Box, type Point } from '#shared/lib/box.ts';
import type { GridIndex } from '../geometry/GridIndex.ts';
import { itemKey } from '../itemKey.ts';
import type { Place } from '../keyboard/walk.ts';
import type { Figure } from './figure.ts';
import { distanceToFigure } from './distanceToFigure.ts';

/** Up to this many nodes and edges React draws everything; beyond, a picture carries what is far. */
export const LARGE = 300;
/** More edges than this at once are a fog: sums stand in for them. */
export const MANY_EDGES = 1500;

interface MapFiguresParts {
  readonly view: MapView;
  readonly scene: LaneScene;
  readonly figures: readonly Figure[];
  /** Over the figures' bounds. */
  readonly index: GridIndex;
  /** Few figures that say what the edges say together; painted where there are too many edges. */
  readonly sums: readonly Figure[];
  /** Of a large map that is seen from afar: without single edges and badges, which follow. */
  readonly isOutline?: boolean;
  /** A map of the same figures in the same places, only drawn otherwise: what of it still holds. */
  readonly standing?: MapFigures;
}

/** Everything drawn on the map, in painting order, and where to find it. */
export class MapFigures {
  readonly view: MapView;
  readonly scene: LaneScene;
  readonly figures: readonly Figure[];
  readonly bounds: Box;
  /** Size of names, in canvas units: decides when text gives way to bars. */
  readonly textSize: number;
  /** Laid out for the pane as it is, to be read from afar: a unit is a CSS pixel of it. */
  readonly isOnWall: boolean;
  readonly isLarge: boolean;
  /** Single edges and badges are still to come: sums stand for the edges, at any distance. */
  readonly isOutline: boolean;
  /** What the keyboard walks on. */
  readonly places: readonly Place[];
  /** The ends of the map in reading order: where one begins, and where Home and End lead. */
  readonly ends: readonly [first: Place, last: Place] | null;
  readonly #byKey: ReadonlyMap<string, number>;
  readonly #index: GridIndex;
  readonly #sums: readonly Figure[];

  constructor(parts: MapFiguresParts) {
    const { view, scene, figures, index, sums, standing, isOutline = false } = parts;
    this.view = view;
    this.scene = scene;
    this.figures = figures;
    this.textSize = scene.metrics.textSize;
    this.places =
      standing?.places ??
      figures.filter((figure) => figure.item !== null && figure.kind !== 'cascade');
    this.ends = standing?.ends ?? endsOf(this.places);
    this.isOnWall = scene.metrics.name === 'wall';
    this.isOutline = isOutline;
    this.isLarge = isOutline || this.places.length > LARGE;
    this.bounds = standing?.bounds ?? boxAround(figures.map((figure) => figure.bounds)) ?? EMPTY;
    this.#byKey = standing
      ? standing.#byKey
      : new Map(figures.map(({ key }, index) => [key, index]));
    this.#index = index;
    this.#sums = sums;
  }

  /**
   * The same map with new names on these areas' cards.
   *
   * @returns `null` where a name takes more lines or fewer than before: that needs a new layout
   */
  rename(areas: readonly DecisionArea[]): MapFigures | null {
    if (areas.length === 0) return this;
    const { metrics } = this.scene;
    const renamed = new Map<string, Figure>();
    const names = new Map<string, WrappedText>();
    for (const area of areas) {
      const key = itemKey({ kind: 'area', id: area.id });
      const figure = this.get(key);
      // Folded up in its band: no card says the name.
      if (!figure) continue;
      const card = renameCard(figure.source as SceneCard, area, metrics);
      if (!card) return null;
      names.set(area.id, card.name);
      const draw = (detail: Detail) => drawCard(card, metrics, detail);
      renamed.set(key, { ...figure, source: card, draw });
    }
    const cards = this.scene.cards.map((card) => {
      const name = names.get(card.areaId);
      return name ? { ...card, name } : card;
    });
    return new MapFigures({
      view: this.view,
      scene: { ...this.scene, cards },
      figures: this.figures.map((figure) => renamed.get(figure.key) ?? figure),
      index: this.#index,
      sums: this.#sums,
      isOutline: this.isOutline,
    });
  }

  /** The same map with these figures, by key, drawn otherwise; they stand where they stood. */
  redraw(redrawn: ReadonlyMap<string, Figure>): MapFigures {
    if (redrawn.size === 0) return this;
    return new MapFigures({
      view: this.view,
      scene: this.scene,
      figures: this.figures.map((figure) => redrawn.get(figure.key) ?? figure),
      index: this.#index,
      sums: this.#sums,
      isOutline: this.isOutline,
      standing: this,
    });
  }

  get(key: string): Figure | undefined {
    const index = this.#byKey.get(key);
    return index === undefined ? undefined : this.figures[index];
  }

  /** Figures that meet the box, in painting order. */
  within(box: Box): Figure[] {
    return this.#index.within(box).flatMap((index) => this.figures[index] ?? []);
  }

  /**
   * What a click at the point means: the topmost figure there.
   *
   * @param slack how far beside a thin line still counts, in canvas units
   */
  at(point: Point, slack: number): Figure | null {
    const near = this.#index.at(point.x, point.y, slack).reverse();
    let best: Figure | null = null;
    let bestDistance = slack;
    for (const index of near) {
      const figure = this.figures[index];
      if (!figure || figure.kind === 'lane' || figure.kind === 'section') continue;
      if (isInBox(figure.box, point)) return figure;
      if (!figure.ends) continue;
      const distance = distanceToFigure(figure, point);
      if (distance < bestDistance) [best, bestDistance] = [figure, distance];
    }
    return best;
  }

  /** What a marquee takes: cards and headers that it touches, stations whose middle lies in it. */
  inMarquee(box: Box): Figure[] {
    return this.within(box).filter(
      ({ item, kind, box: own }) =>
        item !== null &&
        kind !== 'cascade' &&
        (kind === 'edge'
          ? isInBox(box, { x: own.x + own.width / 2, y: own.y + own.height / 2 })
          : own.x < box.x + box.width &&
            box.x < own.x + own.width &&
            own.y < box.y + box.height &&
            box.y < own.y + own.height),
    );
  }

  /** What is painted into a picture of the region; edges of `lit` figures are never summed up. */
  *toPaint(region: Box, lit: ReadonlySet<string> | null): Generator<Figure> {
    const found = this.within(region);
    let edges = 0;
    for (const figure of found) if (figure.kind === 'edge') edges += 1;
    const isSummed = this.isOutline || (edges > MANY_EDGES && this.#sums.length > 0);
    if (!isSummed) {
      yield* found;
      return;
    }
    let areSumsDue = true;
    for (const figure of found) {
      if (figure.kind === 'edge') {
        if (!lit?.has(figure.key)) continue;
      } else if (
        areSumsDue &&
        figure.kind !== 'section' &&
        figure.kind !== 'band' &&
        figure.kind !== 'lane'
      ) {
        areSumsDue = false;
        yield* this.#sums;
      }
      yield figure;
    }
  }
}

function endsOf(places: readonly Place[]): readonly [Place, Place] | null {
  let [first] = places;
  let [last] = places;
  if (!first || !last) return null;
  const isBefore = (a: Place, b: Place) =>
    a.box.y < b.box.y || (a.box.y === b.box.y && a.box.x < b.box.x);
  for (const place of places) {
    if (isBefore(place, first)) first = place;
    if (isBefore(last, place)) last = place;
  }
  return [first, last];
}

const EMPTY: Box = { x: 0, y: 0, width: 0, height: 0 };
