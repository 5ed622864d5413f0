import type { Id } from '../document/fields.ts';
import type { MapModel } from '../model/mapModel.ts';
import type { SceneHeader } from './scene.ts';
import { placeBadge, redLineBadge } from './sceneBadges.ts';
import type { EmitOptions } from './sceneParts.ts';
import type { SectionFrame } from './sectionFrame.ts';

/** A leader's header may stand in several sections. */
export function headerId(sectionId: string, leaderId: Id): string {
  return sectionId === '' ? leaderId : `${leaderId}@${sectionId}`;
}

/** A lane's head, with the leader's red lines in general. */
export function emitHeader(
  model: MapModel,
  frame: SectionFrame,
  laneIndex: number,
  leaderId: Id,
  options: EmitOptions,
): SceneHeader {
  const { metrics, plan } = frame;
  const laneX = options.left + frame.laneX(laneIndex);
  const top = options.top + frame.headerTop;
  const isUpright = frame.isNarrowLane(laneIndex);
  const width = frame.columns[laneIndex]?.header ?? metrics.cardWidth;
  const isSaid = plan.isContinuation === true;
  const general = isSaid
    ? []
    : model.redLinesOfLeader(leaderId).filter((redLine) => redLine.areaId === null);
  const badge = redLineBadge(general, leaderId, null, metrics);
  return {
    id: headerId(plan.id, leaderId),
    leaderId,
    sectionId: plan.id,
    laneIndex,
    rect: { x: laneX - width / 2, y: top, width, height: frame.headerHeight },
    laneX,
    title: frame.headerTitles[laneIndex] ?? { full: '', lines: [], isCut: false },
    isUpright,
    counts: options.countsOf(leaderId),
    appetite: model.leader(leaderId)?.appetite ?? null,
    isAppetiteShown: options.isAppetiteShown,
    badges:
      general.length === 0
        ? []
        : [
            {
              ...placeBadge(badge, laneX, top + frame.headerHeight + 8 + badge.height / 2),
              // A leader's header may stand in several sections.
              id: `redLine:${headerId(plan.id, leaderId)}`,
            },
          ],
  };
}
