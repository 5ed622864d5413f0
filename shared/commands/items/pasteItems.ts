import * as v from 'valibot';
import type { MapDocument } from '../../document/document.ts';
import type { Id } from '../../document/fields.ts';
import { ok, type Err } from '../../lib/result.ts';
import { counted } from '../../lib/sentence.ts';
import { defineCommand, type Refusal } from '../command.ts';
import { append, withFields } from '../edit/lists.ts';
import {
  refuse,
  refuseRepeats,
  refuseUnknownAreas,
  refuseUnknownLeaders,
  refuseUsedIds,
} from '../edit/refusals.ts';
import { maybe } from '../payload/fields.ts';
import { fragmentEntries, type Fragment } from './fragment.ts';

/**
 * Puts records into the map that come with fresh ids and refer to each other and to the map;
 * `toPaste` makes them so. Also the end of a duplication (`verb`), which is the same thing.
 */
export const pasteItems = defineCommand({
  id: 'items.paste',
  payload: v.strictObject({ ...fragmentEntries, verb: maybe(v.picklist(['paste', 'duplicate'])) }),
  label: (_, { leaders, areas, verb = 'paste' }) => {
    const parts = [
      ...(leaders.length > 0 ? [counted(leaders.length, 'leader')] : []),
      ...(areas.length > 0 ? [counted(areas.length, 'area')] : []),
    ];
    return `${verb} ${parts.join(' and ') || 'links'}`;
  },
  apply(document, payload) {
    const { verb: _, ...fragment } = payload;
    const all = Object.values(fragment).flat();
    const trouble = refuseUsedIds(
      document,
      all.map((record) => record.id),
    );
    if (trouble) return trouble;
    const next = withFields(document, {
      leaders: append(document.leaders, fragment.leaders),
      areas: append(document.areas, fragment.areas),
      assignments: append(document.assignments, fragment.assignments),
      risks: append(document.risks, fragment.risks),
      redLines: append(document.redLines, fragment.redLines),
      cascades: append(document.cascades, fragment.cascades),
    });
    return refuseLoose(next, fragment) ?? ok(next);
  },
});

/** Refuses a fragment that would leave a loose end, a second role, or a cascade that cannot be. */
function refuseLoose(next: MapDocument, fragment: Fragment): Err<Refusal> | null {
  const { areas, assignments, risks, redLines, cascades } = fragment;
  const said = [...assignments, ...risks, ...redLines];
  const roles = pairs(next.assignments.map((a) => ({ from: a.leaderId, to: a.areaId })));
  const arrows = pairs(next.cascades.map((c) => ({ from: c.fromAreaId, to: c.toAreaId })));
  const leadersNamed = areas.flatMap((area) => [
    ...(area.tieBreakerId === null ? [] : [area.tieBreakerId]),
    ...area.heard.map((entry) => entry.leaderId),
    ...(area.dispute?.claimantIds ?? []),
  ]);
  const areasNamed = [
    ...said.flatMap((record) => record.areaId ?? []),
    ...cascades.flatMap((cascade) => [cascade.fromAreaId, cascade.toAreaId]),
  ];
  if (assignments.length > 0 && new Set(roles).size < roles.length) {
    return refuse('role-taken', 'What was pasted gives a leader a second role in an area.');
  }
  if (cascades.length > 0 && new Set(arrows).size < arrows.length) {
    return refuse('cascade-exists', 'What was pasted repeats a cascade of this map.');
  }
  if (cascades.some((cascade) => cascade.fromAreaId === cascade.toAreaId)) {
    return refuse('cascade-to-itself', 'A cascade leads from one decision area to another.');
  }
  return (
    refuseUnknownLeaders(next, [...leadersNamed, ...said.map((record) => record.leaderId)]) ??
    refuseUnknownAreas(next, areasNamed) ??
    areas.reduce<Err<Refusal> | null>(
      (trouble, area) =>
        trouble ??
        refuseRepeats(area.heard.map((entry) => entry.leaderId)) ??
        refuseRepeats(area.dispute?.claimantIds ?? []),
      null,
    )
  );
}

function pairs(links: readonly { readonly from: Id; readonly to: Id }[]): readonly string[] {
  return links.map(({ from, to }) => JSON.stringify([from, to]));
}
