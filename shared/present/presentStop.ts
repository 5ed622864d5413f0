import type { Finding } from '../audit/finding.ts';
import type { Id } from '../document/fields.ts';

/** What a room is walked through, in this order: from the whole to what is still to be said. */
export const WALKS = [
  'overview',
  'domains',
  'leaders',
  'areas',
  'findings',
  'disputes',
  'unsettled',
] as const;
export type Walk = (typeof WALKS)[number];

/** What the walks are called where one chooses between them. */
export const WALK_NAMES: Readonly<Record<Walk, string>> = {
  overview: 'Overview',
  domains: 'Groups',
  leaders: 'Leaders',
  areas: 'Areas',
  findings: 'Findings',
  disputes: 'Disputes',
  unsettled: 'Not settled',
};

/** What a walk without a stop says. */
export const NOTHING_THERE: Readonly<Record<Walk, string>> = {
  overview: 'The map is empty.',
  domains: 'The areas stand in no groups.',
  leaders: 'No leader is on the map yet.',
  areas: 'No decision area is on the map yet.',
  findings: 'Nothing is left to settle or discuss.',
  disputes: 'Nothing is in dispute.',
  unsettled: 'Every area has its lane and its owner.',
};

/** One place of a walk. Cheap: its words are made for the one that is shown (`describeStop`). */
export type PresentStop =
  /** Survives every edit and rename while the thing itself is there: `area:pricing`. */
  | { readonly walk: 'overview'; readonly key: string }
  | { readonly walk: 'domains'; readonly key: string; readonly domain: string }
  | { readonly walk: 'leaders'; readonly key: string; readonly leaderId: Id }
  | {
      readonly walk: 'areas' | 'disputes' | 'unsettled';
      readonly key: string;
      readonly areaId: Id;
    }
  | { readonly walk: 'findings'; readonly key: string; readonly finding: Finding };
