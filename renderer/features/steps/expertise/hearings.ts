import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';

/** An expert and an area in which the expert decides nothing. */
export interface Hearing {
  readonly areaId: Id;
  readonly leaderId: Id;
  /** What the expert knows about, as far as peers acknowledge it for this area. */
  readonly domains: readonly string[];
  /** What was said; `null` while the expert has not been heard. */
  readonly answer: string | null;
}

/**
 * Who has been heard on an area, and who should be: acknowledged by a peer for it, and neither its owner nor a
 * coordinator. In the file's order of areas.
 */
export function hearings(model: MapModel): readonly Hearing[] {
  const known = new Map<Id, Map<Id, string[]>>();
  for (const { leaderId, domain, areaIds, acknowledgements } of model.document.expertise) {
    if (!acknowledgements.some((peer) => peer.stance === 'acknowledged')) continue;
    for (const areaId of areaIds) {
      const experts = known.get(areaId) ?? new Map<Id, string[]>();
      known.set(areaId, experts.set(leaderId, [...(experts.get(leaderId) ?? []), domain]));
    }
  }
  return model.document.areas.flatMap((area) => {
    const experts = known.get(area.id) ?? new Map<Id, string[]>();
    const heard = new Map(area.heard.map(({ leaderId, answer }) => [leaderId, answer]));
    const missing = [...experts.keys()].filter(
      (leaderId) => !heard.has(leaderId) && !takesPart(model, leaderId, area.id),
    );
    return [...heard.keys(), ...missing].map((leaderId) => ({
      areaId: area.id,
      leaderId,
      domains: experts.get(leaderId) ?? [],
      answer: heard.get(leaderId) ?? null,
    }));
  });
}

function takesPart(model: MapModel, leaderId: Id, areaId: Id): boolean {
  const role = model.assignment(leaderId, areaId)?.role;
  return role === 'owner' || role === 'coordinator';
}
