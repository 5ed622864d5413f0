import type { Subject } from '#shared/audit/finding.ts';
import type { Id } from '#shared/document/fields.ts';
import { assertNever } from '#shared/lib/assertNever.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { recordById } from '#shared/model/recordById.ts';

/**
 * What a link to it says, short; '' for what is not there any more. Risks and red lines are named by whose
 * they are: a list of findings is looked at by everybody in the room.
 */
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
    case 'risk': {
      const risk = recordById(document, 'risks', id);
      return risk ? `${leader(risk.leaderId)}: risk in ${area(risk.areaId)}` : '';
    }
    case 'redLine': {
      const line = recordById(document, 'redLines', id);
      if (!line) return '';
      const where = line.areaId === null ? 'in general' : `on ${area(line.areaId)}`;
      return `${leader(line.leaderId)}: red line ${where}`;
    }
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
