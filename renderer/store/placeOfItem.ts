import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { recordById } from '#shared/model/recordById.ts';
import { assertNever } from '#shared/lib/assertNever.ts';
import type { ItemRef } from './selection.ts';

/** Where an item of the map stands: at a leader, at an area, or where they meet. */
export interface Meeting {
  readonly leaderId: Id | null;
  readonly areaId: Id | null;
}

/** A cascade stands where it begins. Both `null` for what is not there any more. */
export function placeOfItem({ document }: MapModel, { kind, id }: ItemRef): Meeting {
  const at = (record: { readonly leaderId: Id; readonly areaId: Id | null } | undefined) => ({
    leaderId: record?.leaderId ?? null,
    areaId: record?.areaId ?? null,
  });
  switch (kind) {
    case 'leader':
      return { leaderId: id, areaId: null };
    case 'area':
      return { leaderId: null, areaId: id };
    case 'assignment':
      return at(recordById(document, 'assignments', id));
    case 'risk':
      return at(recordById(document, 'risks', id));
    case 'redLine':
      return at(recordById(document, 'redLines', id));
    case 'cascade':
      return { leaderId: null, areaId: recordById(document, 'cascades', id)?.fromAreaId ?? null };
    default:
      return assertNever(kind);
  }
}
