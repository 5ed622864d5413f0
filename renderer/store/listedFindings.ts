import type { AuditReport } from '#shared/audit/audit.ts';
import type { Finding } from '#shared/audit/finding.ts';
import { placesOf } from '#shared/audit/placesOf.ts';
import { isDue } from '#shared/audit/progress.ts';
import { SEVERITIES, type Severity, type StepNumber } from '#shared/audit/rule.ts';
import type { Id } from '#shared/document/fields.ts';
import { progressOf } from './progressOf.ts';
import type { SessionState } from './sessionState.ts';

/** Which findings are listed. */
export interface FindingFilter {
  /** Of one step; asked for by itself, its questions are due. */
  readonly step: StepNumber | null;
  readonly leaderId: Id | null;
  /** The step at which the meeting stands. */
  readonly meetingStep: StepNumber;
}

/** Findings as they are listed: what presses most first, what is not asked yet and what is accepted apart. */
export interface ListedFindings {
  readonly groups: Readonly<Record<Severity, readonly Finding[]>>;
  /** Questions of steps that the team has not got to. */
  readonly later: readonly Finding[];
  readonly accepted: readonly Finding[];
}

const lists = new WeakMap<AuditReport, Map<string, ListedFindings>>();

/** The filter that the panel shows. */
export function panelFilter({ findings, meeting }: SessionState): FindingFilter {
  return { step: findings.step, leaderId: findings.leaderId, meetingStep: meeting.step };
}

/** The findings of a report that a filter lets through; answers are kept with the report. */
export function listedFindings(report: AuditReport, filter: FindingFilter): ListedFindings {
  let known = lists.get(report);
  if (!known) lists.set(report, (known = new Map()));
  const key = `${filter.step ?? ''} ${filter.meetingStep} ${filter.leaderId ?? ''}`;
  let list = known.get(key);
  if (!list) known.set(key, (list = toList(report, filter)));
  return list;
}

function toList(report: AuditReport, { step, leaderId, meetingStep }: FindingFilter) {
  const progress = progressOf(report.context.model, meetingStep);
  const groups: Record<Severity, Finding[]> = { error: [], open: [], warning: [], info: [] };
  const later: Finding[] = [];
  const accepted: Finding[] = [];
  for (const finding of report.findings) {
    if (step !== null && finding.step !== step) continue;
    if (leaderId !== null && !isAbout(finding, leaderId)) continue;
    if (finding.waiver) accepted.push(finding);
    else if (step === null && !isDue(finding, progress)) later.push(finding);
    else groups[finding.severity].push(finding);
  }
  return { groups, later, accepted };
}

/** About the leader, or about an area in whose deciding they have a part. */
function isAbout(finding: Finding, leaderId: Id): boolean {
  const { model } = finding.context;
  return placesOf(finding).some(({ kind, id }) => {
    if (kind === 'leader') return id === leaderId;
    if (kind !== 'area') return false;
    const role = model.assignment(leaderId, id)?.role;
    return role === 'owner' || role === 'coordinator';
  });
}

/** The findings that one walks, one after the other. */
export function walkedFindings({ groups }: ListedFindings): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => groups[severity]);
}
