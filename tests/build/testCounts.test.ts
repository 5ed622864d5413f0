import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from '../../build/scripts/testCounts.mjs';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remit-counts-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function aReport(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

function unit(passed: number, failed: number, pending = 0, todo = 0): string {
  return aReport({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
  });
}

test('the sum is what the runner says', () => {
  expect(vitestCounts(unit(12, 0, 3, 1), 0)).toEqual({ passed: 12, failed: 0, skipped: 4 });
});

test('a suite that could not be loaded counts as one failure, though no test failed', () => {
  expect(vitestCounts(unit(12, 0), 1)).toEqual({ passed: 12, failed: 1, skipped: 0 });
});

test('a runner that found no test has failed', () => {
  expect(vitestCounts(unit(0, 0), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a runner that ended without a report has failed', () => {
  const missing = join(folder, 'missing.json');
  expect(playwrightCounts(missing, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('an end-to-end test that passed only when it was tried again has failed', () => {
  const report = aReport({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } });
  expect(playwrightCounts(report, 1)).toEqual({ passed: 4, failed: 2, skipped: 2 });
});
