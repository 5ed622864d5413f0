import type { Finding } from '#shared/audit/finding.ts';
import { placesOf } from '#shared/audit/placesOf.ts';
import type { StepNumber } from '#shared/audit/rule.ts';
import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';

/** What one leader has not said yet; `null` is the team. */
export interface NotYetSaid {
  readonly leader: Leader | null;
  readonly findings: readonly Finding[];
}

/** What a step still waits for. */
export interface StepOpenFindings {
  readonly mustSettle: readonly Finding[];
  /** In the file's order of leaders, the team first. */
  readonly notYetSaid: readonly NotYetSaid[];
}

/** The findings of a step that must be settled, and the questions that are open, by leader. */
export function openFindings(
  findings: readonly Finding[],
  step: StepNumber,
  leaders: readonly Leader[],
): StepOpenFindings {
  const counting = findings.filter((finding) => finding.step === step && finding.waiver === null);
  const byLeader = new Map<Id | null, Finding[]>();
  for (const finding of counting) {
    if (finding.severity !== 'open') continue;
    const leaderId = placesOf(finding).find(({ kind }) => kind === 'leader')?.id ?? null;
    const known = byLeader.get(leaderId);
    if (known) known.push(finding);
    else byLeader.set(leaderId, [finding]);
  }
  return {
    mustSettle: counting.filter(({ severity }) => severity === 'error'),
    notYetSaid: [null, ...leaders].flatMap((leader) => {
      const theirs = byLeader.get(leader?.id ?? null);
      return theirs ? [{ leader, findings: theirs }] : [];
    }),
  };
}
