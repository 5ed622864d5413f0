import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * What a runner says about its tests. A report that is missing, or that has no test in it, is a
 * failure: a suite that silently found nothing must not look green.
 *
 * @param {string} path the runner's JSON report
 * @param {(report: any) => Counts} read
 * @param {number} exitCode of the runner
 * @returns {Counts}
 */
function readCounts(path, read, exitCode) {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  const counts = read(JSON.parse(readFileSync(path, 'utf8')));
  const isSilentFailure = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return isSilentFailure ? { ...counts, failed: 1 } : counts;
}

/** @param {string} path @param {number} exitCode */
export function vitestCounts(path, exitCode) {
  return readCounts(
    path,
    (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }),
    exitCode,
  );
}

/** A test that passed only when it was tried again counts as failed. @param {string} path @param {number} exitCode */
export function playwrightCounts(path, exitCode) {
  return readCounts(
    path,
    ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }),
    exitCode,
  );
}
