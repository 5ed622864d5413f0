import { useDeferredValue } from 'react';
import { readinessOf, useAudit } from '#renderer/store/audit.ts';
import { listedFindings } from '#renderer/store/listedFindings.ts';
import { progressOf } from '#renderer/store/progressOf.ts';
import { setSideOpen } from '#renderer/store/sideOpen.ts';
import { useApp } from '#renderer/store/store.ts';
import { Panel } from '#renderer/ui/Panel.tsx';
import { AcceptedList } from './AcceptedList.tsx';
import { BalanceNeedle } from './BalanceNeedle.tsx';
import { FindingFilter } from './FindingFilter.tsx';
import { FindingList } from './FindingList.tsx';
import styles from './Findings.module.css';
import { GateRows } from './GateRows.tsx';
import { LaterList } from './LaterList.tsx';
import { SettledProgress } from './SettledProgress.tsx';

const close = () => setSideOpen(false);

/** What the audit says: how ready the team is, and everything that is found, with what settles it. */
export function FindingsPanel() {
  // The field that is typed in comes first; the list follows when there is time.
  const report = useDeferredValue(useAudit());
  const filter = useApp((state) => state.session.findings);
  const meetingStep = useApp((state) => state.session.meeting.step);
  const hasMap = useApp((state) => state.map !== null);
  if (!hasMap) return null;
  if (!report) {
    return (
      <Panel title="Findings" label="Findings" onClose={close}>
        <p className={styles.nothing}>Reading the map…</p>
      </Panel>
    );
  }
  const listed = listedFindings(report, { ...filter, meetingStep });
  const isEmpty = Object.values(listed.groups).every((group) => group.length === 0);
  const isFiltered = filter.step !== null || filter.leaderId !== null;
  return (
    <Panel title="Findings" label="Findings" onClose={close}>
      <div className={styles.panel}>
        <SettledProgress progress={progressOf(report.context.model, meetingStep)} />
        <GateRows readiness={readinessOf(report)} />
        <BalanceNeedle model={report.context.model} />
        <FindingFilter filter={filter} />
        {isEmpty && (
          <p className={styles.nothing}>
            {isFiltered
              ? 'Nothing is found here. Take the filter away to see the rest.'
              : 'Nothing is found. Every question of the method has an answer on this map.'}
          </p>
        )}
        <FindingList report={report} listed={listed} />
        <LaterList findings={listed.later} />
        <AcceptedList findings={listed.accepted} />
      </div>
    </Panel>
  );
}
