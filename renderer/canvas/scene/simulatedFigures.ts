import type { Id } from '#shared/document/fields.ts';
import { drawOrphanedFrame, drawVacantSeat } from '#shared/drawing/drawVacantSeat.ts';
import { drawWaveMark } from '#shared/drawing/drawWaveMark.ts';
import type { SceneHeader } from '#shared/layout/scene.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { SimulationMarks } from '#renderer/store/simulation.ts';
import { fromItemKey, itemKey } from '../itemKey.ts';
import type { Figure } from './figure.ts';
import type { MapFigures } from './MapFigures.ts';

/** Of the record of a figure that a simulation marks; equal records look the same. */
export interface Simulated {
  readonly wave?: { readonly number: number; readonly isLatest: boolean };
  readonly seat?: 'vacant' | 'merged';
  readonly isOrphaned?: true;
}

/** Whether a cascade joins two areas that the failure has reached. */
function isReached({ ends }: Figure, waves: ReadonlyMap<Id, number>): boolean {
  return ends?.every((end) => waves.has(fromItemKey(end)?.id ?? '')) ?? false;
}

/** The map with what a simulation says on its cards and headers. */
export function simulatedFigures(map: MapFigures, marks: SimulationMarks | null): MapFigures {
  if (!marks) return map;
  const { metrics } = map.scene;
  const redrawn = new Map<string, Figure>();
  const mark = (figure: Figure, said: Simulated, draw: Figure['draw']) =>
    redrawn.set(figure.key, { ...figure, source: { ...figure.source, ...said }, draw });
  for (const figure of map.figures) {
    const { item, kind, box } = figure;
    if (item && kind === 'card') {
      const number = marks.waves?.get(item.id);
      if (number !== undefined) {
        const isLatest = number === marks.wave;
        mark(figure, { wave: { number, isLatest } }, (detail) => [
          ...figure.draw(detail),
          ...drawWaveMark(number, isLatest, box, metrics, detail),
        ]);
      } else if (marks.orphaned.has(item.id))
        mark(figure, { isOrphaned: true }, (detail) => [
          ...figure.draw(detail),
          ...drawOrphanedFrame(box, metrics, detail),
        ]);
    } else if (item && kind === 'header') {
      const seat = marks.seats.get(item.id);
      if (seat)
        mark(figure, { seat }, (detail) =>
          drawVacantSeat(figure.source as SceneHeader, seat, metrics, detail),
        );
    } else if (kind === 'cascade' && map.isLarge && marks.waves && !isReached(figure, marks.waves))
      // A thousand faint arcs would be a fog over the few that count.
      mark(figure, {}, () => []);
  }
  return map.redraw(redrawn);
}

/**
 * What stays in full strength: of a failure the areas it has reached, who has a part in them and the
 * cascades between them; of vacant seats all but their lanes, roles and notes.
 */
export function simulatedLitKeys(
  map: MapFigures,
  model: MapModel,
  { waves, seats }: SimulationMarks,
): ReadonlySet<string> {
  return waves ? litByFailure(map, model, waves) : litWithoutSeats(map, seats);
}

function litByFailure(map: MapFigures, model: MapModel, waves: ReadonlyMap<Id, number>) {
  const lit = new Set<string>();
  const leaders = new Set<Id>();
  for (const areaId of waves.keys()) {
    lit.add(itemKey({ kind: 'area', id: areaId }));
    for (const { id, leaderId } of model.assignmentsOfArea(areaId)) {
      lit.add(itemKey({ kind: 'assignment', id }));
      leaders.add(leaderId);
    }
  }
  for (const { key, kind, item, badge, ends } of map.figures) {
    if (kind === 'band') lit.add(key);
    else if (item?.kind === 'leader' && leaders.has(item.id)) lit.add(key);
    else if (badge?.areaId && waves.has(badge.areaId)) lit.add(key);
    // Both ends of a cascade are areas.
    else if (item?.kind === 'cascade' && ends?.every((end) => lit.has(end))) lit.add(key);
  }
  for (const lane of map.scene.lanes) if (leaders.has(lane.leaderId)) lit.add(`lane:${lane.id}`);
  return lit;
}

function litWithoutSeats(map: MapFigures, seats: SimulationMarks['seats']) {
  const lit = new Set<string>();
  const gone = new Set([...seats.keys()].map((id) => itemKey({ kind: 'leader', id })));
  for (const { key, kind, ends, badge } of map.figures) {
    if (kind === 'lane') continue;
    if (kind === 'edge' && ends && gone.has(ends[0])) continue;
    if (badge?.leaderId && seats.has(badge.leaderId)) continue;
    lit.add(key);
  }
  for (const lane of map.scene.lanes) if (!seats.has(lane.leaderId)) lit.add(`lane:${lane.id}`);
  return lit;
}
