import { defineConfig } from '@playwright/test';

/**
 * End-to-end tests: one app at a time, artefacts in the ignored folders. Machines are shared: a test that a busy
 * one broke off gets a second run, and the report names it as flaky.
 */
export default defineConfig({
  workers: 1,
  retries: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  outputDir: '../test-results',
  projects: [
    { name: 'runtime', testDir: '../tests/runtime', testMatch: '**/*.spec.ts', timeout: 20_000 },
    { name: 'app', testDir: '../tests/e2e', testMatch: '**/*.spec.ts' },
  ],
});
