import type { Subject } from '#shared/audit/finding.ts';
import type { Id } from '#shared/document/fields.ts';
import { assertNever } from '#shared/lib/assertNever.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { recordById } from '#shared/model/recordById.ts';

/** What a link to it says, short; '' for what is not there any more. */
export function subjectName(model: MapModel, { kind, id }: Subject): string {
  const { document } = model;
  const leader = (leaderId: Id | undefined) => model.leader(leaderId ?? '')?.title.trim() ?? '';
  const area = (areaId: Id | undefined) => model.area(areaId ?? '')?.name.trim() ?? '';
  switch (kind) {
    case 'leader':
      return leader(id);
    case 'area':
      return area(id);
    case 'outcome':
      return recordById(document, 'outcomes', id)?.statement.trim() ?? '';
    case 'risk':
      return recordById(document, 'risks', id)?.atRisk.trim() ?? '';
    case 'redLine':
      return recordById(document, 'redLines', id)?.statement.trim() ?? '';
    case 'expertise': {
      const expertise = recordById(document, 'expertise', id);
      return expertise ? `${leader(expertise.leaderId)}: ${expertise.domain.trim()}` : '';
    }
    case 'assignment': {
      const role = recordById(document, 'assignments', id);
      return role ? `${leader(role.leaderId)} in ${area(role.areaId)}` : '';
    }
    case 'cascade': {
      const cascade = recordById(document, 'cascades', id);
      return cascade ? `${area(cascade.fromAreaId)} to ${area(cascade.toAreaId)}` : '';
    }
    default:
      return assertNever(kind);
  }
}
