import { defineConfig } from '@playwright/test';

/** End-to-end tests: no second chances, artefacts in the ignored folders. */
export default defineConfig({
  workers: 1,
  retries: 0,
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
