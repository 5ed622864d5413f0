import type { Id } from '../document/fields.ts';
import type { MapModel } from './mapModel.ts';
import { recordById } from './recordById.ts';

/**
 * The leader in whose turn something is talked about: the leader itself, whoever said the risk or the red
 * line, the owner of the area that falls first; `null` for what belongs to no single leader.
 */
export function speakerOf(model: MapModel, kind: string, id: Id): Id | null {
  const { document } = model;
  switch (kind) {
    case 'leader':
      return id;
    case 'risk':
      return recordById(document, 'risks', id)?.leaderId ?? null;
    case 'redLine':
      return recordById(document, 'redLines', id)?.leaderId ?? null;
    case 'cascade': {
      const from = recordById(document, 'cascades', id)?.fromAreaId;
      return from === undefined ? null : (model.inRole(from, 'owner')[0]?.leaderId ?? null);
    }
    default:
      return null;
  }
}
