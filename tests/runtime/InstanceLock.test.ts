import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InstanceLock } from '../../build/runtime/modules/InstanceLock.ts';

let userData = '';
beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'remit-lock-'));
});
afterEach(() => rmSync(userData, { recursive: true, force: true }));

const message = (word: string) => ({ argv: ['app', word], cwd: '/here', additionalData: { word } });

test('the second instance is refused and its message reaches the first', async () => {
  const heard: unknown[] = [];
  const first = new InstanceLock(userData, (one) => heard.push(one));
  const second = new InstanceLock(userData, () => {});

  expect(first.request(message('a'))).toBe(true);
  expect(second.request(message('b'))).toBe(false);
  await vi.waitFor(() => expect(heard).toEqual([message('b')]));
  first.release();
});

test('after a release the next one is first', () => {
  const first = new InstanceLock(userData, () => {});
  first.request(message('a'));
  first.release();
  const second = new InstanceLock(userData, () => {});
  expect(second.request(message('b'))).toBe(true);
  second.release();
});

test.each([
  [
    'of a process that has died',
    () => JSON.stringify({ pid: spawnSync('true').pid, started: '1' }),
  ],
  ['that is damaged', () => '{'],
])('a lock %s is taken over', (_what, content) => {
  mkdirSync(join(userData, 'standin-instance'));
  writeFileSync(join(userData, 'standin-instance', 'lock'), content());
  const lock = new InstanceLock(userData, () => {});
  expect(lock.request(message('a'))).toBe(true);
  lock.release();
});
