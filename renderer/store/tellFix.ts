import type { AuditReport } from '#shared/audit/audit.ts';
import type { Finding } from '#shared/audit/finding.ts';
import type { Fix } from '#shared/audit/fix.ts';
import { ruleById } from '#shared/audit/registry.ts';
import { counted, joinWords } from '#shared/lib/sentence.ts';
import { isHeavy } from './isHeavy.ts';
import { previewFix } from './previewFix.ts';

/** What is said of a fix before anybody chooses it. */
export interface FixTold {
  readonly sentence: string;
  /** The findings that the sentence announces. */
  readonly raised: readonly Finding[];
}

/**
 * What a fix does, tried out on a copy of the map; of a large map only the rules that may speak up, because
 * to read it again would be felt. `null` where there is nothing to say.
 */
export function tellFix(report: AuditReport, finding: Finding, fix: Fix): FixTold | null {
  const isLarge = isHeavy(finding.context.model.document);
  const preview = isLarge ? null : previewFix(report.findings, finding, fix);
  if (!preview) {
    const titles = fix.raises.flatMap((ruleId) => ruleById.get(ruleId)?.title ?? []);
    return titles.length === 0
      ? null
      : { sentence: `May raise: ${joinWords(titles)}.`, raised: [] };
  }
  const others = preview.settles.filter((settled) => settled.rule !== finding.rule).length;
  const settles = others > 0 ? `settles ${counted(others, 'more finding')}` : '';
  if (preview.raises.length === 0) {
    return { sentence: `Raises nothing new${settles && `, and ${settles}`}.`, raised: [] };
  }
  return { sentence: `Raises in turn${settles && ` (and ${settles})`}:`, raised: preview.raises };
}
