import type { Id } from '../document/fields.ts';
import type { Waiver } from '../document/waiver.ts';
import type { MapModel } from '../model/mapModel.ts';
import { auditContext, type AuditContext, type AuditInputs } from './auditContext.ts';
import { Finding } from './finding.ts';
import { findingKey } from './findingKey.ts';
import { RULES } from './registry.ts';
import type { Rule } from './rule.ts';

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
  return reportOn(context, (rule) => rule.find(context));
}

/**
 * The report on what the rules have found, here or in a worker, with what the team accepts.
 *
 * @param find the subjects of each finding of a rule
 */
export function reportOn(
  context: AuditContext,
  find: (rule: Rule) => Iterable<readonly Id[]>,
): AuditReport {
  const { waivers } = context.model.document;
  const accepted = new Map<string, Waiver>(waivers.map((waiver) => [waiver.finding, waiver]));
  // Keys are made only for rules that something accepted is about.
  const touched = new Set(waivers.map((waiver) => waiver.finding.split(':', 1)[0] ?? ''));
  const findings: Finding[] = [];
  for (const rule of RULES) {
    const isTouched = touched.has(rule.id);
    for (const subjectIds of find(rule)) {
      const key = isTouched ? findingKey(rule.id, subjectIds) : '';
      const waiver = isTouched ? accepted.get(key) : undefined;
      findings.push(new Finding(rule, subjectIds, context, waiver ? { key, waiver } : null));
    }
  }
  return { context, findings };
}
