import type { DecisionArea } from '../document/area.ts';
import type { MapModel } from '../model/mapModel.ts';
import { bandModeOf, isUnplaced, planFigure } from './laneFigure.ts';

/**
 * The bands in which an area stands, by their ids: one however the map is grouped (by mode, by domain) or parted
 * (a section a domain). What is folded among them hides it.
 */
export function bandIdsOf(model: MapModel, area: DecisionArea): readonly string[] {
  const laneOf = new Map(model.document.leaders.map(({ id }, lane) => [id, lane]));
  const figure = planFigure(model, area, laneOf);
  const mode = isUnplaced(figure) ? 'settle' : bandModeOf(figure);
  const domain = `domain:${area.domain.trim()}`;
  return [mode, domain, `${domain}/${mode}`];
}
