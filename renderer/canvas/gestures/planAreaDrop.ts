import type { Id } from '#shared/document/fields.ts';
import type { LaneScene, SceneCard, SceneHeader } from '#shared/layout/scene.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { AnyCommand } from '#shared/commands/registry.ts';
import type { Point } from '#shared/lib/box.ts';
import { countOf } from '../words/sentence.ts';
import { laneAt, laneBox } from './laneAt.ts';
import { noPlan, type Plan } from './plan.ts';

interface Dragged {
  readonly model: MapModel;
  readonly scene: LaneScene;
  /** The cards in hand; the first is the one that the pointer holds. */
  readonly areaIds: readonly Id[];
  readonly newId: () => Id;
}

/** What dropping cards at a point of the lane map does: a new owner, or a new place in the order. */
export function planAreaDrop(dragged: Dragged, point: Point): Plan {
  const { scene, model, areaIds } = dragged;
  const header = laneAt(scene, point);
  const first = areaIds[0] ?? '';
  const [card] = scene.cards.filter(({ areaId, isInGutter }) => isInGutter && areaId === first);
  if (card && areaIds.length === 1 && point.x < card.rect.x + card.rect.width)
    return planReorder(dragged, homeOf(dragged, first), point);
  if (!header) return noPlan('Drop it on a lane to change the owner.');
  const isAtHome = ownerOnLane(model, first) === header.leaderId;
  if (isAtHome && areaIds.length === 1) return planReorder(dragged, header, point);
  return planOwner(dragged, header);
}

/** The header of the lane that the card's owner has; `null` where nobody owns it. */
function homeOf({ model, scene }: Dragged, areaId: Id): SceneHeader | null {
  const owner = ownerOnLane(model, areaId);
  return scene.headers.find(({ leaderId }) => leaderId === owner) ?? null;
}

/** The owner in whose lane the card stands: the first in the order of leaders. */
function ownerOnLane(model: MapModel, areaId: Id): Id | null {
  return model.inRole(areaId, 'owner')[0]?.leaderId ?? null;
}

/** What giving the cards to the leader of a lane does. */
export function planOwner({ model, scene, areaIds, newId }: Dragged, header: SceneHeader): Plan {
  const { leaderId } = header;
  const leader = model.leader(leaderId)?.title ?? '';
  const commands = areaIds.flatMap((areaId): AnyCommand[] => {
    const from = ownerOnLane(model, areaId);
    const present = model.assignment(leaderId, areaId);
    if (from === leaderId || present?.role === 'owner') return [];
    const assignmentId = newId();
    return from === null
      ? [{ id: 'area.settle', payload: { areaId, leaderId, assignmentId } }]
      : [
          {
            id: 'area.changeOwner',
            payload: { areaId, fromLeaderId: from, toLeaderId: leaderId, assignmentId },
          },
        ];
  });
  const lane = laneBox(scene, header);
  if (commands.length === 0) {
    const what = areaIds.length === 1 ? (model.area(areaIds[0] ?? '')?.name ?? '') : 'These areas';
    return { ...noPlan(`${leader} already owns ${what}.`), lane };
  }
  return { says: sayOwner(model, areaIds, leaderId, commands.length), commands, lane, slot: null };
}

function sayOwner(model: MapModel, areaIds: readonly Id[], leaderId: Id, count: number): string {
  const leader = model.leader(leaderId)?.title ?? '';
  const areaId = areaIds[0] ?? '';
  if (areaIds.length > 1) return `${leader} becomes the owner of ${countOf(count, 'area')}.`;
  const area = model.area(areaId)?.name ?? '';
  const from = ownerOnLane(model, areaId);
  const instead = from === null ? '' : ` instead of ${model.leader(from)?.title ?? ''}`;
  const present = model.assignment(leaderId, areaId);
  const before =
    present?.role === 'coordinator'
      ? present.level === 'agree'
        ? ' Until now: must agree.'
        : ' Until now: consulted.'
      : present?.role === 'informed'
        ? ' Until now: informed.'
        : '';
  return `${leader} becomes the owner of ${area}${instead}.${before}`;
}

