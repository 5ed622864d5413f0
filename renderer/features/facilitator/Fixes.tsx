import type { Finding } from '#shared/audit/finding.ts';
import { useAudit } from '#renderer/store/audit.ts';
import { useFixes } from '#renderer/store/useFixes.ts';
import { Choices } from '#renderer/ui/Choices.tsx';

/** The ways to settle a finding, and what each will raise in front of the room. */
export function Fixes({ finding }: { readonly finding: Finding }) {
  const fixes = useFixes(finding, useAudit());
  return <Choices label="Ways to settle it" choices={fixes} about={finding.message} />;
}
