import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playwrightFailures, vitestFailures } from '../../build/scripts/testFailures.mjs';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remit-failures-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function aReport(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const unit = (status: string, failureMessages: string[] = []) => ({
  fullName: `a law that ${status}`,
  status,
  failureMessages,
});

test('a unit test that failed is told with its file, and without the stack inside of packages', () => {
  const path = aReport({
    testResults: [
      {
        name: '/remit/tests/laws.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          unit('passed'),
          unit('failed', [
            '\u001B[31mseed 7\u001B[0m\n    at /remit/tests/laws.test.ts:2:3\n    at /remit/node_modules/vitest/x.js:1:1',
          ]),
        ],
      },
    ],
  });
  expect(vitestFailures(path, '/remit')).toEqual([
    {
      title: 'tests/laws.test.ts › a law that failed',
      message: 'seed 7\n    at /remit/tests/laws.test.ts:2:3',
    },
  ]);
});

test('a file that could not be loaded is told, though none of its tests failed', () => {
  const broken = { name: '/remit/tests/a.test.ts', status: 'failed', message: 'no such module' };
  const path = aReport({ testResults: [{ ...broken, assertionResults: [] }] });
  expect(vitestFailures(path, '/remit')).toEqual([
    { title: 'tests/a.test.ts', message: 'no such module' },
  ]);
});

test('end-to-end tests that failed, or passed only the second time, are told under their groups', () => {
  const told = (status: string, message: string) => ({
    title: status,
    tests: [{ status, results: [{ errors: [{ message }] }, { errors: [] }] }],
  });
  const path = aReport({
    errors: [{ message: 'a spec that does not load' }],
    suites: [
      {
        title: 'files.spec.ts',
        specs: [told('expected', ''), told('unexpected', 'late')],
        suites: [{ title: 'a group', specs: [told('flaky', 'once')] }],
      },
    ],
  });
  expect(playwrightFailures(path)).toEqual([
    { title: 'before any test', message: 'a spec that does not load' },
    { title: 'files.spec.ts › unexpected', message: 'late' },
    { title: 'files.spec.ts › a group › flaky', message: 'once' },
  ]);
});

test('a message as long as a map is cut, and says so', () => {
  const message = Array.from({ length: 50 }, (_, line) => `line ${line}`).join('\n');
  const path = aReport({ errors: [{ message }], suites: [] });
  const [only] = playwrightFailures(path);
  expect(only?.message.split('\n')).toHaveLength(21);
  expect(only?.message).toMatch(/line 19\n\.\.\. 30 lines more above$/);
});

test('a runner that wrote no report names nothing', () => {
  const missing = join(folder, 'missing.json');
  expect([...vitestFailures(missing, '/remit'), ...playwrightFailures(missing)]).toEqual([]);
});
