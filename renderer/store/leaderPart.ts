import type { Id } from '#shared/document/fields.ts';
import { concerns, involvedIn } from '#shared/model/concerns.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { recordById } from '#shared/model/recordById.ts';
import type { ItemRef } from './selection.ts';
import type { SessionState } from './sessionState.ts';

/** What the lane map shows while it shows one leader alone. */
export interface LeaderPart {
  /** Areas that concern the leader. */
  readonly areaIds: ReadonlySet<Id>;
  /** The leader, and everybody else who stands in one of these areas. */
  readonly leaderIds: ReadonlySet<Id>;
}

let last: { readonly model: MapModel; readonly leaderId: Id; readonly part: LeaderPart } | null =
  null;

/** The part of a map that concerns a leader; reckoned once as long as the map is the same. */
export function partOfLeader(model: MapModel, leaderId: Id): LeaderPart {
  if (last?.model !== model || last.leaderId !== leaderId) {
    const areas = model.document.areas.filter((area) => concerns(model, area, leaderId));
    const part = {
      areaIds: new Set(areas.map(({ id }) => id)),
      leaderIds: new Set([leaderId, ...areas.flatMap((area) => involvedIn(model, area))]),
    };
    last = { model, leaderId, part };
  }
  return last.part;
}

/** Whose areas alone are shown, where the map still has that leader. */
export function leaderIfThere(leaderId: Id | null, model: MapModel): Id | null {
  return leaderId !== null && model.leader(leaderId) ? leaderId : null;
}

/** Whether an item is drawn in the part; a cascade with the area it comes from. */
export function isInPart({ document }: MapModel, part: LeaderPart, item: ItemRef): boolean {
  const { kind, id } = item;
  if (kind === 'leader') return part.leaderIds.has(id);
  if (kind === 'area') return part.areaIds.has(id);
  if (kind === 'cascade')
    return part.areaIds.has(recordById(document, 'cascades', id)?.fromAreaId ?? '');
  if (kind === 'assignment')
    return part.areaIds.has(recordById(document, 'assignments', id)?.areaId ?? '');
  const note =
    kind === 'risk' ? recordById(document, 'risks', id) : recordById(document, 'redLines', id);
  // A red line in general hangs on its leader.
  if (note?.areaId === null) return part.leaderIds.has(note.leaderId);
  return part.areaIds.has(note?.areaId ?? '');
}

/**
 * The session after a change of it, while the lane map shows one leader alone. What was just selected has
 * to be seen, found, gone to, added or pasted: where it does not concern the leader, all of the map is shown.
 * What was selected in another view meanwhile ends nothing; with the lane map it is let go of.
 */
export function withSelectionShown(
  session: SessionState,
  change: Partial<SessionState>,
  model: MapModel,
): SessionState {
  const { onlyLeaderId, selection, screen, view } = session;
  if (onlyLeaderId === null || screen !== 'map' || view !== 'lanes') return session;
  const part = partOfLeader(model, onlyLeaderId);
  const shown = selection.filter((item) => isInPart(model, part, item));
  if (shown.length === selection.length) return session;
  if (change.selection) return { ...session, onlyLeaderId: null };
  return change.screen || change.view ? { ...session, selection: shown } : session;
}
