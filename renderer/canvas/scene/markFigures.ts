import type { FindingMark, FindingMarks, LeaderGates } from '#shared/audit/findingMarks.ts';
import { drawFindingMark } from '#shared/drawing/drawFindingMark.ts';
import { drawGateMarks } from '#shared/drawing/drawGateMarks.ts';
import type { SceneCard, SceneHeader } from '#shared/layout/scene.ts';
import type { Figure } from './figure.ts';
import type { MapFigures } from './MapFigures.ts';

const LAMPS = { error: 'red', warning: 'amber' } as const;

/** A name in the gutter has no frame on whose corner a mark could stand. */
const isNameAlone = ({ source }: Figure) => (source as SceneCard).isInGutter;

/** Of the record of a figure that carries marks: two figures with equal records look the same. */
export interface Marked {
  readonly findingMark?: FindingMark;
  readonly gates?: LeaderGates;
}

/** The map with the marks of the audit on its cards and headers. */
export function markFigures(map: MapFigures, marks: FindingMarks | null): MapFigures {
  if (!marks || (marks.areas.size === 0 && marks.gates.size === 0)) return map;
  const { metrics } = map.scene;
  const redrawn = new Map<string, Figure>();
  for (const figure of map.figures) {
    const { item, kind, box } = figure;
    if (!item) continue;
    const mark = kind === 'card' ? marks.areas.get(item.id) : undefined;
    const gates = kind === 'header' ? marks.gates.get(item.id) : undefined;
    if (mark)
      redrawn.set(figure.key, {
        ...figure,
        source: { ...figure.source, findingMark: mark } satisfies Marked,
        draw: (detail) => [
          ...figure.draw(detail),
          ...drawFindingMark(LAMPS[mark], box, metrics, detail, isNameAlone(figure)),
        ],
      });
    else if (gates)
      redrawn.set(figure.key, {
        ...figure,
        source: { ...figure.source, gates } satisfies Marked,
        draw: (detail) => [
          ...figure.draw(detail),
          ...drawGateMarks(gates, figure.source as SceneHeader, metrics, detail),
        ],
      });
  }
  return map.redraw(redrawn);
}
