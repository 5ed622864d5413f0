/**
 * npm run test:long: the counts that a release wants, on demand. What `npm test` runs with a tenth, this
 * runs whole; it takes the better part of an hour.
 */
import { join } from 'node:path';
import process from 'node:process';
import { projectEnv, run } from '../setup/projectTools.mjs';
import { PROJECT_NODE, ROOT, ensureProjectNode } from './projectNode.mjs';

ensureProjectNode();

const LONG = {
  REMIT_LONG: '1',
  REMIT_FUZZ_RUNS: '50000',
  REMIT_POWER_CUTS: '20000',
  REMIT_KILLS: '1000',
  REMIT_DISK_STEPS: '64',
  REMIT_CHANGES: '200',
  REMIT_INTERLEAVINGS: '1000',
  REMIT_SYSTEM_CALLS: 'all',
};
const env = { ...projectEnv(), ...LONG };
const bin = (/** @type {string} */ path) => join(ROOT, 'node_modules', path);
const vitest = [bin('vitest/vitest.mjs'), 'run', '--config', 'build/vitest.config.ts'];
const playwright = [
  bin('@playwright/test/cli.js'),
  'test',
  '--config',
  'build/playwright.config.ts',
];

let worst = 0;
for (const args of [
  [...vitest, '--testTimeout', '3600000', 'tests/shared', 'tests/electron', 'tests/faults'],
  [join(ROOT, 'build/scripts/build.mjs')],
  [...playwright, '--project', 'app'],
]) {
  worst = Math.max(worst, await run(PROJECT_NODE, args, { cwd: ROOT, env }));
}
process.exit(worst);
