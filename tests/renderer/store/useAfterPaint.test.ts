import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTurn } from '#renderer/store/inTurn.ts';
import { useAfterPaint, usePaints } from '#renderer/store/useAfterPaint.ts';

const aFrame = () => act(() => vi.advanceTimersToNextFrame());

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('is not yet so when a part is first rendered, and is once it has been painted', () => {
  const { result } = renderHook(() => useAfterPaint());
  expect(result.current).toBe(false);
  aFrame();
  aFrame();
  expect(result.current).toBe(true);
});

it('paints are counted up to as many as are asked for, and then nothing waits for another', () => {
  const { result, rerender } = renderHook(({ most }) => usePaints(most), {
    initialProps: { most: 2 },
  });
  const seen = new Set([result.current]);
  for (let frame = 0; frame < 10; frame += 1) {
    aFrame();
    seen.add(result.current);
  }
  expect([...seen]).toEqual([0, 1, 2]);
  expect(vi.getTimerCount()).toBe(0);
  // Asked for less, no more than that has been seen.
  rerender({ most: 1 });
  expect(result.current).toBe(1);
});

it('a part that goes before it is painted waits for nothing', () => {
  const { unmount } = renderHook(() => useAfterPaint());
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});

it('small pieces of work are done in one frame, in the order in which they were asked for', () => {
  const done: number[] = [];
  const callOff = [1, 2, 3, 4].map((piece) => inTurn(() => void done.push(piece)));
  callOff[2]?.();
  vi.spyOn(performance, 'now').mockReturnValue(0);
  aFrame();
  aFrame();
  expect(done).toEqual([1, 2, 4]);
});
