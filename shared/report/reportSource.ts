import { audit } from '../audit/audit.ts';
import { auditContext } from '../audit/auditContext.ts';
import { Finding } from '../audit/finding.ts';
import { readiness, type Readiness } from '../audit/readiness.ts';
import type { Rule } from '../audit/rule.ts';
import { contentHash } from '../document/contentHash.ts';
import type { MapDocument } from '../document/document.ts';
import type { Id, IsoDate, IsoInstant } from '../document/fields.ts';
import type { Risk } from '../document/risk.ts';
import { buildModel, type MapModel } from '../model/mapModel.ts';
import { redact, WITHHELD, type Redaction } from './redact.ts';
import { spelledOut } from './spelledOut.ts';

/** Everything that a report may say: whoever renders sees nothing that is kept back. */
export interface ReportSource {
  /** The redacted map. */
  readonly model: MapModel;
  readonly redaction: Redaction;
  /** The day it is made, local to the reader. */
  readonly date: IsoDate;
  /** The findings of the whole map, told of the redacted one; accepted ones included. */
  readonly findings: readonly Finding[];
  readonly readiness: Readiness;
  /** The baseline whose changes are told, redacted like the map; `null` when none was chosen. */
  readonly baseline: ReportBaseline | null;
}

/** The map as it once was. */
export interface ReportBaseline {
  readonly name: string;
  readonly on: IsoInstant;
  readonly model: MapModel;
}

/** Their sentences are about appetites: without them nothing is left to say. */
const ABOUT_APPETITE: ReadonlySet<string> = new Set([
  'appetite-unstated',
  'appetite-gap',
  'appetite-above-approved',
]);

/**
 * Prepares a map for reporting. The audit reads the whole map, so that findings and gates are those of the
 * app; their sentences are said of the redacted one.
 *
 * @param baselineId the baseline to compare with; one that is not in the map is none
 */
export function reportSource(
  original: MapDocument,
  redaction: Redaction,
  date: IsoDate,
  baselineId: Id | null = null,
): ReportSource {
  const hash = original.signOffs.length > 0 ? contentHash(original) : null;
  const inputs = { today: date, contentHash: hash };
  const found = audit(buildModel(original), inputs).findings;
  const model = buildModel(spelledOut(redact(original, redaction)));
  const context = auditContext(model, inputs);
  const reasons = new Map(model.document.waivers.map((waiver) => [waiver.finding, waiver]));
  const findings = found.map((finding) => {
    const waiver = finding.waiver && reasons.get(finding.key);
    const known = waiver ? { key: finding.key, waiver } : null;
    const rule = redaction === 'all' ? retold(finding.rule) : finding.rule;
    return new Finding(rule, finding.subjectIds, context, known);
  });
  const baseline = baselineOf(original, redaction, baselineId);
  return { model, redaction, date, findings, readiness: readiness(findings), baseline };
}

function baselineOf(
  { baselines }: MapDocument,
  redaction: Redaction,
  baselineId: Id | null,
): ReportBaseline | null {
  const found = baselines.find(({ id }) => id === baselineId);
  if (!found) return null;
  const then = spelledOut(redact({ ...found.content, baselines: [] }, redaction));
  return { name: spelledOut(found.name), on: found.on, model: buildModel(then) };
}

/** Whether what a risk says is kept back, so that blank numbers do not mean "not said". */
export function isRiskWithheld(
  { redaction }: Pick<ReportSource, 'redaction'>,
  { confidential }: Pick<Risk, 'confidential'>,
): boolean {
  return redaction === 'all' || (redaction === 'confidential' && confidential);
}

/** Whether all that a rule says is withheld. */
export function isToldWithheld(
  { redaction }: Pick<ReportSource, 'redaction'>,
  rule: Rule,
): boolean {
  return redaction === 'all' && ABOUT_APPETITE.has(rule.id);
}

function retold(rule: Rule): Rule {
  if (!ABOUT_APPETITE.has(rule.id)) return rule;
  const say = () => `${rule.title}: ${WITHHELD}.`;
  return { ...rule, say, sayAll: say };
}
