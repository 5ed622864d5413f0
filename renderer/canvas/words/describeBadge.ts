import type { SceneBadge } from '#shared/layout/scene.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { countOf } from './sentence.ts';

/** "2 risks of CFO in Integration budget". */
export function describeBadge(model: MapModel, badge: SceneBadge): string {
  const leader = model.leader(badge.leaderId)?.title ?? '';
  const area = badge.areaId === null ? undefined : model.area(badge.areaId);
  const what = countOf(badge.recordIds.length, badge.kind === 'risk' ? 'risk' : 'red line');
  return `${what} of ${leader}${area ? ` in ${area.name}` : ''}`;
}
