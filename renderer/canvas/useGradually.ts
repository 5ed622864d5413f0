import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { Figure } from './scene/figure.ts';

/** So many elements are made in one frame: more would hold it up. The picture shows the others. */
const STEP = 20;

/**
 * The figures, of which what is new comes in a few with every frame. What was there stays, by its key:
 * a new layout, or a step aside, makes only what it adds.
 */
export function useGradually(figures: readonly Figure[]): readonly Figure[] {
  const [turn, next] = useReducer((count: number) => count + 1, 0);
  const before = useRef<ReadonlySet<string>>(NOBODY);
  const there = useMemo(
    () => few(figures, before.current),
    // Every turn lets in some more.
    // oxlint-disable-next-line react/exhaustive-deps
    [figures, turn],
  );
  useEffect(() => {
    before.current = new Set(there.map(({ key }) => key));
    if (there.length === figures.length) return undefined;
    const frame = requestAnimationFrame(next);
    return () => cancelAnimationFrame(frame);
  }, [there, figures]);
  return there;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Those that were there, and the next few. */
function few(figures: readonly Figure[], before: ReadonlySet<string>): readonly Figure[] {
  let room = STEP;
  const there = figures.filter(({ key }) => before.has(key) || (room -= 1) >= 0);
  return there.length === figures.length ? figures : there;
}
