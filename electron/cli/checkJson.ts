import type { Finding } from '#shared/audit/finding.ts';
import { readiness } from '#shared/audit/readiness.ts';
import { modeCounts } from '#shared/model/modeCounts.ts';
import type { MapModel } from '#shared/model/mapModel.ts';

// JSON escapes what lies below U+0020 by itself. These would still be obeyed by a terminal, or reorder
// what is read there; escaped, they are the same text.
const OBEYED = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The report of `check --json`: names and order as in FORMAT.md, accepted findings included. */
export function checkJson(model: MapModel, findings: readonly Finding[]): string {
  const { sovereign, coordinated, shared, undecided } = modeCounts(model.document.areas);
  const { overall, gates } = readiness(findings);
  const report = {
    title: model.document.title,
    readiness: {
      overall,
      gates: gates.map(({ step, status, reasons }) => ({ step, status, reasons })),
    },
    balance: { sovereign, coordinated, shared, undecided },
    findings: findings.map(({ rule, key, step, severity, subjectIds, message, waiver }) => ({
      rule: rule.id,
      key,
      step,
      severity,
      subjects: subjectIds,
      message,
      waived: waiver !== null,
    })),
  };
  return JSON.stringify(report, null, 2).replace(
    OBEYED,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
