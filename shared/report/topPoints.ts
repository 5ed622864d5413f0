import type { Finding } from '../audit/finding.ts';
import { placesOf } from '../audit/placesOf.ts';
import { isDue, progress } from '../audit/progress.ts';
import { SEVERITIES } from '../audit/rule.ts';
import { groupByRule, type FindingGroup } from '../audit/sayTogether.ts';
import type { MapModel } from '../model/mapModel.ts';
import type { ReportSource } from './reportSource.ts';

/** More than these nobody remembers after the meeting. */
export const MOST_POINTS = 5;

/**
 * What matters most, the first first, the findings of one rule together. In this order: what must be settled;
 * what is about a critical area; what is about the map before signatures and dates (step 6), which follow
 * from it; not yet said before discuss before note; the audit's own order. Accepted findings and notes are
 * no points, and what is not yet said is none before the team gets to its step.
 */
export function topPoints({ model, findings }: ReportSource): readonly FindingGroup[] {
  const reached = progress(model);
  const open = findings.filter(
    (finding) => finding.waiver === null && finding.severity !== 'info' && isDue(finding, reached),
  );
  const ranked = groupByRule(open).map((group) => ({ group, rank: rankOf(model, group) }));
  return ranked
    .toSorted((a, b) => compareRanks(a.rank, b.rank))
    .slice(0, MOST_POINTS)
    .map(({ group }) => group);
}

function rankOf(model: MapModel, group: FindingGroup): readonly number[] {
  const [{ severity, step }] = group;
  return [
    severity === 'error' ? 0 : 1,
    group.some((finding) => isAboutCritical(model, finding)) ? 0 : 1,
    step === 6 ? 1 : 0,
    SEVERITIES.indexOf(severity),
  ];
}

/** The first difference decides; without one the order stays. */
function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Whether it is about a critical area, or about something that hangs on one. */
function isAboutCritical(model: MapModel, finding: Finding): boolean {
  return placesOf(finding).some(({ kind, id }) => kind === 'area' && model.area(id)?.critical);
}
