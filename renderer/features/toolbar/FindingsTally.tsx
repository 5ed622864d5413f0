import type { AuditReport } from '#shared/audit/audit.ts';
import type { GateStatus } from '#shared/audit/readiness.ts';
import type { StepNumber } from '#shared/audit/rule.ts';
import { useAction } from '#renderer/actions/useActions.ts';
import { readinessOf, useAudit } from '#renderer/store/audit.ts';
import { listedFindings } from '#renderer/store/listedFindings.ts';
import { useApp } from '#renderer/store/store.ts';
import { useAfterPaint } from '#renderer/store/useAfterPaint.ts';
import { LampShape } from '#renderer/ui/LampShape.tsx';
import { ToolbarButton } from '#renderer/ui/Toolbar.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { Tooltip } from '#renderer/ui/Tooltip.tsx';
import styles from './Toolbar.module.css';

interface Told {
  readonly status: GateStatus;
  readonly count: number;
  readonly words: string;
}

const EVERYTHING = { step: null, leaderId: null };

/**
 * The whole first, then what else must be settled or is worth a talk. Opens the findings. A map that opens
 * is shown first and read then.
 */
export function FindingsTally() {
  const view = useAction('view.findings');
  const report = useAudit(useAfterPaint());
  const meetingStep = useApp((state) => state.session.meeting.step);
  const { told, overall } = report ? tell(report, meetingStep) : NOT_READ;
  const isAllSaid = told.length === 0 && overall === 'green';
  return (
    <Tooltip text={view.label} accelerator={view.info.accelerators?.[0]}>
      <ToolbarButton
        variant="quiet"
        size="small"
        className={styles.findings}
        aria-pressed={view.isChecked ?? undefined}
        onClick={view.run}
      >
        <VisuallyHidden>Findings: </VisuallyHidden>
        {told.map(({ status, count, words }, index) => (
          <span key={status} className={styles.found}>
            <LampShape shape={status} />
            {count}
            <span className={styles.foundWord}> {words}</span>
            {index < told.length - 1 && <VisuallyHidden>, </VisuallyHidden>}
          </span>
        ))}
        {told.length === 0 && overall && (
          <span className={styles.found}>
            <LampShape shape={overall} />
            {isAllSaid ? 'Settled' : 'Later'}
          </span>
        )}
      </ToolbarButton>
    </Tooltip>
  );
}

const NOT_READ = { told: [], overall: null } as const;

function tell(report: AuditReport, meetingStep: StepNumber) {
  const { error, open, warning } = listedFindings(report, { ...EVERYTHING, meetingStep }).groups;
  const { overall } = readinessOf(report);
  const all: readonly Told[] = [
    { status: 'red', count: error.length, words: 'must settle' },
    { status: 'open', count: open.length, words: 'not yet said' },
    { status: 'amber', count: warning.length, words: 'to discuss' },
  ];
  const told = all.filter(
    ({ status, count }) => count > 0 && (status === overall || status !== 'open'),
  );
  return { told, overall };
}
