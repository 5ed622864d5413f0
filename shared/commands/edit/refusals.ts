import type { MapDocument } from '../../document/document.ts';
import type { Id } from '../../document/fields.ts';
import { err, type Err } from '../../lib/result.ts';
import type { Refusal } from '../command.ts';

/** A refusal: a stable name, and the sentence for the person. */
export function refuse(code: string, message: string): Err<Refusal> {
  return err({ code, message });
}

/** What a person calls the kinds of records, for "is no longer in this map". */
const KIND_NAMES = {
  leader: 'leader',
  area: 'decision area',
  assignment: 'role',
  risk: 'risk',
  'red-line': 'red line',
  cascade: 'cascade',
  expertise: 'expertise',
  outcome: 'shared outcome',
  decision: 'decision',
  baseline: 'baseline',
} as const;

export type Kind = keyof typeof KIND_NAMES;

/** The record is not in the map: it was deleted meanwhile, or the id comes from elsewhere. */
export function unknown(kind: Kind): Err<Refusal> {
  return refuse(`${kind}-unknown`, `That ${KIND_NAMES[kind]} is no longer in this map.`);
}

/** Refuses new ids that the file already uses, or that are given twice. */
export function refuseUsedIds(document: MapDocument, newIds: readonly Id[]): Err<Refusal> | null {
  const wanted = new Set(newIds);
  const isUsed = (record: { readonly id: Id }) => wanted.has(record.id);
  const lists: readonly (readonly { readonly id: Id }[])[] = [
    document.leaders,
    document.areas,
    document.assignments,
    document.risks,
    document.redLines,
    document.cascades,
    document.expertise,
    document.outcomes,
    document.decisions,
    document.baselines,
  ];
  const isFresh =
    wanted.size === newIds.length && !isUsed(document) && !lists.some((list) => list.some(isUsed));
  if (isFresh) return null;
  return refuse('id-taken', 'Something new came with an identifier that this map already uses.');
}

/** Refuses a first id that no leader or area bears; `null` when all are known. */
export function refuseUnknownLeaders(
  document: MapDocument,
  leaderIds: readonly Id[],
): Err<Refusal> | null {
  const known = leaderIds.length > 0 ? new Set(document.leaders.map((leader) => leader.id)) : null;
  return leaderIds.every((id) => known?.has(id)) ? null : unknown('leader');
}

export function refuseUnknownAreas(
  document: MapDocument,
  areaIds: readonly Id[],
): Err<Refusal> | null {
  const known = areaIds.length > 0 ? new Set(document.areas.map((area) => area.id)) : null;
  return areaIds.every((id) => known?.has(id)) ? null : unknown('area');
}

/** Refuses a list that names one thing twice. */
export function refuseRepeats(ids: readonly Id[]): Err<Refusal> | null {
  if (new Set(ids).size === ids.length) return null;
  return refuse('named-twice', 'The same entry is named twice.');
}
