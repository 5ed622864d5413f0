import type { FindingGroup } from '../audit/sayTogether.ts';
import { areaName, theLeader } from '../audit/names.ts';
import { placesOf } from '../audit/placesOf.ts';
import { capitalised, counted } from '../lib/sentence.ts';
import { isolated } from './directions.ts';
import { isToldWithheld, type ReportSource } from './reportSource.ts';
import { WITHHELD } from './redact.ts';

/** More names than these are counted. */
const MOST_NAMED = 2;

/**
 * Why a lamp is not green, in the few words that stand beside it: "Nobody ends a tie: Day-one readiness". The
 * areas are named, else the leaders; many are counted.
 */
export function shortReason(source: ReportSource, group: FindingGroup): string {
  const [{ rule }] = group;
  if (isToldWithheld(source, rule)) return `${rule.title}: ${WITHHELD}`;
  const places = group.flatMap((finding) => placesOf(finding));
  for (const kind of ['area', 'leader'] as const) {
    const ids = [...new Set(places.filter((place) => place.kind === kind).map(({ id }) => id))];
    if (ids.length === 0) continue;
    if (ids.length > MOST_NAMED) return `${rule.title}: ${counted(ids.length, kind)}`;
    const nameOf = kind === 'area' ? areaName : theLeader;
    const names = ids.map((id) => nameOf(source.model, id).replace(/^the /, ''));
    return `${rule.title}: ${names.map((name) => isolated(capitalised(name))).join(', ')}`;
  }
  return group.length === 1 ? rule.title : `${rule.title} (${group.length})`;
}
