import type { Waiver } from '../document/waiver.ts';
import type { MapModel } from '../model/mapModel.ts';
import { auditContext, type AuditContext, type AuditInputs } from './auditContext.ts';
import { Finding } from './finding.ts';
import { findingKey } from './findingKey.ts';
import { RULES } from './registry.ts';

/** What the audit says about one document. */
export interface AuditReport {
  readonly context: AuditContext;
  /** All findings, accepted ones included, in the order of the registry. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the whole map. Pure and deterministic: the order of the file's arrays changes the order of findings
 * at most, never which there are.
 */
export function audit(model: MapModel, inputs: AuditInputs): AuditReport {
  const context = auditContext(model, inputs);
  const { waivers } = model.document;
  const accepted = new Map<string, Waiver>(waivers.map((waiver) => [waiver.finding, waiver]));
  // Keys are made only for rules that something accepted is about.
  const touched = new Set(waivers.map((waiver) => waiver.finding.split(':', 1)[0] ?? ''));
  const findings: Finding[] = [];
  for (const rule of RULES) {
    const isTouched = touched.has(rule.id);
    for (const subjectIds of rule.find(context)) {
      const key = isTouched ? findingKey(rule.id, subjectIds) : '';
      const waiver = isTouched ? accepted.get(key) : undefined;
      findings.push(new Finding(rule, subjectIds, context, waiver ? { key, waiver } : null));
    }
  }
  return { context, findings };
}
