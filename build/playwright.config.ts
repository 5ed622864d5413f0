import { defineConfig } from '@playwright/test';
import { electronBinary } from './runtime/engine.mjs';

/** End-to-end tests: no second chances, artefacts in the ignored folders. */
export default defineConfig({
  // Two apps at once, where no window of theirs can take the keyboard or the clipboard from the other.
  workers: electronBinary() === null && process.env['REMIT_HEADED'] !== '1' ? 2 : 1,
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
