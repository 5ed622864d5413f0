import type { Finding } from '#shared/audit/finding.ts';
import { useAudit } from '#renderer/store/audit.ts';
import { useFixes } from '#renderer/store/useFixes.ts';
import { Choices } from '#renderer/ui/Choices.tsx';

/** The ways to settle a finding with one click each, and what each would raise in turn. */
export function Fixes({ finding }: { readonly finding: Finding }) {
  return <Choices label="Ways to settle it" choices={useFixes(finding, useAudit())} />;
}
