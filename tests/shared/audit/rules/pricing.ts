import { expect } from 'vitest';
import type { DecisionArea, LaneMode } from '#shared/document/area.ts';
import type { Assignment } from '#shared/document/assignment.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { aLeader, aMap, anArea, coordinator, informed, owner } from '#tests/helpers/aMap.ts';
import { findingsBy, subjectsBy } from '#tests/helpers/auditing.ts';

export const TITLES = ['CFO', 'CIO', 'CMO', 'CNO', 'CRO', 'COO', 'CTO', 'GC', 'CEO'];

/** One area, Pricing, on which everything is said that its mode asks for. */
export function pricing(
  mode: LaneMode,
  assignments: readonly Assignment[] = [],
  fields: Partial<DecisionArea> = {},
  rest: Partial<MapDocument> = {},
): MapDocument {
  const said = { outcome: 'Margin', escalation: 'The board' };
  return aMap({
    leaders: TITLES.map((title) => aLeader(title)),
    areas: [anArea('Pricing', { mode, ...said, ...fields })],
    assignments,
    ...rest,
  });
}

/** Roles on Pricing. */
export const owns = (id: string) => owner(id, 'pricing');

export const consulted = (id: string, fields: Partial<Assignment> = {}) =>
  coordinator(id, 'pricing', fields);

export const agrees = (id: string) => consulted(id, { level: 'agree' });

export const hears = (id: string) => informed(id, 'pricing');

/** Ids of so many leaders; the first of all is not among them. */
export const several = (count: number) => TITLES.slice(1, count + 1).map((t) => t.toLowerCase());

/** The rule has exactly one finding, and it is about Pricing. */
export const fires = (rule: string, document: MapDocument) =>
  expect(subjectsBy(rule, document), `${rule} speaks up`).toEqual([['pricing']]);

/** The rule has no finding. */
export const isSilent = (rule: string, document: MapDocument) =>
  expect(subjectsBy(rule, document), `${rule} is silent`).toEqual([]);

/** What each fix of the one finding announces. */
export const raisesOf = (rule: string, document: MapDocument) =>
  Object.fromEntries(
    findingsBy(rule, document).flatMap((finding) =>
      finding.fixes().map(({ label, raises }) => [label, raises.toSorted()] as const),
    ),
  );
