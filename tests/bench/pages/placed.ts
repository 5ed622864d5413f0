import type { MapDocument } from '#shared/document/document.ts';
import type { Id } from '#shared/document/fields.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { buildModel } from '#shared/model/mapModel.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedNode {
  readonly id: Id;
  readonly name: string;
  readonly box: Box;
}

/** Nodes where our lane map has them, and the roles that join them: the same for every reference. */
export interface Placed {
  readonly leaders: readonly PlacedNode[];
  readonly areas: readonly PlacedNode[];
  readonly edges: readonly { readonly id: Id; readonly from: Id; readonly to: Id }[];
  /** The area whose card is nearest to the middle. */
  readonly middle: Id;
}

export function place(document: MapDocument): Placed {
  const scene = layoutLaneMap(buildModel(document));
  const headers = new Map(
    scene.headers.toReversed().map((header) => [header.leaderId, header.rect]),
  );
  const cards = new Map(scene.cards.map((card) => [card.areaId, card.rect]));
  const nodes = (
    records: readonly { readonly id: Id }[],
    boxes: ReadonlyMap<Id, Box>,
    nameOf: (index: number) => string,
  ) =>
    records.flatMap(({ id }, index) => {
      const box = boxes.get(id);
      return box ? [{ id, name: nameOf(index), box }] : [];
    });
  const areas = nodes(document.areas, cards, (index) => document.areas[index]?.name ?? '');
  const away = ({ box }: PlacedNode) =>
    Math.hypot(box.x + box.width / 2 - scene.width / 2, box.y + box.height / 2 - scene.height / 2);
  const middle = areas.reduce(
    (best, node) => (away(node) < away(best) ? node : best),
    areas[0] as PlacedNode,
  );
  return {
    leaders: nodes(document.leaders, headers, (index) => document.leaders[index]?.title ?? ''),
    areas,
    edges: document.assignments.map(({ id, leaderId, areaId }) => ({
      id,
      from: leaderId,
      to: areaId,
    })),
    middle: middle.id,
  };
}