function planReorder(dragged: Dragged, header: SceneHeader | null, point: Point): Plan {
  const { scene, model, areaIds } = dragged;
  const areaId = areaIds[0] ?? '';
  const card = scene.cards.find((candidate) => candidate.areaId === areaId);
  if (!card) return noPlan();
  const others = neighbours(scene, card).filter((other) => other.areaId !== areaId);
  const below = others.find(({ rect }) => rect.y + rect.height / 2 > point.y);
  return planPlace(
    model,
    scene,
    card,
    below,
    others.findLast((other) => other !== below && other.rect.y < point.y),
    header,
  );
}

/** Cards in the same lane and band, from the top down. */
export function neighbours(scene: LaneScene, card: SceneCard): readonly SceneCard[] {
  return scene.cards
    .filter(({ bandId, rect }) => bandId === card.bandId && rect.x === card.rect.x)
    .sort((a, b) => a.rect.y - b.rect.y);
}

/**
 * Where a card comes to stand when it is put on the wrong side of the line between critical areas and
 * the others, which the layout keeps; `null` where the place is on its own side.
 */
function behindCritical(
  current: readonly SceneCard[],
  card: SceneCard,
  below: SceneCard | undefined,
): { readonly below: SceneCard | undefined; readonly above: SceneCard | undefined } | null {
  const others = current.filter((other) => other !== card);
  const critical = others.filter(({ isCritical }) => isCritical).length;
  // Cards that share rows with wide ones may stand higher than a critical one: no line to keep there.
  if (others.some(({ isCritical }, index) => isCritical !== index < critical)) return null;
  const wanted = below ? others.indexOf(below) : others.length;
  const at = card.isCritical ? Math.min(wanted, critical) : Math.max(wanted, critical);
  return wanted < 0 || at === wanted ? null : { below: others[at], above: others[at - 1] };
}

/** Moves an area in the team's order, so that it stands between two others of its lane. */
export function planPlace(
  model: MapModel,
  scene: LaneScene,
  card: SceneCard,
  below: SceneCard | undefined,
  above: SceneCard | undefined,
  header: SceneHeader | null,
): Plan {
  const area = model.area(card.areaId)?.name ?? '';
  const order = model.document.areas.map(({ id }) => id).filter((id) => id !== card.areaId);
  const was = model.areaIndex(card.areaId);
  const index = below ? order.indexOf(below.areaId) : above ? order.indexOf(above.areaId) + 1 : was;
  const stays = noPlan(
    header
      ? `${area} stays with ${model.leader(header.leaderId)?.title ?? ''}.`
      : `${area} stays where it is.`,
  );
  const lane = header && laneBox(scene, header);
  const current = neighbours(scene, card);
  const allowed = behindCritical(current, card, below);
  if (allowed) {
    const plan = planPlace(model, scene, card, allowed.below, allowed.above, header);
    return { ...plan, says: `${plan.says} Critical areas stand first.` };
  }
  const next = current[current.indexOf(card) + 1];
  if (index === was || next === below) return { ...stays, lane };
  const y = below
    ? below.rect.y - scene.metrics.rowGap / 2
    : (above?.bounds.y ?? 0) + (above?.rect.height ?? 0) + scene.metrics.rowGap / 2;
  const says = below
    ? `${area} stands before ${model.area(below.areaId)?.name ?? ''}.`
    : `${area} stands after ${model.area(above?.areaId ?? '')?.name ?? ''}.`;
  return {
    says,
    commands: [{ id: 'area.reorder', payload: { areaId: card.areaId, index } }],
    lane,
    slot: { x: card.rect.x, y: y - 2, width: card.rect.width, height: 4 },
  };
}
