import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { AuditReport } from '#shared/audit/audit.ts';
import { SEVERITIES, SEVERITY_WORDS } from '#shared/audit/rule.ts';
import { goToFinding } from '#renderer/actions/goToFinding.ts';
import { auditNow, listedReport } from '#renderer/store/audit.ts';
import { walkedFindings, type ListedFindings } from '#renderer/store/listedFindings.ts';
import { getState, useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { applyFix } from '#renderer/store/applyFix.ts';
import { FindingGroup } from './FindingGroup.tsx';
import styles from './Findings.module.css';

export interface FindingListProps {
  readonly report: AuditReport;
  readonly listed: ListedFindings;
}

const rowsIn = (list: HTMLElement | null) => [
  ...(list?.querySelectorAll<HTMLElement>('[data-finding]') ?? []),
];

/** The finding as it stands now, whatever document a row was drawn for. */
const within = (report: AuditReport | null, key: string) =>
  report?.findings.find((finding) => finding.key === key);

function choose(key: string, isOpening: boolean): void {
  const finding = isOpening ? within(listedReport(), key) : undefined;
  if (finding) goToFinding(finding);
  else verbs.setSession({ findings: { ...getState().session.findings, current: null } });
}

function fix(key: string): void {
  const [first] = within(auditNow(), key)?.fixes() ?? [];
  if (first) applyFix(first);
}

/** What is found, most pressing first. Arrow keys walk, Enter goes there, F settles, A accepts. */
export function FindingList({ report, listed }: FindingListProps) {
  const current = useApp((state) => state.session.findings.current);
  const list = useRef<HTMLDivElement>(null);
  /** Where the keyboard stands among the rows, -1 when it is elsewhere. */
  const standing = useRef(-1);
  const walked = useMemo(() => walkedFindings(listed), [listed]);

  // A finding that is settled takes its row along; the keyboard goes on to the one that follows.
  useEffect(() => {
    if (standing.current === -1 || document.activeElement !== document.body) return;
    const rows = rowsIn(list.current);
    rows[Math.min(standing.current, rows.length - 1)]?.focus({ preventScroll: true });
  }, [walked]);

  const handleKeyDown = (event: KeyboardEvent) => {
    if (!(event.target as HTMLElement).matches('[data-finding]')) return;
    const rows = rowsIn(list.current);
    const at = rows.indexOf(event.target as HTMLElement);
    const to = {
      ArrowDown: Math.min(at + 1, rows.length - 1),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    rows[to]?.focus();
  };

  return (
    <div
      ref={list}
      className={styles.list}
      onKeyDown={handleKeyDown}
      onFocus={(event) => {
        const row = event.target
          .closest('[data-open]')
          ?.querySelector<HTMLElement>('[data-finding]');
        standing.current = row ? rowsIn(list.current).indexOf(row) : -1;
      }}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !list.current?.contains(event.relatedTarget))
          standing.current = -1;
      }}
    >
      {SEVERITIES.map((severity) => (
        <FindingGroup
          key={severity}
          title={severity === 'info' ? 'Notes' : SEVERITY_WORDS[severity]}
          findings={listed.groups[severity]}
          report={report}
          current={current}
          onChoose={choose}
          onFix={fix}
        />
      ))}
      {walked.length > 0 && (
        <p className={styles.hint}>
          On a finding Enter goes there, F settles it in the first way, A accepts it. F8 goes on to
          the next from anywhere.
        </p>
      )}
      <VisuallyHidden>
        <span role="status">{walked.find(({ key }) => key === current)?.message ?? ''}</span>
      </VisuallyHidden>
    </div>
  );
}
