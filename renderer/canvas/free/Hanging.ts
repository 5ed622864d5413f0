import type { LaneScene } from '#shared/layout/scene.ts';
import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { Point } from '#shared/lib/box.ts';
import { fromItemKey, itemKey } from '../itemKey.ts';
import { cascadeFigures } from '../scene/cascadeFigures.ts';
import type { Figure } from '../scene/figure.ts';
import type { MapFigures } from '../scene/MapFigures.ts';
import { freeFigures } from './freeFigures.ts';

/**
 * What hangs on nodes of a large free canvas that are in hand: their lines, arcs and badges, drawn wherever the
 * nodes are held. Of the map only these and what they lead to are laid out, however large it is.
 */
export class Hanging {
  /** What the picture leaves out meanwhile: all that hangs on the nodes, and the nodes. */
  readonly keys: ReadonlySet<string>;
  readonly #scene: LaneScene;
  readonly #model: MapModel;
  readonly #places: ReadonlyMap<Id, Point>;
  readonly #cascades: ReadonlySet<string>;

  /** @param held keys of the nodes in hand */
  constructor(map: MapFigures, model: MapModel, held: ReadonlySet<string>) {
    const { scene } = map;
    const leader = (id: Id) => itemKey({ kind: 'leader', id });
    const area = (id: Id) => itemKey({ kind: 'area', id });
    const edges = scene.edges.filter(
      ({ leaderId, areaId }) => held.has(leader(leaderId)) || held.has(area(areaId)),
    );
    const cascades = model.document.cascades.filter(
      ({ id, fromAreaId, toAreaId }) =>
        (held.has(area(fromAreaId)) || held.has(area(toAreaId))) &&
        map.get(itemKey({ kind: 'cascade', id })) !== undefined,
    );
    const ends = new Set([
      ...held,
      ...edges.flatMap(({ leaderId, areaId }) => [leader(leaderId), area(areaId)]),
      ...cascades.flatMap(({ fromAreaId, toAreaId }) => [area(fromAreaId), area(toAreaId)]),
    ]);
    // What hangs on the other ends stays where it is.
    const bare = <T extends { readonly badges: readonly object[] }>(key: string, node: T): T =>
      held.has(key) ? node : { ...node, badges: [] };
    this.#scene = {
      ...scene,
      edges,
      cards: scene.cards.flatMap((card) =>
        ends.has(area(card.areaId)) ? bare(area(card.areaId), card) : [],
      ),
      headers: scene.headers.flatMap((header) =>
        ends.has(leader(header.leaderId)) ? bare(leader(header.leaderId), header) : [],
      ),
    };
    this.#model = model;
    this.#cascades = new Set(cascades.map(({ id }) => itemKey({ kind: 'cascade', id })));
    this.#places = new Map(
      [...ends].flatMap((key) => {
        const [item, box] = [fromItemKey(key), map.get(key)?.box];
        return item && box ? [[item.id, { x: box.x, y: box.y }] as const] : [];
      }),
    );
    this.keys = new Set([...held, ...this.at(new Map()).map(({ key }) => key)]);
  }

  /**
   * The lines, arcs and badges, in painting order.
   *
   * @param dragged where the nodes are held, by key
   */
  at(dragged: ReadonlyMap<string, Point>): readonly Figure[] {
    const places = new Map(this.#places);
    for (const [key, point] of dragged) {
      const item = fromItemKey(key);
      if (item) places.set(item.id, point);
    }
    const figures = [...freeFigures(this.#scene, places)];
    const arcs =
      this.#cascades.size === 0
        ? []
        : cascadeFigures(this.#scene, this.#model, figures).filter(({ key }) =>
            this.#cascades.has(key),
          );
    return [...arcs, ...figures.filter(({ kind }) => kind === 'edge' || kind === 'badge')];
  }
}
