import { SEVERITY_WORDS } from '#shared/audit/rule.ts';
import type { Id } from '#shared/document/fields.ts';
import { useAudit } from '#renderer/store/audit.ts';
import { FixButtons } from '../parts/FixButtons.tsx';
import { useModel } from '../parts/useModel.ts';
import { findingsOfArea } from './areaFindings.ts';
import styles from './Lanes.module.css';

/** Where mode, roles and the rest do not fit, in the contract's sentences, each with its fixes. */
export function AreaFindings({ areaId }: { readonly areaId: Id }) {
  const model = useModel();
  const report = useAudit();
  const roleIds = new Set(model.assignmentsOfArea(areaId).map((role) => role.id));
  const findings = findingsOfArea(report, areaId, roleIds);
  if (findings.length === 0) return null;
  return (
    <ul className={styles['findings']} aria-label="What does not fit yet">
      {findings.map((finding) => (
        <li key={finding.key} className={styles['finding']} data-severity={finding.severity}>
          <span className={styles['severity']}>{SEVERITY_WORDS[finding.severity]}</span>
          <p>{finding.message}</p>
          <FixButtons finding={finding} />
        </li>
      ))}
    </ul>
  );
}
