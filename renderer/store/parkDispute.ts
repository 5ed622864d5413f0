import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { verbs } from './verbs.ts';

/** It stays contested who owns the area; whoever does now is the first to claim it. */
export function parkDispute(model: MapModel, areaId: Id): void {
  const claimantIds = model.inRole(areaId, 'owner').map((owner) => owner.leaderId);
  verbs.dispatch({ id: 'dispute.open', payload: { areaId, dispute: { claimantIds } } });
}
