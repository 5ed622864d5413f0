import { drawCascade } from '#shared/drawing/drawCascade.ts';
import { layoutCascades, type CascadeArc } from '#shared/layout/layoutCascades.ts';
import type { LaneScene, SceneCard } from '#shared/layout/scene.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { growBox } from '#shared/lib/box.ts';
import { boxOf, pointOn, type Curve } from '../geometry/curve.ts';
import { itemKey } from '../itemKey.ts';
import type { Figure } from './figure.ts';

/** Half the side of the box that is ringed when an arc is selected, in canvas units. */
const GRIP = 9;

/** The layer of arcs between cards, of either view: each can be selected like an edge. */
export function cascadeFigures(
  scene: LaneScene,
  model: MapModel,
  figures: readonly Figure[],
): Figure[] {
  const cards = figures
    .filter(({ kind }) => kind === 'card')
    .map(({ source }) => source as SceneCard);
  return layoutCascades({ ...scene, cards }, model).map((arc): Figure => {
    const item = { kind: 'cascade', id: arc.id } as const;
    const curve = curveOf(arc);
    const grip = pointOn(curve, 0.5);
    return {
      key: itemKey(item),
      kind: 'cascade',
      item,
      box: { x: grip.x - GRIP, y: grip.y - GRIP, width: 2 * GRIP, height: 2 * GRIP },
      bounds: growBox(boxOf(curve), 14),
      source: { ...arc, curve },
      draw: (detail) => drawCascade(arc, scene.metrics, detail),
      ends: [
        itemKey({ kind: 'area', id: arc.fromAreaId }),
        itemKey({ kind: 'area', id: arc.toAreaId }),
      ],
    };
  });
}

/** The arc's path is one cubic curve: a start and three points. */
function curveOf({ d }: CascadeArc): Curve {
  const n = (d.match(/-?[\d.]+/g) ?? []).map(Number);
  const at = (index: number) => ({ x: n[index] ?? 0, y: n[index + 1] ?? 0 });
  return [at(0), at(2), at(4), at(6)];
}
