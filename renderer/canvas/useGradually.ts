import { useLayoutEffect, useMemo, useReducer, useRef } from 'react';
import { nextFrame } from '#renderer/platform/nextFrame.ts';
import { isEqual } from '#shared/lib/isEqual.ts';
import type { Figure, FigureKind } from './scene/figure.ts';
import { isDrawnAlike } from './scene/isDrawnAlike.ts';

/** What a figure costs to be drawn anew, counted in lines; ground is not in question here. */
const COSTS: Readonly<Record<FigureKind, number>> = {
  section: 0,
  band: 0,
  lane: 0,
  card: 3,
  header: 3,
  edge: 1,
  cascade: 1,
  badge: 1,
};
/** What has its drawing already, and only stands elsewhere. */
const MOVED = 0.5;
/** So much comes in with one frame: more would hold it up. */
const ROOM = 45;

/** What comes in one after the other: what lines lead to, the lines, and what hangs on both. */
const TURNS: readonly (readonly FigureKind[])[] = [
  ['section', 'band', 'lane', 'card', 'header'],
  ['edge', 'cascade'],
  ['badge'],
];

interface Pace {
  /** What all stands in: the view, and by what it is grouped. Another one moves everything. */
  readonly arrangement: string;
  /** Keys that do not wait for their turn: what the keyboard or a hand is at. */
  readonly needed: ReadonlySet<string>;
  /** Nothing waits. */
  readonly isAtOnce: boolean;
}

interface Gradual {
  readonly figures: readonly Figure[];
  /** Whether another arrangement is coming in: lines that have not had their turn lead to nothing. */
  readonly isArriving: boolean;
}

/**
 * The figures, of which what is new comes in a few with every frame, and so does what has moved where the
 * arrangement is another: all of a map in one frame would hold up the window. Until its turn a figure stays as
 * it was; the frame that has just been given to the layout takes none. An edit moves what it moves at once.
 */
export function useGradually(figures: readonly Figure[], pace: Pace): Gradual {
  const { arrangement, needed, isAtOnce } = pace;
  const [turn, next] = useReducer((count: number) => count + 1, 0);
  const shown = useRef<ReadonlyMap<string, Figure>>(NOBODY);
  const last = useRef<readonly Figure[]>([]);
  const settled = useRef(arrangement);
  const isOther = settled.current !== arrangement;
  const there = useMemo(
    () => {
      if (isAtOnce) return figures;
      return few(figures, shown.current, needed, { isOther, isTurn: last.current === figures });
    },
    // Every turn lets in some more.
    // oxlint-disable-next-line react/exhaustive-deps
    [figures, isOther, needed, isAtOnce, turn],
  );
  useLayoutEffect(() => {
    last.current = figures;
    shown.current = new Map(there.map((figure) => [figure.key, figure]));
    if (there === figures) {
      settled.current = arrangement;
      return undefined;
    }
    // What comes next is rendered behind the frame that draws this, not before it.
    return nextFrame(next);
  }, [there, figures, arrangement]);
  return { figures: there, isArriving: isOther && there !== figures };
}

const NOBODY: ReadonlyMap<string, Figure> = new Map();

/** Those that are there as they are to be, the next few, and the others as they were. */
function few(
  figures: readonly Figure[],
  shown: ReadonlyMap<string, Figure>,
  needed: ReadonlySet<string>,
  { isOther, isTurn }: { readonly isOther: boolean; readonly isTurn: boolean },
): readonly Figure[] {
  const due = figures.filter(({ key, box }) => {
    if (needed.has(key)) return false;
    const old = shown.get(key);
    return old === undefined || (isOther && !isEqual(box, old.box));
  });
  const costs = new Map(due.map((figure) => [figure, costOf(figure, shown.get(figure.key))]));
  if ([...costs.values()].reduce((sum, cost) => sum + cost, 0) <= ROOM) return figures;
  const waiting = new Set(due);
  const isLaidOutAnew = !isTurn && due.some(({ key }) => shown.has(key));
  let room = isLaidOutAnew ? 0 : ROOM;
  for (const kinds of TURNS)
    for (const figure of due) {
      if (room <= 0) break;
      if (!kinds.includes(figure.kind)) continue;
      waiting.delete(figure);
      room -= costs.get(figure) ?? 0;
    }
  // Each where it will stand, from the first frame on: an element that changes its place among the others and
  // on the map in one frame jumps there, since the engine begins no motion of what was taken out and put in.
  return figures.flatMap((figure) =>
    waiting.has(figure) ? (shown.get(figure.key) ?? []) : figure,
  );
}

function costOf(figure: Figure, old: Figure | undefined): number {
  return old && isDrawnAlike(old, figure) ? MOVED : COSTS[figure.kind];
}
