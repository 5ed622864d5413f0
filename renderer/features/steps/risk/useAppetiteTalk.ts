import type { Id } from '#shared/document/fields.ts';
import { useAudit } from '#renderer/store/audit.ts';
import { useModel } from '#renderer/store/useModel.ts';

/** Of many areas with a gap, this many are said at once; the step's findings hold all. */
const MOST = 3;

/** What a leader's appetite gives to talk about: above the approved one, or far from a peer's. */
export function useAppetiteTalk(leaderId: Id): readonly string[] {
  const model = useModel();
  const report = useAudit();
  const isAbout = (ruleId: string, subjectId: Id | undefined) => {
    if (ruleId === 'appetite-above-approved') return subjectId === leaderId;
    if (ruleId !== 'appetite-gap') return false;
    const role = model.assignment(leaderId, subjectId ?? '')?.role;
    return role === 'owner' || role === 'coordinator';
  };
  return (report?.findings ?? [])
    .filter(({ rule, subjectIds, waiver }) => waiver === null && isAbout(rule.id, subjectIds[0]))
    .slice(0, MOST)
    .map((finding) => finding.message);
}
