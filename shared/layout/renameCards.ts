import type { DecisionArea } from '../document/area.ts';
import type { MapDocument } from '../document/document.ts';
import type { SceneCard } from './scene.ts';
import type { LaneMetrics } from './laneMetrics.ts';
import { wrapCardName } from './areaNames.ts';

/** The lists of a document that a layout reads. */
export const LAID_OUT = [
  'leaders',
  'areas',
  'assignments',
  'risks',
  'redLines',
  'outcomes',
  'cascades',
] as const satisfies readonly (keyof MapDocument)[];

/**
 * The areas of `after` whose names alone are new: nothing else that a layout reads has changed. Lists
 * and records that did not change must be the same objects, as commands keep them.
 *
 * @returns `null` where more has changed, or an area came, went or moved
 */
export function renamedAreas(
  before: MapDocument,
  after: MapDocument,
): readonly DecisionArea[] | null {
  for (const list of LAID_OUT) if (list !== 'areas' && before[list] !== after[list]) return null;
  if (before.areas.length !== after.areas.length) return null;
  const renamed: DecisionArea[] = [];
  for (const [index, area] of after.areas.entries()) {
    const old = before.areas[index];
    if (old === area) continue;
    if (!old || !isSameButName(old, area)) return null;
    renamed.push(area);
  }
  return renamed;
}

/**
 * The card with the area's new name, as a new layout would have it: a name takes part in a layout by
 * the number of its lines alone.
 *
 * @returns `null` where the new name takes more lines or fewer, or stands in the gutter
 */
export function renameCard(
  card: SceneCard,
  area: DecisionArea,
  metrics: LaneMetrics,
): SceneCard | null {
  if (card.isInGutter) return null;
  const name = wrapCardName(area, metrics);
  return name.lines.length === card.name.lines.length ? { ...card, name } : null;
}

function isSameButName(a: DecisionArea, b: DecisionArea): boolean {
  const keys = Object.keys(a) as (keyof DecisionArea)[];
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key === 'name' || (key in b && a[key] === b[key]))
  );
}
