import type { Finding } from '#shared/audit/finding.ts';
import { useAudit } from '#renderer/store/audit.ts';
import { useFixes } from '#renderer/store/useFixes.ts';
import { Choices } from '#renderer/ui/Choices.tsx';

export interface FixesProps {
  readonly finding: Finding;
  /** Whether whoever hears a button alone is told what it settles. */
  readonly isNamed?: boolean;
}

/** The ways to settle a finding with one click each, and what each would raise in turn. */
export function Fixes({ finding, isNamed = false }: FixesProps) {
  const fixes = useFixes(finding, useAudit());
  return (
    <Choices
      label="Ways to settle it"
      choices={fixes}
      {...(isNamed ? { about: finding.message } : {})}
    />
  );
}
