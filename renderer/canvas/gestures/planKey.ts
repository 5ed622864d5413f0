import type { Id } from '#shared/document/fields.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { Direction } from '../keyboard/walk.ts';
import { itemKey } from '../itemKey.ts';
import type { MapFigures } from '../scene/MapFigures.ts';
import { noPlan, type Plan } from './plan.ts';
import { neighbours, planOwner, planPlace } from './planAreaDrop.ts';
import { planLeaderDrop } from './planLeaderDrop.ts';
import type { SceneHeader } from '#shared/layout/scene.ts';

/** How far a key press moves something on the free canvas, in canvas units. */
const STEP = 10;

/** What Alt and an arrow do with an item: the same as dragging it one lane or one place on. */
export function planKey(
  map: MapFigures,
  model: MapModel,
  items: readonly ItemRef[],
  direction: Direction,
  newId: () => Id,
): Plan {
  if (map.view === 'free') return planNudge(map, items, direction);
  const item = items.at(-1);
  if (item?.kind === 'leader') return planLane(map, model, item, direction);
  if (item?.kind !== 'area') return noPlan();
  const card = map.scene.cards.find(({ areaId }) => areaId === item.id);
  if (!card) return noPlan();
  const lanes = map.scene.headers
    .filter(({ sectionId }) => sectionId === card.sectionId)
    .sort((a, b) => a.laneX - b.laneX);
  const ownerId = model.inRole(item.id, 'owner')[0]?.leaderId;
  const at = lanes.findIndex(({ leaderId }) => leaderId === ownerId);
  if (direction === 'left' || direction === 'right') {
    const next = lanes[at + (direction === 'right' ? 1 : -1)];
    if (!next) return noPlan('There is no lane further on that side.');
    return planOwner({ model, scene: map.scene, areaIds: [item.id], newId }, next);
  }
  const home = lanes[at];
  if (!home) return noPlan('Give the area an owner first.');
  const column = neighbours(map.scene, card);
  const place = column.indexOf(card);
  const others = column.filter((other) => other !== card);
  const index = direction === 'up' ? place - 1 : place + 1;
  if (index < 0 || index > others.length) return noPlan();
  return planPlace(model, map.scene, card, others[index], others[index - 1], home);
}

function planLane(map: MapFigures, model: MapModel, item: ItemRef, direction: Direction): Plan {
  const header = map.get(itemKey(item))?.source as SceneHeader | undefined;
  if (!header || direction === 'up' || direction === 'down') return noPlan();
  const lanes = map.scene.headers
    .filter(({ sectionId }) => sectionId === header.sectionId)
    .sort((a, b) => a.laneX - b.laneX);
  const next = lanes[lanes.indexOf(header) + (direction === 'right' ? 1 : -1)];
  const beyond = direction === 'right' ? 1 : -1;
  return planLeaderDrop(model, map.scene, header, (next?.laneX ?? header.laneX) + beyond);
}

function planNudge(map: MapFigures, items: readonly ItemRef[], direction: Direction): Plan {
  const dx = direction === 'left' ? -STEP : direction === 'right' ? STEP : 0;
  const dy = direction === 'up' ? -STEP : direction === 'down' ? STEP : 0;
  const places = items.flatMap((item) => {
    const box =
      item.kind === 'leader' || item.kind === 'area' ? map.get(itemKey(item))?.box : undefined;
    return box
      ? [{ id: item.id, position: { x: Math.round(box.x + dx), y: Math.round(box.y + dy) } }]
      : [];
  });
  if (places.length === 0) return noPlan();
  return { ...noPlan(), commands: [{ id: 'positions.set', payload: { places } }] };
}
