import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Figure, FigureKind } from '#renderer/canvas/scene/figure.ts';
import { useGradually } from '#renderer/canvas/useGradually.ts';
import type { nextFrame } from '#renderer/platform/nextFrame.ts';

const frames = vi.hoisted((): { drawn: () => void } => ({ drawn: () => undefined }));
vi.mock('#renderer/platform/nextFrame.ts', () => ({
  nextFrame: ((onDrawn) => {
    frames.drawn = onDrawn;
    return () => {
      frames.drawn = () => undefined;
    };
  }) satisfies typeof nextFrame,
}));
const aFrame = () => act(() => frames.drawn());

/** @param look what is drawn: another one, unless told, wherever they stand elsewhere */
const figures = (kind: FigureKind, from: number, to: number, y = 0, look = y): Figure[] =>
  Array.from({ length: to - from }, (_, index) => {
    const box = { x: from + index, y, width: 1, height: 1 };
    const key = `${kind}:${from + index}`;
    const source = { look, textRect: box, railLabel: null, guideX: null, badges: [] };
    return { key, kind, item: null, box, bounds: box, source, draw: () => [] };
  });
const cards = (from: number, to: number, y = 0) => figures('card', from, to, y);
const keysOf = (some: readonly Figure[]) => some.map(({ key }) => key);

const pace = (...needed: string[]) => ({
  arrangement: 'lanes',
  needed: new Set(needed),
  isAtOnce: false,
});
const gradually = (some: readonly Figure[], how = pace()) =>
  renderHook(({ list, how: given }) => useGradually(list, given), {
    initialProps: { list: some, how },
  });

describe('what is new on the map, or has moved', () => {
  it('comes in a few with every frame, in its order, until all is there', () => {
    const all = cards(0, 40);
    const { result } = gradually(all);
    expect(keysOf(result.current.figures)).toEqual(keysOf(cards(0, 15)));
    aFrame();
    expect(result.current.figures).toHaveLength(30);
    aFrame();
    expect(result.current.figures).toBe(all);
  });

  it('comes in many at a time where it only stands elsewhere, drawn as before', () => {
    const how = pace();
    const { result, rerender } = gradually(cards(0, 120), { ...how, isAtOnce: true });
    rerender({ list: figures('card', 0, 120, 9, 0), how: { ...how, arrangement: 'free' } });
    aFrame();
    expect(result.current.figures.filter(({ box }) => box.y === 9)).toHaveLength(90);
  });

  it('leaves alone what is there when the eye moves on', () => {
    const how = pace();
    const { result, rerender } = gradually(cards(0, 15), how);
    rerender({ list: cards(10, 60), how });
    expect(keysOf(result.current.figures)).toEqual(keysOf(cards(10, 30)));
  });

  it('stays as it was until its turn, and cards have theirs before lines, badges last', () => {
    const how = pace();
    const map = (y: number) => [
      ...figures('edge', 0, 50, y),
      ...cards(0, 10, y),
      ...figures('badge', 0, 20, y),
    ];
    const { result, rerender } = gradually(map(0), { ...how, isAtOnce: true });
    const moved = map(9);
    rerender({ list: moved, how: { ...how, arrangement: 'free' } });
    const movedOf = (kind: FigureKind) =>
      result.current.figures.filter((figure) => figure.kind === kind && figure.box.y === 9).length;
    const all = () => [movedOf('card'), movedOf('edge'), movedOf('badge')];
    // The first frame has had the layout.
    expect(all()).toEqual([0, 0, 0]);
    expect(result.current.isArriving).toBe(true);
    expect(result.current.figures).toHaveLength(80);
    aFrame();
    expect(all()).toEqual([10, 15, 0]);
    aFrame();
    expect(all()).toEqual([10, 50, 10]);
    aFrame();
    expect(result.current).toEqual({ figures: moved, isArriving: false });
  });

  it('stands among the others where it will stand, from the first frame on: only its place on the map changes', () => {
    const how = pace();
    const { result, rerender } = gradually(cards(0, 40), { ...how, isAtOnce: true });
    const turned = cards(0, 40, 9).toReversed();
    rerender({ list: turned, how: { ...how, arrangement: 'free' } });
    const seen: string[][] = [];
    while (result.current.isArriving) {
      seen.push(keysOf(result.current.figures));
      aFrame();
    }
    expect(seen.length).toBeGreaterThan(2);
    for (const keys of seen) expect(keys).toEqual(keysOf(turned));
    expect(result.current.figures).toBe(turned);
  });

  it('an edit moves what it moves at once, however much: only what is new has turns', () => {
    const how = pace();
    const { result, rerender } = gradually(cards(0, 40), { ...how, isAtOnce: true });
    const edited = [...cards(0, 40, 9), ...figures('edge', 0, 60, 9)];
    rerender({ list: edited, how });
    const { figures: there, isArriving } = result.current;
    const moved = there.filter(({ kind, box }) => kind === 'card' && box.y === 9);
    expect(keysOf(moved)).toEqual(keysOf(cards(0, 40)));
    expect(there.filter(({ kind }) => kind === 'edge')).toHaveLength(45);
    expect(isArriving).toBe(false);
  });

  it('is drawn anew at once in its place: marks wait for nothing, nor does a small change', () => {
    const how = pace();
    const { result, rerender } = gradually(cards(0, 40), { ...how, isAtOnce: true });
    const marked = cards(0, 40).map((card) => ({ ...card, source: { mark: 'error' } }));
    rerender({ list: marked, how });
    expect(result.current.figures).toBe(marked);
    const few = [...cards(0, 25), ...cards(25, 40, 9)];
    rerender({ list: few, how });
    expect(result.current.figures).toBe(few);
  });

  it('is there at once where the keyboard or a hand needs it', () => {
    const { result } = gradually(cards(0, 60), pace('card:50'));
    expect(keysOf(result.current.figures)).toContain('card:50');
    const { result: inHand } = gradually(cards(0, 60), { ...pace(), isAtOnce: true });
    expect(inHand.current.figures).toHaveLength(60);
  });

  it('is gone at once where the new layout has it no more', () => {
    const how = pace();
    const { result, rerender } = gradually(cards(0, 15), how);
    rerender({ list: [...cards(5, 15, 9), ...cards(20, 60, 9)], how });
    expect(keysOf(result.current.figures)).not.toContain('card:0');
  });
});
