import type { ActionId } from '#shared/actions/catalog.ts';
import { listedReport, listedReportOnceRead } from '#renderer/store/audit.ts';
import { listedFindings, panelFilter, walkedFindings } from '#renderer/store/listedFindings.ts';
import { setSideOpen } from '#renderer/store/sideOpen.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { hasMap, type Behaviour } from './behaviour.ts';
import { goToFinding } from './goToFinding.ts';

/** Where one was: a finding that has just been settled leaves its place to the next. */
let lastAt = 0;

/** Walks the findings as they are listed, round and round; from none it begins at that end. */
const step = (by: 1 | -1): Behaviour => ({
  isEnabled: hasMap,
  run: async () => {
    const report = listedReport() ?? (await listedReportOnceRead());
    if (!report) return;
    const { session } = getState();
    const walked = walkedFindings(listedFindings(report, panelFilter(session)));
    if (walked.length === 0) {
      verbs.notify('There is no finding to go to.');
      return;
    }
    const { current } = session.findings;
    const at = current === null ? -1 : walked.findIndex((finding) => finding.key === current);
    const isSettled = current !== null && at === -1;
    const next = isSettled
      ? Math.min(lastAt, walked.length) + (by === 1 ? 0 : -1)
      : at === -1 && by === -1
        ? -1
        : at + by;
    lastAt = (next + walked.length) % walked.length;
    const finding = walked[lastAt];
    if (!finding) return;
    if (session.side !== 'findings') verbs.setSession({ side: 'findings' });
    setSideOpen(true);
    goToFinding(finding);
  },
});

/** From finding to finding, wherever one is. */
export const findingBehaviours = {
  'findings.next': step(1),
  'findings.previous': step(-1),
} satisfies Partial<Record<ActionId, Behaviour>>;
