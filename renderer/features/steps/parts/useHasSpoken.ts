import { useMemo } from 'react';
import type { StepNumber } from '#shared/audit/rule.ts';
import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import { useAudit } from '#renderer/store/audit.ts';
import { useModel } from '#renderer/store/useModel.ts';

/**
 * Who has said all that a step asks of each leader: nothing of it is "not yet said" of them, or of a risk
 * of theirs. The gate's lamp reads the same findings, so that the two never disagree.
 */
export function useHasSpoken(step: StepNumber): (leader: Leader) => boolean {
  const model = useModel();
  const report = useAudit();
  const silent = useMemo(() => {
    const ids = new Set<Id>();
    const ownerOfRisk = new Map(model.document.risks.map((risk) => [risk.id, risk.leaderId]));
    for (const finding of report?.findings ?? []) {
      if (finding.step !== step || finding.severity !== 'open' || finding.waiver) continue;
      for (const { kind, id } of finding.subjects) {
        if (kind === 'leader') ids.add(id);
        if (kind === 'risk') ids.add(ownerOfRisk.get(id) ?? '');
      }
    }
    return ids;
  }, [model, report, step]);
  return ({ id }) => !silent.has(id);
}
