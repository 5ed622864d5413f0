import { SEVERITY_WORDS } from '#shared/audit/rule.ts';
import type { Id } from '#shared/document/fields.ts';
import { Fixes } from '#renderer/fields/Fixes.tsx';
import { useFindingsOf } from '#renderer/store/audit.ts';
import { ofLanes } from './areaFindings.ts';
import styles from './AreaFindings.module.css';

/** Where mode, roles and the rest do not fit, in the contract's sentences, each with its fixes. */
export function AreaFindings({ areaId }: { readonly areaId: Id }) {
  const findings = ofLanes(useFindingsOf('area', areaId));
  if (findings.length === 0) return null;
  return (
    <ul className={styles['findings']} aria-label="What does not fit yet">
      {findings.map((finding) => (
        <li key={finding.key} className={styles['finding']} data-severity={finding.severity}>
          <span className={styles['severity']}>{SEVERITY_WORDS[finding.severity]}</span>
          <p>{finding.message}</p>
          <Fixes finding={finding} />
        </li>
      ))}
    </ul>
  );
}
