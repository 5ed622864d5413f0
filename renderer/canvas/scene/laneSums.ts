import type { LaneScene } from '#shared/layout/scene.ts';
import type { Figure } from './figure.ts';

/** The widest a sum gets, as a share of the space between two lanes. */
const WIDEST = 0.5;

/**
 * What the edges of a large map say together: on every lane and band a bar, the wider the more areas
 * of the band the leader is brought into. Painted where single lines would be a fog.
 */
export function laneSums(scene: LaneScene): Figure[] {
  const bandOf = new Map(scene.cards.map((card) => [card.areaId, card.bandId]));
  const bands = new Map(scene.bands.map((band) => [band.id, band]));
  const sums = new Map<string, { x: number; bandId: string; count: number }>();
  let most = 1;
  for (const edge of scene.edges) {
    const bandId = bandOf.get(edge.areaId);
    if (edge.kind === 'card' || bandId === undefined) continue;
    const key = `${edge.x} ${bandId}`;
    const sum = sums.get(key) ?? { x: edge.x, bandId, count: 0 };
    sum.count += 1;
    most = Math.max(most, sum.count);
    sums.set(key, sum);
  }
  return [...sums.entries()].flatMap(([key, sum]) => {
    const rect = bands.get(sum.bandId)?.rect;
    if (!rect) return [];
    const width = Math.max(4, scene.metrics.lanePitch * WIDEST * Math.sqrt(sum.count / most));
    const box = {
      x: sum.x - width / 2,
      y: rect.y + 6,
      width,
      height: Math.max(4, rect.height - 12),
    };
    return [
      {
        key: `sum:${key}`,
        kind: 'edge',
        item: null,
        box,
        bounds: box,
        source: sum,
        draw: () => [{ op: 'rect', ...box, radius: 3, fill: 'rule' }],
      } satisfies Figure,
    ];
  });
}
