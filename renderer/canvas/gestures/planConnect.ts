import type { Role, Level } from '#shared/document/assignment.ts';
import type { Id } from '#shared/document/fields.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import type { MapModel } from '#shared/model/mapModel.ts';

/** The two ends of a line between a leader and an area, and the role that it starts with. */
export interface Link {
  readonly leaderId: Id;
  readonly areaId: Id;
  readonly role: Role;
  readonly level: Level | null;
  /** The role that is there already; then there is nothing to connect. */
  readonly presentId: Id | null;
  /** What letting go here does, in words. */
  readonly says: string;
}

/**
 * What a line from one item to another would be; `null` when it joins no leader to an area. Onto an
 * area without an owner the leader becomes its owner, otherwise somebody consulted.
 */
export function planConnect(model: MapModel, from: ItemRef, to: ItemRef | null): Link | null {
  const leaderId = from.kind === 'leader' ? from.id : to?.kind === 'leader' ? to.id : null;
  const areaId = from.kind === 'area' ? from.id : to?.kind === 'area' ? to.id : null;
  const leader = leaderId === null ? undefined : model.leader(leaderId);
  const area = areaId === null ? undefined : model.area(areaId);
  if (!leader || !area || from.kind === to?.kind) return null;
  const present = model.assignment(leader.id, area.id);
  const isOwnerless = model.inRole(area.id, 'owner').length === 0;
  const role = isOwnerless ? 'owner' : 'coordinator';
  const says = present
    ? `${leader.title} already has a role in ${area.name}.`
    : isOwnerless
      ? `${leader.title} becomes the owner of ${area.name}.`
      : `${leader.title} is consulted on ${area.name}.`;
  return {
    leaderId: leader.id,
    areaId: area.id,
    role,
    level: isOwnerless ? null : 'consult',
    presentId: present?.id ?? null,
    says,
  };
}
