import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * What failed, for the end of a report: whoever reads only the last screen of it finds out what to look
 * at. A missing report names nothing; that it is missing is counted elsewhere.
 *
 * @typedef {object} Failure
 * @property {string} title where the test stands, and its name
 * @property {string} message what it said, as the runner wrote it
 */

/** So much of one message: a comparison of two whole maps would push the others off the screen. */
const LINES = 20;

/** @param {string} path the runner's JSON report @param {string} root @returns {Failure[]} */
export function vitestFailures(path, root) {
  const failures = [];
  for (const { name, message, status, assertionResults } of readReport(path)?.testResults ?? []) {
    const file = relative(root, name);
    const failed = assertionResults.filter((/** @type {any} */ test) => test.status === 'failed');
    for (const test of failed)
      failures.push(failure([file, test.fullName], test.failureMessages.join('\n')));
    // A file that could not be loaded has no test that failed.
    if (failed.length === 0 && status === 'failed') failures.push(failure([file], message));
  }
  return failures;
}

/** A test that passed only when it was tried again is among them. @param {string} path @returns {Failure[]} */
export function playwrightFailures(path) {
  const report = readReport(path);
  if (report === null) return [];
  return [
    ...report.errors.map((/** @type {any} */ error) => failure(['before any test'], said(error))),
    ...report.suites.flatMap((/** @type {any} */ suite) => failuresIn(suite, [])),
  ];
}

/** @param {any} suite @param {readonly string[]} above @returns {Failure[]} */
function failuresIn(suite, above) {
  const titles = [...above, suite.title];
  const failures = [];
  for (const { title, tests } of suite.specs)
    for (const { status, results } of tests) {
      if (status !== 'unexpected' && status !== 'flaky') continue;
      const errors = results.flatMap((/** @type {any} */ result) => result.errors);
      failures.push(failure([...titles, title], errors.map(said).join('\n')));
    }
  for (const inner of suite.suites ?? []) failures.push(...failuresIn(inner, titles));
  return failures;
}

/** @param {any} error of Playwright */
function said({ message, value, stack }) {
  return String(message ?? value ?? stack ?? '');
}

/** @param {readonly string[]} titles @param {string} message @returns {Failure} */
function failure(titles, message) {
  const lines = stripVTControlCharacters(message)
    .trim()
    .split('\n')
    .filter((line) => !/^\s+at (.*node_modules|new Promise \(<anonymous>\))/.test(line));
  const rest = lines.length - LINES;
  const shown = rest > 0 ? [...lines.slice(0, LINES), `... ${rest} lines more above`] : lines;
  return { title: titles.join(' › '), message: shown.join('\n') };
}

/** @param {string} path */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
