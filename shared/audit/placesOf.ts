import { assertNever } from '../lib/assertNever.ts';
import type { MapModel } from '../model/mapModel.ts';
import { recordById } from '../model/recordById.ts';
import type { Finding, Subject } from './finding.ts';

/**
 * Where on the map a finding belongs: what it is about, and the leaders and areas that this hangs on
 * (of a role its two ends, of a cascade both areas, of a risk or red line who holds it and where).
 */
export function placesOf(finding: Finding): readonly Subject[] {
  const { subjects } = finding;
  if (finding.rule.about.every((kind) => kind === 'leader' || kind === 'area')) return subjects;
  const places = [...subjects];
  for (const subject of subjects)
    for (const end of endsOf(finding.context.model, subject))
      if (!places.some(({ kind, id }) => kind === end.kind && id === end.id)) places.push(end);
  return places;
}

function endsOf({ document }: MapModel, { kind, id }: Subject): readonly Subject[] {
  switch (kind) {
    case 'leader':
    case 'area':
    case 'outcome':
      return [];
    case 'assignment':
      return meeting(recordById(document, 'assignments', id));
    case 'risk':
      return meeting(recordById(document, 'risks', id));
    case 'redLine':
      return meeting(recordById(document, 'redLines', id));
    case 'expertise': {
      const expertise = recordById(document, 'expertise', id);
      return expertise ? [{ kind: 'leader', id: expertise.leaderId }] : [];
    }
    case 'cascade': {
      const cascade = recordById(document, 'cascades', id);
      return cascade
        ? [
            { kind: 'area', id: cascade.fromAreaId },
            { kind: 'area', id: cascade.toAreaId },
          ]
        : [];
    }
    default:
      return assertNever(kind);
  }
}

function meeting(
  record: { readonly leaderId: string; readonly areaId: string | null } | undefined,
): readonly Subject[] {
  if (!record) return [];
  const leader: Subject = { kind: 'leader', id: record.leaderId };
  return record.areaId === null ? [leader] : [leader, { kind: 'area', id: record.areaId }];
}
