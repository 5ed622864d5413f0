import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Figure } from '#renderer/canvas/scene/figure.ts';
import { useGradually } from '#renderer/canvas/useGradually.ts';

const cards = (from: number, to: number): Figure[] =>
  Array.from({ length: to - from }, (_, index) => {
    const box = { x: index, y: 0, width: 1, height: 1 };
    const key = `area:${from + index}`;
    return { key, kind: 'card', item: null, box, bounds: box, source: {}, draw: () => [] };
  });

describe('elements near the eye', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const aFrame = () => act(() => vi.advanceTimersToNextFrame());

  it('come in a few with every frame, in their order, until all are there', () => {
    const figures = cards(0, 50);
    const { result } = renderHook(() => useGradually(figures));
    expect(result.current.map(({ key }) => key)).toEqual(cards(0, 20).map(({ key }) => key));
    aFrame();
    expect(result.current).toHaveLength(40);
    aFrame();
    expect(result.current).toBe(figures);
  });

  it('stay when the eye moves on; only what it newly sees is made', () => {
    const { result, rerender } = renderHook((figures) => useGradually(figures), {
      initialProps: cards(0, 20),
    });
    rerender(cards(10, 60));
    const there = result.current.map(({ key }) => key);
    expect(there.slice(0, 10)).toEqual(cards(10, 20).map(({ key }) => key));
    expect(there).toHaveLength(30);
  });

  it('are those of the new layout at once, where they were there before', () => {
    const { result, rerender } = renderHook((figures) => useGradually(figures), {
      initialProps: cards(0, 20),
    });
    const moved = cards(0, 20);
    rerender(moved);
    expect(result.current).toBe(moved);
  });
});
