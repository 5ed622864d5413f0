/**
 * npm run check: everything that CI runs, in order, each step timed. Every step runs, so that one
 * report names all that is wrong; only end-to-end tests need the build before them. What failed is told
 * once more at the end. The last line is the sum over all runners, where types, lint, format and build
 * count as one check each.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { projectEnv } from '../setup/projectTools.mjs';
import { PROJECT_NODE, ROOT, ensureProjectNode } from './projectNode.mjs';
import { playwrightCounts, vitestCounts } from './testCounts.mjs';
import { playwrightFailures, vitestFailures } from './testFailures.mjs';

ensureProjectNode();

/** @typedef {import('./testCounts.mjs').Counts} Counts */
/** @typedef {import('./testFailures.mjs').Failure} Failure */

const REPORTS = join(ROOT, '.cache/check');
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const TOOLS = {
  tsc: 'typescript/bin/tsc',
  oxlint: 'oxlint/bin/oxlint',
  prettier: 'prettier/bin/prettier.cjs',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
};

/** @param {keyof typeof TOOLS} name */
function tool(name) {
  return join(ROOT, 'node_modules', TOOLS[name]);
}

/** @type {{ name: string, counts: Counts, seconds: number }[]} */
const done = [];

/** @type {Failure[]} */
const failures = [];

/** @param {string} name of a step @param {boolean} isGood @param {readonly Failure[]} found */
function remember(name, isGood, found) {
  failures.push(...found);
  if (!isGood && found.length === 0)
    failures.push({
      title: name,
      message: 'No test tells why: see what its runner printed above.',
    });
}

/**
 * @param {string} name
 * @param {readonly string[]} args of Node
 * @param {(exitCode: number) => Counts} [count]
 * @param {NodeJS.ProcessEnv} [env]
 */
function step(name, args, count = (code) => oneCheck(code === 0), env = {}) {
  console.log(`\n== ${name}`);
  const startedAt = performance.now();
  const { status } = spawnSync(PROJECT_NODE, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...projectEnv(), ...env },
  });
  const counts = count(status ?? 1);
  done.push({ name, counts, seconds: (performance.now() - startedAt) / 1000 });
  return counts.failed === 0;
}

/** @param {boolean} isGood @returns {Counts} */
function oneCheck(isGood) {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
}

// Anew each time: a change of the compiler's options does not make its own record stale.
step('types', [tool('tsc'), '-b', '--force', 'tsconfig.json']);
step('lint', [tool('oxlint'), '-c', 'build/oxlint.json', '--deny-warnings', '.']);
step('format', [
  tool('prettier'),
  '--config',
  'build/prettier.json',
  '--check',
  '--log-level',
  'warn',
  '.',
]);
const isBuilt = step('build', ['build/scripts/build.mjs']);

const unitReport = join(REPORTS, 'unit.json');
const areUnitsGood = step(
  'unit tests',
  [
    tool('vitest'),
    'run',
    '--config=build/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ],
  (code) => vitestCounts(unitReport, code),
);
remember('unit tests', areUnitsGood, vitestFailures(unitReport, ROOT));

const suites = readdirSync(join(ROOT, 'build')).filter((name) =>
  /^playwright.*\.config\.ts$/.test(name),
);
for (const config of suites.toSorted()) {
  const name = config === 'playwright.config.ts' ? 'end-to-end tests' : `${config} tests`;
  if (!isBuilt) {
    console.log(`\n== ${name}: not run, because there is no build`);
    done.push({ name, counts: oneCheck(false), seconds: 0 });
    continue;
  }
  const report = join(REPORTS, `${config}.json`);
  const isGood = step(
    name,
    [tool('playwright'), 'test', '--config', `build/${config}`, '--reporter=list,json'],
    (code) => playwrightCounts(report, code),
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  remember(name, isGood, playwrightFailures(report));
}

for (const { title, message } of failures) console.log(`\nFAILED ${title}\n${message}`);

console.log('');
/** @type {Counts} */
const sum = { passed: 0, failed: 0, skipped: 0 };
for (const { name, counts, seconds } of done) {
  for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) sum[key] += counts[key];
  const verdict = counts.failed > 0 ? 'FAILED' : 'ok';
  console.log(`${name.padEnd(28)} ${verdict.padEnd(7)} ${say(counts)}  ${seconds.toFixed(1)} s`);
}
console.log(say(sum));
process.exit(sum.failed > 0 ? 1 : 0);

/** @param {Counts} counts */
function say({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
