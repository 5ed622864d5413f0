import { useMemo } from 'react';
import type { Finding } from '#shared/audit/finding.ts';
import type { StepNumber } from '#shared/audit/rule.ts';
import { Fixes } from '#renderer/fields/Fixes.tsx';
import { useAudit } from '#renderer/store/audit.ts';
import { LampShape } from '#renderer/ui/LampShape.tsx';
import { openFindings } from './stepFindings.ts';
import styles from './StepOpen.module.css';

/** More than this nobody reads while leading a room; the findings in the other window hold all. */
const MOST = 30;

export interface StepOpenProps {
  readonly step: StepNumber;
  /** The finding on the wall, by its key: it is settled there. */
  readonly onWallKey: string | null;
}

/** What a step still waits for: what must be settled, and what is not yet said, by leader. */
export function StepOpen({ step, onWallKey }: StepOpenProps) {
  const report = useAudit();
  const open = useMemo(
    () => report && openFindings(report.findings, step, report.context.model.document.leaders),
    [report, step],
  );
  if (!open) return <p className={styles.none}>The findings are being made.</p>;
  const { mustSettle, notYetSaid } = open;
  if (mustSettle.length === 0 && notYetSaid.length === 0)
    return <p className={styles.none}>Nothing of this step must be settled or said.</p>;
  return (
    <div className={styles.open}>
      {mustSettle.length > 0 && (
        <section className={styles.part} aria-label="Must settle">
          <h2 className={styles.heading}>
            <LampShape shape="red" /> Must settle
          </h2>
          <Lines findings={mustSettle} onWallKey={onWallKey} />
        </section>
      )}
      {notYetSaid.length > 0 && (
        <section className={styles.part} aria-label="Not yet said">
          <h2 className={styles.heading}>
            <LampShape shape="open" /> Not yet said
          </h2>
          {notYetSaid.slice(0, MOST).map(({ leader, findings }) => (
            <div key={leader?.id ?? ''} className={styles.leader}>
              <h3 className={styles.name}>{leader ? leader.title : 'The team'}</h3>
              <Lines findings={findings} onWallKey={onWallKey} />
            </div>
          ))}
          <Rest count={notYetSaid.slice(MOST).reduce((sum, one) => sum + one.findings.length, 0)} />
        </section>
      )}
    </div>
  );
}

interface LinesProps extends Pick<StepOpenProps, 'onWallKey'> {
  readonly findings: readonly Finding[];
}

function Lines({ findings, onWallKey }: LinesProps) {
  return (
    <>
      <ul>
        {findings.slice(0, MOST).map((finding) => (
          <Line key={finding.key} finding={finding} isOnWall={finding.key === onWallKey} />
        ))}
      </ul>
      <Rest count={findings.length - MOST} />
    </>
  );
}

function Rest({ count }: { readonly count: number }) {
  if (count <= 0) return null;
  return <p className={styles.rest}>And {count} more in the findings of the map.</p>;
}

function Line({ finding, isOnWall }: { readonly finding: Finding; readonly isOnWall: boolean }) {
  return (
    <li className={styles.line}>
      <p>{finding.message}</p>
      {isOnWall ? (
        <p className={styles.onWall}>On the wall now</p>
      ) : (
        <Fixes finding={finding} isNamed />
      )}
    </li>
  );
}
