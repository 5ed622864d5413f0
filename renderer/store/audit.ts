import { audit, type AuditReport } from '#shared/audit/audit.ts';
import { readiness, type Readiness } from '#shared/audit/readiness.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { getState, useApp } from './store.ts';

const reports = new WeakMap<MapModel, AuditReport>();
const lamps = new WeakMap<AuditReport, Readiness>();

/** The local day as `YYYY-MM-DD`. */
export function localDay(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function reportOn(model: MapModel): AuditReport {
  const known = reports.get(model);
  if (known) return known;
  const report = audit(model, { today: localDay(), contentHash: null });
  reports.set(model, report);
  return report;
}

/** What the audit says about the open map, as of this very document; `null` on the start screen. */
export function useAudit(): AuditReport | null {
  const model = useApp((state) => state.map?.model);
  return model ? reportOn(model) : null;
}

/** The same outside of a component. */
export function auditNow(): AuditReport | null {
  const { map } = getState();
  return map ? reportOn(map.model) : null;
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
