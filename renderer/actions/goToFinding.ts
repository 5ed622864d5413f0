import type { Finding, Subject } from '#shared/audit/finding.ts';
import { assertNever } from '#shared/lib/assertNever.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { recordById } from '#shared/model/recordById.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import type { OpenNotes, SessionState } from '#renderer/store/sessionState.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { showItem } from './showItem.ts';

/** Where something of the audit stands: what is selected, what the eye goes to, what opens beside it. */
interface Place {
  readonly item: ItemRef;
  readonly shown: ItemRef;
  readonly notes?: OpenNotes;
}

/** More arcs than these at once show none of them. */
const SHOWN_CASCADES = 200;

/** Shows a finding: it becomes the current one, and what it is about is gone to. */
export function goToFinding(finding: Finding): void {
  const { session } = getState();
  verbs.setSession({ findings: { ...session.findings, current: finding.key } });
  const [first] = finding.subjects;
  // An outcome has no place on the map; the leader who must speak about it has.
  const subject =
    first?.kind === 'outcome'
      ? (finding.subjects.find(({ kind }) => kind === 'leader') ?? first)
      : first;
  if (subject) goToSubject(subject);
}

/** Selects what is meant and brings it into view; shared outcomes are in the map's own sheet. */
export function goToSubject(subject: Subject): void {
  const { map, session } = getState();
  if (!map) return;
  if (subject.kind === 'outcome') {
    verbs.setSession({ overlay: { kind: 'mapProperties' } });
    return;
  }
  const place = placeOf(map.model, subject);
  if (!place) return;
  const change: Partial<SessionState> = {
    openNotes: place.notes ?? null,
    // The six steps show none of this; the matrix shows it in its own way.
    screen: session.screen === 'matrix' && place.item.kind !== 'cascade' ? 'matrix' : 'map',
    ...(place.item.kind === 'cascade' && map.document.cascades.length <= SHOWN_CASCADES
      ? { isCascadesShown: true }
      : {}),
  };
  showItem(place.item, { by: place.shown, change, isNear: true });
}

function placeOf({ document }: MapModel, { kind, id }: Subject): Place | null {
  const alone = (item: ItemRef): Place => ({ item, shown: item });
  switch (kind) {
    case 'leader':
    case 'area':
      return alone({ kind, id });
    case 'assignment':
      return recordById(document, 'assignments', id) ? alone({ kind, id }) : null;
    case 'cascade': {
      const cascade = recordById(document, 'cascades', id);
      return cascade
        ? { item: { kind, id }, shown: { kind: 'area', id: cascade.fromAreaId } }
        : null;
    }
    case 'risk': {
      const risk = recordById(document, 'risks', id);
      return risk ? noted('risk', risk) : null;
    }
    case 'redLine': {
      const line = recordById(document, 'redLines', id);
      return line ? noted('redLine', line) : null;
    }
    case 'expertise': {
      const expertise = recordById(document, 'expertise', id);
      return expertise ? alone({ kind: 'leader', id: expertise.leaderId }) : null;
    }
    case 'outcome':
      return null;
    default:
      return assertNever(kind);
  }
}

/** A risk or red line opens where it hangs; a red line in general is its leader's own. */
function noted(
  what: 'risk' | 'redLine',
  record: { readonly id: string; readonly leaderId: string; readonly areaId: string | null },
): Place {
  const { id, leaderId, areaId } = record;
  const item: ItemRef = { kind: what, id };
  if (areaId === null) return { item, shown: item };
  return { item, shown: item, notes: { what, leaderId, areaId, recordId: id } };
}
