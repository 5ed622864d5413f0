import { expect } from 'vitest';
import { audit } from '#shared/audit/audit.ts';
import type { AuditInputs } from '#shared/audit/auditContext.ts';
import type { Finding } from '#shared/audit/finding.ts';
import type { Fix } from '#shared/audit/fix.ts';
import { carryOut } from '#shared/commands/registry.ts';
import { contentHash } from '#shared/document/contentHash.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { NOW } from './aMap.ts';

export const TODAY = '2026-11-23';

/** Everything that the audit says of this map, on 23 November 2026 and with its own hash. */
export function findingsOf(document: MapDocument, inputs: Partial<AuditInputs> = {}) {
  const known = { today: TODAY, contentHash: contentHash(document), ...inputs };
  return audit(buildModel(document), known).findings;
}

/** The findings of one rule. */
export function findingsBy(
  rule: string,
  document: MapDocument,
  inputs: Partial<AuditInputs> = {},
): readonly Finding[] {
  return findingsOf(document, inputs).filter((finding) => finding.rule.id === rule);
}

/** Their subjects: `[]` when the rule is silent. */
export function subjectsBy(
  rule: string,
  document: MapDocument,
  inputs: Partial<AuditInputs> = {},
): readonly (readonly string[])[] {
  return findingsBy(rule, document, inputs).map(({ subjectIds }) => subjectIds);
}

/** The sentences of one rule. */
export function messagesBy(
  rule: string,
  document: MapDocument,
  inputs: Partial<AuditInputs> = {},
): readonly string[] {
  return findingsBy(rule, document, inputs).map(({ message }) => message);
}

/** The map after one click on a fix; a refused command fails the test. */
export function afterFix(document: MapDocument, fix: Fix): MapDocument {
  let count = 0;
  const newId = () => `new-${(count += 1)}`;
  return fix.commands({ newId, now: NOW }).reduce((current, command) => {
    const applied = carryOut(current, command);
    if (!applied.ok) throw new Error(`${fix.label}: ${applied.error.message}`);
    return applied.value;
  }, document);
}

/**
 * Carries out each fix of each finding of the rule: it removes that finding, and every other rule that
 * newly speaks up was announced.
 *
 * @returns the labels of the fixes of the first finding
 */
export function expectFixesToSettle(rule: string, document: MapDocument): readonly string[] {
  const before = new Set(findingsOf(document).map(({ key }) => key));
  const findings = findingsBy(rule, document);
  for (const finding of findings) {
    for (const fix of finding.fixes()) {
      const after = findingsOf(afterFix(document, fix));
      expect(
        after.map(({ key }) => key),
        fix.label,
      ).not.toContain(finding.key);
      const raised = after.filter(({ key }) => !before.has(key)).map((one) => one.rule.id);
      expect(fix.raises, fix.label).toEqual(expect.arrayContaining(raised));
    }
  }
  return findings[0]?.fixes().map(({ label }) => label) ?? [];
}
