import type { AuditReport } from '#shared/audit/audit.ts';
import type { Finding } from '#shared/audit/finding.ts';
import { placesOf } from '#shared/audit/placesOf.ts';
import { SEVERITIES, type Severity } from '#shared/audit/rule.ts';
import type { SessionState } from './sessionState.ts';

type Filter = Pick<SessionState['findings'], 'step' | 'leaderId'>;

/** Findings as they are listed: what presses most first, what is not asked yet and what is accepted apart. */
export interface ListedFindings {
  readonly groups: Readonly<Record<Severity, readonly Finding[]>>;
  /** Questions of steps that the team has not got to. */
  readonly later: readonly Finding[];
  readonly accepted: readonly Finding[];
}

interface Listed extends Filter {
  readonly list: ListedFindings;
}

const lists = new WeakMap<AuditReport, Listed>();

/** The findings of a report that a filter lets through; the last answer is kept with the report. */
export function listedFindings(report: AuditReport, { step, leaderId }: Filter): ListedFindings {
  const known = lists.get(report);
  if (known?.step === step && known.leaderId === leaderId) return known.list;
  const groups: Record<Severity, Finding[]> = { error: [], open: [], warning: [], info: [] };
  const later: Finding[] = [];
  const accepted: Finding[] = [];
  for (const finding of report.findings) {
    if (step !== null && finding.step !== step) continue;
    if (leaderId !== null && !isAbout(finding, leaderId)) continue;
    if (finding.waiver) accepted.push(finding);
    else groups[finding.severity].push(finding);
  }
  const list = { groups, later, accepted };
  lists.set(report, { step, leaderId, list });
  return list;
}

function isAbout(finding: Finding, leaderId: string): boolean {
  return placesOf(finding).some(({ kind, id }) => kind === 'leader' && id === leaderId);
}

/** The findings that one walks, one after the other. */
export function walkedFindings({ groups }: ListedFindings): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => groups[severity]);
}
