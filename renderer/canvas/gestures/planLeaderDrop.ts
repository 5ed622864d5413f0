import type { Id } from '#shared/document/fields.ts';
import type { LaneScene, SceneHeader } from '#shared/layout/scene.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { noPlan, type Plan } from './plan.ts';

/** What dropping a header at a place across the map does: the lane moves in the team's order. */
export function planLeaderDrop(
  model: MapModel,
  scene: LaneScene,
  header: SceneHeader,
  x: number,
): Plan {
  const lanes = scene.headers
    .filter(({ sectionId }) => sectionId === header.sectionId)
    .sort((a, b) => a.laneX - b.laneX);
  const others = lanes.filter(({ leaderId }) => leaderId !== header.leaderId);
  const right = others.find(({ laneX }) => laneX > x);
  const left = others.findLast(({ laneX }) => laneX <= x);
  const was = lanes[lanes.findIndex(({ id }) => id === header.id) + 1];
  if (right === was) return noPlan(`${titleOf(model, header.leaderId)} stays where it is.`);
  const order = model.document.leaders.map(({ id }) => id).filter((id) => id !== header.leaderId);
  const index = right ? order.indexOf(right.leaderId) : order.indexOf(left?.leaderId ?? '') + 1;
  const gap = (scene.metrics.lanePitch - scene.metrics.cardWidth) / 2;
  const at = right ? right.rect.x - gap : (left ? left.rect.x + left.rect.width : 0) + gap;
  // Where only some lanes are shown, the last of them need not be the last of all.
  const says = right
    ? `${titleOf(model, header.leaderId)} stands before ${titleOf(model, right.leaderId)}.`
    : index < order.length && left
      ? `${titleOf(model, header.leaderId)} stands after ${titleOf(model, left.leaderId)}.`
      : `${titleOf(model, header.leaderId)} stands last.`;
  return {
    says,
    commands: [{ id: 'leader.reorder', payload: { leaderId: header.leaderId, index } }],
    lane: null,
    slot: { x: at - 2, y: header.rect.y - 4, width: 4, height: header.rect.height + 8 },
  };
}

const titleOf = (model: MapModel, leaderId: Id) => model.leader(leaderId)?.title ?? '';
