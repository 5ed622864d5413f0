import { expect, it } from 'vitest';
import { compareInstants } from '#shared/lib/compareInstants.ts';

it('compares moments, not their spelling', () => {
  expect(compareInstants('2026-11-02T09:00:00Z', '2026-11-02T09:00:00.000Z')).toBe(0);
  expect(compareInstants('2026-11-02T09:00Z', '2026-11-02T09:00:00Z')).toBe(0);
  expect(compareInstants('2026-11-02T09:00:00Z', '2026-11-02T09:00:00.5Z')).toBe(-1);
  expect(compareInstants('2026-11-02T09:00Z', '2026-11-02T09:00:00.001Z')).toBe(-1);
  expect(compareInstants('2026-11-03T00:00:00Z', '2026-11-02T23:59:59.999Z')).toBe(1);
});

it('tells moments apart that lie within one millisecond', () => {
  expect(compareInstants('2026-11-02T09:00:00.0000001Z', '2026-11-02T09:00:00.0000002Z')).toBe(-1);
});
