import { audit, type AuditReport } from '#shared/audit/audit.ts';
import type { AuditInputs } from '#shared/audit/auditContext.ts';
import type { Finding } from '#shared/audit/finding.ts';
import { findingMarks, type FindingMarks } from '#shared/audit/findingMarks.ts';
import { findingsByPlace } from '#shared/audit/findingsByPlace.ts';
import { isDue } from '#shared/audit/progress.ts';
import { readiness, type Readiness } from '#shared/audit/readiness.ts';
import type { StepNumber, SubjectKind } from '#shared/audit/rule.ts';
import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { AppState } from './appState.ts';
import { isHeavy } from './isHeavy.ts';
import { progressOf } from './progressOf.ts';
import { getShown, store, useApp } from './store.ts';

export { localDay } from './localDay.ts';

interface Read {
  readonly inputs: AuditInputs;
  readonly report: AuditReport;
}

const reports = new WeakMap<MapModel, Read>();
const lamps = new WeakMap<AuditReport, Readiness>();
const NO_FINDINGS: readonly Finding[] = [];

function read(model: MapModel, { today, contentHash }: AuditInputs): AuditReport {
  const known = reports.get(model);
  if (known?.inputs.today === today && known.inputs.contentHash === contentHash)
    return known.report;
  const inputs = { today, contentHash };
  const report = audit(model, inputs);
  reports.set(model, { inputs, report });
  return report;
}

/**
 * What the audit says in this state: of the very document on screen, except in a map that is too large
 * to be read within a frame, where it is what a worker found last (`null` until it has).
 */
export function reportOf(state: AppState): AuditReport | null {
  if (!state.map) return null;
  const { model } = state.map;
  return isHeavy(model.document) ? state.audit.late : read(model, state.audit);
}

/**
 * What the audit says about the open map; `null` on the start screen.
 *
 * @param isWanted false: nothing yet, and the map is not read for it
 */
export function useAudit(isWanted = true): AuditReport | null {
  return useApp(isWanted ? reportOf : nothing);
}

/** What is listed and walked: as `useAudit`, outside of a component. */
export function listedReport(): AuditReport | null {
  return reportOf(getShown());
}

/**
 * The same, waited for where the map has only just come in and is still being read; `null` when it goes before
 * that.
 */
export async function listedReportOnceRead(): Promise<AuditReport | null> {
  const docId = getShown().map?.docId;
  const now = listedReport();
  if (now || docId === undefined) return now;
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      const isHere = getShown().map?.docId === docId;
      const report = isHere ? listedReport() : null;
      if (isHere && !report) return;
      stop();
      resolve(report);
    });
  });
}

/** The report outside of a component, and always of this very document, however long that takes. */
export function auditNow(): AuditReport | null {
  const { map, audit: inputs } = getShown();
  return map && read(map.model, inputs);
}

/** The lamps of a report, made once for it. */
export function readinessOf(report: AuditReport): Readiness {
  const known = lamps.get(report);
  if (known) return known;
  const made = readiness(report.findings);
  lamps.set(report, made);
  return made;
}

/** Lamps of the five gates and the whole, with their reasons; `null` on the start screen. */
export function useReadiness(): Readiness | null {
  const report = useAudit();
  return report && readinessOf(report);
}

/** Findings about an item, or about what hangs on it, accepted ones left out, most pressing first. */
export function useFindingsOf(kind: SubjectKind, id: Id): readonly Finding[] {
  const report = useAudit();
  return report ? findingsByPlace(report).of(kind, id) : NO_FINDINGS;
}

const marked = new WeakMap<
  AuditReport,
  { readonly step: StepNumber; readonly marks: FindingMarks }
>();

/** Marks of what is due; made once for a report and the step at which the meeting stands. */
function marksOf(state: AppState): FindingMarks | null {
  const report = reportOf(state);
  if (!report) return null;
  const { step } = state.session.meeting;
  const known = marked.get(report);
  if (known?.step === step) return known.marks;
  const progress = progressOf(report.context.model, step);
  const marks = findingMarks({
    findings: report.findings.filter((finding) => isDue(finding, progress)),
  });
  marked.set(report, { step, marks });
  return marks;
}

/**
 * What cards and headers show of the findings; `null` while there is no report.
 *
 * @param isWanted false: nothing yet, and the map is not read for it
 */
export function useFindingMarks(isWanted: boolean): FindingMarks | null {
  return useApp(isWanted ? marksOf : nothing);
}

const nothing = () => null;
