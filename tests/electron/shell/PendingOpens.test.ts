import { expect, test, vi } from 'vitest';
import { PendingOpens } from '#electron/shell/PendingOpens.ts';

const file = (path: string) => ({ kind: 'file', path }) as const;

test('what is handed over is told at once and taken once', () => {
  const onAdd = vi.fn();
  const pending = new PendingOpens(onAdd);
  pending.addLaunch({ file: '/docs/a.remit', sample: null });
  expect([onAdd.mock.calls.length, pending.isWaiting]).toEqual([1, true]);
  expect(pending.take()).toEqual(file('/docs/a.remit'));
  expect([pending.take(), pending.isWaiting]).toEqual([null, false]);
});

test('a start without a map hands nothing over', () => {
  const onAdd = vi.fn();
  const pending = new PendingOpens(onAdd);
  pending.addLaunch({ file: null, sample: null });
  expect([onAdd.mock.calls.length, pending.isWaiting]).toEqual([0, false]);
});

test('a map that was declined or passed over never comes up in the place of a later one', () => {
  const pending = new PendingOpens(() => {});
  pending.add(file('/docs/passed-over.remit'));
  pending.add(file('/docs/declined.remit'));
  pending.drop();
  expect(pending.isWaiting).toBe(false);
  pending.add(file('/docs/wanted.remit'));
  expect(pending.take()).toEqual(file('/docs/wanted.remit'));
  expect(pending.take()).toBeNull();
});
